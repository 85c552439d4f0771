import { type Citation, citations } from "../../lib/document/citation";
import { narrowingParts } from "../../lib/query/narrowing";
import { type Query, queryString, wholeLedger } from "../../lib/query/query";
import { pinnedQuery, type Selection } from "../../lib/query/selection";
import { siteAddress } from "../../lib/query/site-address";
import { sourcedFigure } from "../charts/drawn";
import { type ChartId, charts } from "../charts/registry";
import { embedCode } from "../embed/embed-code";

/** Where something is shown: its page, and the code that shows it on another site; null for what no frame shows. */
export interface Address {
  readonly page: string;
  readonly embed: string | null;
}

/** What is taken away, as a selection shows it: a chart, an attack, the front page. */
export interface TakeAway {
  /** What it is, in the names of its files: "casualties". */
  readonly id: string;
  /** What it is called where it is offered: "“Casualties”". */
  readonly name: string;
  readonly title: string;
  /** Where its files are, within the site, up to the dot before their format. */
  readonly path: string;
  /** Where it stands, with its whole address: as at this revision for ever, and as it comes to be. */
  readonly pinned: Address;
  readonly following: Address;
  readonly seq: number;
  readonly citations: readonly Citation[];
}

/** Where the pages of the site are, and how it is said who is asked for what. */
export type Subject = Pick<TakeAway, "id" | "name" | "title" | "path"> & {
  /** The address of its page within the site, without a query. */
  readonly page: string;
};

function unsized(query: Query): Query {
  const { w, h } = wholeLedger;
  return { ...query, w, h };
}

/** The same selection at its ledger revision for ever, and with whatever revision comes, of the same attacks; neither asks for a size. */
function standings(selection: Selection): { readonly pinned: Selection; readonly following: Selection } {
  return {
    pinned: { ...selection, query: unsized(pinnedQuery(selection)) },
    following: { ...selection, query: unsized({ ...selection.query, rev: null }) },
  };
}

/** What of a page can be taken away that has files of its own and no frame. `site` is where the site is; null where that is not known. */
export function pageTakeAway({ page, ...subject }: Subject, selection: Selection, site: URL | null): TakeAway {
  const { pinned, following } = standings(selection);
  const addressOf = ({ query }: Selection) => siteAddress(`${page}${queryString(query)}`, site);
  const { revision, recordedAt } = selection.ledger;
  const { asOf } = selection.query;
  const address = addressOf(pinned);
  const parts = [subject.id, ...narrowingParts(queryString(pinned.query))];
  return {
    ...subject,
    pinned: { page: address, embed: null },
    following: { page: addressOf(following), embed: null },
    seq: revision.seq,
    citations: citations({ parts, title: subject.title, revision, recordedAt, asOf, address }),
  };
}

/** What of a chart can be taken away. */
export function chartTakeAway(chart: ChartId, selection: Selection, site: URL | null): TakeAway {
  const { pinned, following } = standings(selection);
  const path = `/charts/${chart}`;
  const { title } = sourcedFigure(chart, selection).figure;
  const taken = pageTakeAway({ id: chart, name: `“${charts[chart].name}”`, title, path, page: path }, selection, site);
  return {
    ...taken,
    pinned: { ...taken.pinned, embed: embedCode(chart, pinned, site) },
    following: { ...taken.following, embed: embedCode(chart, following, site) },
  };
}
