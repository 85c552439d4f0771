/** A failure whose message says all that a person needs: printed as one line, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message the value, the place and the remedy
   * @param {1 | 2} exitCode 2 for bad input, 1 for anything else; 0 is never a failure
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = "Failure";
    this.exitCode = exitCode;
  }
}

/** A failure that a child process has already told in its own words on stderr. */
export class ToldFailure extends Failure {
  /** @param {number} exitCode that of the child */
  constructor(exitCode) {
    super("", exitCode === 2 ? 2 : 1);
    this.name = "ToldFailure";
  }
}

/**
 * The first line of any error's message, for wrapping into a `Failure`.
 * @param {unknown} error
 * @returns {string}
 */
export function firstLine(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
