/** Why a file's text cannot be read, and the remedy, in one line without the file's name. */
export class ReadingError extends Error {
  override readonly name = "ReadingError";
}
