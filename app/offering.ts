import { comparedAttacks, comparedQuery } from "../components/compare/compared-attacks";
import { comparisonTitle } from "../components/decks/comparison-deck";
import { type Format, linkedFiles, type OfferedFiles } from "../components/take-away/format";
import type { Offering } from "../components/take-away/offer";
import { pageTakeAway, type TakeAway } from "../components/take-away/take-away";
import type { FileSubject } from "../lib/cli/making/subject-file";
import { deckFormatIds } from "../lib/export/exported-file";
import { exporters, type FormatId, formatIds } from "../lib/export/registry";
import type { Attack } from "../lib/ledger/event";
import { standpointOf } from "../lib/query/query";
import { type Selection, selection as selected } from "../lib/query/selection";
import { offeredFormats } from "./file-bounds";
import { siteTitle } from "./page-metadata";

/** Files by the formats offered, so that a page which offers those of many subjects carries their list once. */
const linked = new Map<string, OfferedFiles>();

/** The formats in which files of a subject are made at all. */
function formatsMade({ kind }: FileSubject): readonly FormatId[] {
  if (kind === "ledger") return ["zip"];
  return kind === "chart" ? formatIds : deckFormatIds;
}

/** The formats in which files of a subject are made, of as many attacks as a selection has. */
export function filesOf(subject: FileSubject, selection: Selection): OfferedFiles<Format> {
  const { formats, leftOut } = offeredFormats(subject, formatsMade(subject), selection);
  return { formats: formats.map((id) => exporters[id]), leftOut };
}

/** The same as links name them. */
export function linksOf(subject: FileSubject, selection: Selection): OfferedFiles {
  const files = filesOf(subject, selection);
  const key = files.formats.map(({ extension }) => extension).join(" ");
  const known = linked.get(key);
  if (known?.leftOut === files.leftOut) return known;
  const links = linkedFiles(files);
  linked.set(key, links);
  return links;
}

/** What files of a subject can be had from, at a site, and in which formats. */
export function offeringAt(site: URL | null, subject: FileSubject, selection: Selection): Offering {
  return { ...filesOf(subject, selection), pictureExtension: exporters.svg.extension, site };
}

/** What of the front page can be taken away. */
export function dashboardTakeAway(selection: Selection, site: URL | null): TakeAway {
  const subject = { id: "dashboard", name: "this page", title: siteTitle, path: "/dashboard", page: "/" };
  return pageTakeAway(subject, selection, site);
}

/** What of a comparison can be taken away: the attacks that its page compares, whatever the query narrows besides. */
export function comparisonTakeAway({ ledger, query }: Selection, site: URL | null): TakeAway {
  const own = selected(ledger, comparedQuery(query));
  const title = comparisonTitle(comparedAttacks(own).attacks.map(({ event }) => event.label));
  const subject = { id: "comparison", name: "this comparison", title, path: "/compare", page: "/compare" };
  return pageTakeAway(subject, own, site);
}

/** What of an attack's page can be taken away: all of the attack, whatever the query narrows besides. */
export function attackTakeAway({ id, label }: Attack, selection: Selection, site: URL | null): TakeAway {
  const page = `/attacks/${id}`;
  const subject = { id, name: "this page", title: label, path: page, page };
  return pageTakeAway(subject, selected(selection.ledger, standpointOf(selection.query)), site);
}
