import type { Act, Form, Head } from "../../word";

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
