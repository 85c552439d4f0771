import { ReadingError } from "./reading-error";

/** A text and how its bytes were read, where that had to be guessed; null where they say it themselves. */
export interface Decoded {
  readonly text: string;
  readonly guess: string | null;
}

type ByteMark = readonly [encoding: string, ...bytes: number[]];

const byteMarks: readonly ByteMark[] = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];

const westernSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads Windows-1252 as Latin 1, which has none of the signs that bytes 0x80 to 0x9f stand for. */
function withWesternSigns(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (sign) => westernSigns.charAt(sign.charCodeAt(0) - 0x80));
}

function decoded(bytes: Uint8Array, encoding: string, options: TextDecoderOptions = {}): string {
  const read = new TextDecoder(encoding, options).decode(bytes);
  return encoding === "windows-1252" ? withWesternSigns(read) : read;
}

/**
 * The text in an encoding's strict reading, or null when the bytes are not of it. A byte-order mark of UTF-8 stays the text's first
 * character, so that the text's hash is the file's own.
 */
function strictText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decoded(bytes, encoding, { fatal: true, ignoreBOM: encoding === "utf-8" });
  } catch {
    return null;
  }
}

function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0;
}

/** Cyrillic letters stand next to one another, the accented letters of western languages alone. */
function likelyOldEncoding(bytes: Uint8Array): string {
  let letterCount = 0;
  let joinedCount = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isHigh(bytes[at])) continue;
    letterCount += 1;
    if (isHigh(bytes[at - 1]) || isHigh(bytes[at + 1])) joinedCount += 1;
  }
  return joinedCount * 2 > letterCount ? "windows-1251" : "windows-1252";
}

function markedText(bytes: Uint8Array): string | null {
  const mark = byteMarks.find(([, ...signs]) => signs.every((sign, at) => bytes[at] === sign));
  if (mark === undefined) return null;
  const text = strictText(bytes, mark[0]);
  if (text === null) throw new ReadingError(`is broken ${mark[0].toUpperCase()}; save it as UTF-8`);
  return text;
}

/**
 * The text that bytes stand for: UTF-16 when a byte-order mark says so, else `declared` when given and right, else UTF-8, else
 * Windows-1251 or Windows-1252, whichever is likelier. Throws a `ReadingError` for bytes that are no text.
 */
export function decodedText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = markedText(bytes);
  if (marked !== null) return { text: marked, guess: null };
  if (bytes.includes(0)) throw new ReadingError("is not text; save it as UTF-8 text");
  const known = (declared === null ? null : strictText(bytes, declared)) ?? strictText(bytes, "utf-8");
  if (known !== null) return { text: known, guess: null };
  const encoding = likelyOldEncoding(bytes);
  const guess = `is not UTF-8; read as ${encoding}`;
  return { text: decoded(bytes, encoding), guess };
}
