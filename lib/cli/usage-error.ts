/** What somebody asked of the command line that cannot be done, and the remedy, in one line; the command ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
