import { strFromU8, Unzip, UnzipInflate } from "fflate";
import { ReadingError } from "../reading-error";

/** The most that the text's part may unpack to, in bytes; a thousandfold is easily packed. */
const largestPartBytes = 50_000_000;

// Packed bytes are taken in steps this small, so that what they unpack to is counted before there is too much of it.
const stepBytes = 16_384;
const documentName = /^word\/document\d*\.xml$/;

/** Whether an archive takes its next packed bytes: it throws at signs that no archive has. */
function isTaken(archive: Unzip, packed: Uint8Array, isLast: boolean): boolean {
  try {
    archive.push(packed, isLast);
    return true;
  } catch {
    return false;
  }
}

/** The XML of a Word document's body. Throws a `ReadingError` for what is no such archive or unpacks to over `largestPartBytes`. */
export function documentPart(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  let isWhole = false;
  const archive = new Unzip((file) => {
    if (!documentName.test(file.name) || chunks.length > 0) return;
    file.ondata = (error, chunk, isLast) => {
      if (error || byteCount > largestPartBytes) return;
      byteCount += chunk.length;
      chunks.push(chunk);
      isWhole ||= isLast;
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !isWhole; at += stepBytes) {
    if (!isTaken(archive, bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length)) break;
    if (byteCount > largestPartBytes) {
      throw new ReadingError(`unpacks to over ${largestPartBytes / 1_000_000} MB; save its text as .txt`);
    }
  }
  if (!isWhole) throw new ReadingError("is not a Word document, or a broken one; save it again as .docx");
  return strFromU8(Buffer.concat(chunks));
}
