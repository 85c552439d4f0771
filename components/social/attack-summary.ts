import { statusText } from "../../lib/format/status";
import type { Attack } from "../../lib/ledger/event";
import type { Places } from "../../lib/ledger/place";
import type { Read } from "../../lib/query/selection";
import { headlineColumns } from "../provenance/headline-figures";

/** An attack's headline figures in one line: "Drones: over 370. Missiles: 21. Killed: 1. Injured: 27. Outages: heating ..." */
export function attackSummary(read: Read<Attack>, places: Places): string {
  return headlineColumns(read, places)
    .map(({ label, figures }) => {
      const texts = figures.map(({ name, text }) => (name === null ? text : `${name.toLowerCase()} ${text}`));
      return `${label}: ${texts.length === 0 ? statusText("not_reported") : texts.join(", ")}.`;
    })
    .join(" ");
}
