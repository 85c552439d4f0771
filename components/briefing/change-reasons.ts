import type { RecordChange } from "../../lib/briefing/record-changes";
import type { FigureKind } from "../../lib/ledger/entry";
import type { ChangeReason } from "./answers";

const kindNames: Readonly<Record<FigureKind, string>> = {
  place: "the place",
  attributor: "the source",
  report: "the report",
  event: "the record of",
  claim: "the figure",
};

const whats: Readonly<Record<RecordChange["what"], string>> = {
  added: "Added",
  changed: "Changed",
  withdrawn: "Withdrawn",
  restored: "Put back",
};

/** Where a record can be read on this site; null for one without a page. */
function ownPage({ kind, id }: RecordChange): string | null {
  if (kind === "report") return `/reports/${encodeURIComponent(id)}`;
  return kind === "event" ? `/attacks/${encodeURIComponent(id)}` : null;
}

/** What moved a figure, in words: what became of a record, and for a claim its figure, who stated it, who printed it and its words. */
export function changeReason(change: RecordChange): ChangeReason {
  const { id, what, kind, name, claim, reason, recordedAt } = change;
  const why = reason === null ? "" : ` (${reason})`;
  if (claim === null) {
    const words = `${whats[what]}: ${kindNames[kind]} “${name}”${why}`;
    return { id, what, words, quoted: null, href: what === "withdrawn" ? null : ownPage(change), recordedAt };
  }
  const { counted, event, value, places, statedBy, publishedBy, time } = claim;
  const told = [`${counted}, ${event}: ${value}`, places, statedBy, publishedBy, time].filter((text) => text !== "");
  const words = `${whats[what]}: ${told.join("; ")}${why}`;
  return { id, what, words, quoted: claim.words, href: claim.href, recordedAt };
}
