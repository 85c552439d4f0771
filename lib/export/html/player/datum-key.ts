/** Which figure a mark shows, as its data attributes name it. */
export interface MarkData {
  readonly event?: string | undefined;
  readonly measure?: string | undefined;
  readonly also?: string | undefined;
  readonly unit?: string | undefined;
  readonly places?: string | undefined;
  readonly subtype?: string | undefined;
  readonly claim?: string | undefined;
  /** Of a figure of several attacks, which has no event: the days of their nights, and what its chart asks of the ledger. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly asked?: string | undefined;
}

/**
 * A figure's name within a file: that of what is told of it. Marks of one figure, read at one standpoint (a ledger revision, and an instant
 * where one is asked for), share it.
 */
export function datumKey(
  standpoint: string,
  { event, measure, also, unit, places, subtype, claim, from, to, asked }: MarkData,
): string {
  const own = [standpoint, event, measure, also, unit, places, subtype, claim];
  return [...own, ...(from === undefined ? [] : [from, to, asked])].map((part) => part ?? "").join("|");
}
