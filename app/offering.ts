import { comparedAttacks, comparedQuery } from "../components/compare/compared-attacks";
import { comparisonTitle } from "../components/decks/comparison-deck";
import { type Format, type LinkedFormat, linkedFormats } from "../components/take-away/format";
import type { Offering } from "../components/take-away/offer";
import { pageTakeAway, type TakeAway } from "../components/take-away/take-away";
import type { FileSubject } from "../lib/cli/making/subject-file";
import { deckFormatIds } from "../lib/export/exported-file";
import { exporters, formatIds } from "../lib/export/registry";
import type { Attack } from "../lib/ledger/event";
import { standpointOf } from "../lib/query/query";
import { type Selection, selection as selected } from "../lib/query/selection";
import { offeredFormats } from "./file-bounds";
import { siteTitle } from "./page-metadata";

/** The formats that a chart is to be had in, and those of a whole page. */
export const chartFormats: readonly Format[] = Object.values(exporters);
export const deckFormats: readonly Format[] = deckFormatIds.map((id) => exporters[id]);

/** The same as links name them. Each is one list, so that a page which offers many files carries it once. */
export const chartLinks: readonly LinkedFormat[] = linkedFormats(chartFormats);
export const deckLinks: readonly LinkedFormat[] = linkedFormats(deckFormats);

/** What files of a subject can be had from, at a site, and in which formats. */
export function offeringAt(site: URL | null, subject: FileSubject, selection: Selection): Offering {
  const { formats, leftOut } = offeredFormats(subject, subject.kind === "chart" ? formatIds : deckFormatIds, selection);
  return { formats: formats.map((id) => exporters[id]), leftOut, pictureExtension: exporters.svg.extension, site };
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
