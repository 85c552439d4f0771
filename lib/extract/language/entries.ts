import type { Act, Form, Head, Side } from "./word";

/** Some words of one kind: the words, parted by spaces, and what they have in common. */
export interface Entries {
  readonly words: string;
  readonly head?: Head;
  readonly isPlural?: boolean;
  readonly act?: Act;
  readonly form?: Form;
  readonly tags?: number;
  readonly subtype?: string;
}

/** Names of one side: parted by spaces, each written with "_" where it has two words. */
export interface Names {
  readonly side: Side;
  readonly isPlace: boolean;
  readonly names: string;
  readonly sideAsArea?: Side;
  readonly isLowerCase?: boolean;
  readonly called?: string;
  readonly state?: "country" | "capital";
}
