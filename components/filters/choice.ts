/** One thing to tick. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
