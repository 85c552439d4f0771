/** A file of an archive: where it is, what it holds in a few words, and its bytes. */
export interface Entry {
  readonly path: string;
  readonly holds: string;
  readonly bytes: Uint8Array;
}
