import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { boundedBytes } from "./bounded-bytes";
import { ReadingError } from "./reading-error";
import { kindOfBytes, kindOfName, knownEndings } from "./registry";
import type { ReportText } from "./report-text";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EACCES: "may not be read; ask for the right to",
};

function readingError(error: unknown): ReadingError {
  if (error instanceof ReadingError) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new ReadingError(reasons[code] ?? `cannot be read (${message})`);
}

/**
 * The text of a file, whose kind its name's ending tells. Throws a `ReadingError` for a file that is not there, too large, of an unknown
 * kind, broken or without text.
 */
export async function reportTextOfFile(path: string): Promise<ReportText> {
  try {
    if ((await stat(path)).isDirectory()) throw new ReadingError("is a folder; name the files in it");
    const kind = kindOfName(path);
    if (kind === null) throw new ReadingError(`is of no known kind; known: ${knownEndings.join(", ")}`);
    return await kind.reportText(await boundedBytes(createReadStream(path)));
  } catch (error) {
    throw readingError(error);
  }
}

/** The text of bytes without a name, whose kind the signs that open them tell. Throws a `ReadingError` for broken ones and no text. */
export async function reportTextOfBytes(bytes: Uint8Array): Promise<ReportText> {
  return kindOfBytes(bytes).reportText(bytes);
}
