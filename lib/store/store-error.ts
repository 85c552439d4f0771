/** A failure of the store, told in one line fit for a person: what, where, and the remedy. What it came from is its `cause`. */
export class StoreError extends Error {
  override name = "StoreError";
}

/**
 * An edit of a version that is no longer the current one. `followed` is the version that the author saw (0: none, a new id),
 * `stored` the one now in the log (0: none).
 */
export class ConflictError extends StoreError {
  override name = "ConflictError";
  readonly id: string;
  readonly followed: number;
  readonly stored: number;

  constructor(kind: string, id: string, followed: number, stored: number) {
    const stands = stored === 0 ? "it was never recorded" : `version ${stored} is the current one`;
    super(`${kind} "${id}" follows version ${followed}, but ${stands}; read it again and repeat the edit`);
    this.id = id;
    this.followed = followed;
    this.stored = stored;
  }
}

/** The code that a database driver or Node put on an error, such as `40001` or `ECONNREFUSED`; "" when there is none. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
