/** Which figure a mark shows, as its data attributes name it. */
export interface MarkData {
  readonly event?: string | undefined;
  readonly measure?: string | undefined;
  readonly also?: string | undefined;
  readonly unit?: string | undefined;
  readonly places?: string | undefined;
  readonly subtype?: string | undefined;
  readonly claim?: string | undefined;
}

/**
 * A figure's name within a file: that of what is told of it. Marks of one figure, read at one standpoint (a ledger revision, and an instant
 * where one is asked for), share it.
 */
export function datumKey(standpoint: string, { event, measure, also, unit, places, subtype, claim }: MarkData): string {
  return [standpoint, event, measure, also, unit, places, subtype, claim].map((part) => part ?? "").join("|");
}
