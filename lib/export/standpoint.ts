import type { ChartDocument } from "../document/chart-document";
import type { Deck, Slide } from "../document/deck";

/** From where figures are read: a ledger revision, and the instant as of which; null for all that is known. */
export interface Standpoint {
  readonly revision: number;
  readonly asOf: string | null;
}

/** A standpoint as a file names it: "138", "138@2026-01-24T06:00:00Z". */
export function standpointName({ revision, asOf }: Standpoint): string {
  return asOf === null ? String(revision) : `${revision}@${asOf}`;
}

/** The standpoint that a file names so. */
export function namedStandpoint(name: string): Standpoint {
  const [revision = "", asOf = null] = name.split("@");
  return { revision: Number(revision), asOf };
}

function ofDocument({ revision, asOf }: ChartDocument): Standpoint {
  return { revision: revision.seq, asOf };
}

/**
 * From where a slide's figures are read: as its chart is, else as its deck is. Null for two charts that are read from different places: each half
 * of the picture names its own.
 */
export function standpointOf(slide: Slide, deck: Pick<Deck, "revision" | "asOf">): Standpoint | null {
  if (slide.kind === "chart") return ofDocument(slide.document);
  if (slide.kind === "charts") {
    const [one, other] = slide.documents.map(ofDocument) as [Standpoint, Standpoint];
    return standpointName(one) === standpointName(other) ? one : null;
  }
  return { revision: (slide.revision ?? deck.revision).seq, asOf: deck.asOf };
}
