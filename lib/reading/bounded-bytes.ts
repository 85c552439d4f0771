import { ReadingError } from "./reading-error";

/** The most bytes of one file that are read. */
export const largestFileBytes = 50_000_000;

/** All bytes of a stream. Throws a `ReadingError` when there are more than `largestFileBytes`, without reading on. */
export async function boundedBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of stream) {
    byteCount += chunk.length;
    if (byteCount > largestFileBytes) {
      throw new ReadingError(`has over ${largestFileBytes / 1_000_000} MB; split it, or save its text as .txt`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
