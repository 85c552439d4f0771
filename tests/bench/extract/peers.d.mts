import type { Attempt, ReadText } from "./scored-text";

/** The peers that find numbers, each with its package's version in its name; installed first when they are not there. */
export function installedPeers(
  tell: (line: string) => void,
): Promise<readonly { readonly name: string; attempt(text: ReadText): Attempt }[]>;
