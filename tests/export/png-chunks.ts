/** The sum over a chunk's kind and content, bit by bit (PNG 3, 5.5). */
function sumOf(bytes: Buffer): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

/** A PNG's chunks as the specification lays them out: how long, what kind, what it holds, a sum. Throws on a wrong sum. */
export function chunks(bytes: Uint8Array): { readonly type: string; readonly data: Buffer }[] {
  const file = Buffer.from(bytes);
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const [from, to] = [at + 8, at + 8 + file.readUInt32BE(at)];
    if (file.readUInt32BE(to) !== sumOf(file.subarray(at + 4, to)))
      throw new Error(`the chunk at ${at} has a wrong sum`);
    found.push({ type: file.toString("latin1", at + 4, from), data: file.subarray(from, to) });
  }
  return found;
}

/** What a PNG says of itself, by keyword, in UTF-8. Throws on one that is packed or of a named language. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  const texts = chunks(bytes).filter(({ type }) => type === "iTXt");
  return Object.fromEntries(
    texts.map(({ data }) => {
      const end = data.indexOf(0);
      if (data.readUIntBE(end, 5) !== 0) throw new Error("a text that is packed, or says which language it is in");
      return [data.toString("latin1", 0, end), data.toString("utf8", end + 5)];
    }),
  );
}
