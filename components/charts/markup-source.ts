/** Gives the markup that stands at an address of the site; rejects when there is none. */
export type MarkupSource = (address: string) => Promise<string>;

// The server runs what is rendered on both sides with modules of its own, which share nothing else with those of the pages.
const key = Symbol.for("strike-ledger.markup-source");
const shared = globalThis as unknown as Record<symbol, MarkupSource | undefined>;

/** Names the one source of markup in this process. */
export function provideMarkup(source: MarkupSource): void {
  shared[key] = source;
}

/** The markup at an address, from this process's source. Throws when none was named. */
export function providedMarkup(address: string): Promise<string> {
  const source = shared[key];
  if (source === undefined) throw new Error(`${address}: nothing provides markup; app/layout.tsx names what does`);
  return source(address);
}
