import type { Metadata } from "next";
import { sourcedFigure } from "../components/charts/drawn";
import { nightsUpTo, rowsUpTo } from "../components/charts/forms";
import type { ChartId } from "../components/charts/registry";
import { imageSizePx } from "../components/social/card-text";
import { placedChartCard } from "../components/social/chart-card-layout";
import { narrowedTitle } from "../components/social/narrowing";
import { shortened } from "../components/social/shortened";
import { type Query, queryString, type RawQuery, wholeLedger } from "../lib/query/query";
import type { Selection } from "../lib/query/selection";
import { pageSelection } from "./page-selection";

/** What the site is called. */
export const siteName = "Strike Ledger";

/** What the site is, as the title of its first page. */
export const siteTitle = "Reported air attacks on Ukraine, side by side";

/** What the site is, in a sentence. */
export const siteDescription =
  "What news reports say each air attack on Ukraine did, side by side, every figure traceable to its words.";

/** The picture that stands for a page where it is linked to: its address on this site, and what it shows. */
export interface Picture {
  readonly path: string;
  readonly alt: string;
}

/** As many characters as the networks that show pages keep of a picture's words. */
const mostAltCharacters = 420;
/** As many characters as search engines show of a description. */
const mostDescriptionCharacters = 300;

// Pinned to the revision, so that the address changes when the picture does.
function pictureQuery({ query, ledger: { revision } }: Selection): string {
  return queryString({ ...query, rev: revision.seq === 0 ? null : revision.seq, w: null, h: null });
}

/** What the picture of a chart shows: of few attacks the part that its card has room for; of many all of the chart, since laying out their card for its words alone would hold up every page. */
function pictured(chart: ChartId, selection: Selection): { readonly title: string; readonly altText: string } {
  return selection.attacks.length > rowsUpTo
    ? sourcedFigure(chart, selection).figure
    : placedChartCard(chart, selection);
}

/** The picture of a chart of a selection. */
export function chartPicture(chart: ChartId, selection: Selection): Picture {
  const { title, altText } = pictured(chart, selection);
  const alt = shortened(`${title}. ${altText}`, mostAltCharacters);
  return { path: `/social/charts/${chart}${pictureQuery(selection)}`, alt };
}

/** The picture of a page that shows no chart: the signature chart, told by what the site is, since its own words hang on every figure. */
export function sitePicture(selection: Selection): Picture {
  return { path: `/social/charts/attacks${pictureQuery(selection)}`, alt: siteDescription };
}

/** The picture of an attack as a selection has it; `summary` is its headline figures in words. */
export function attackPicture(id: string, label: string, summary: string, selection: Selection): Picture {
  return {
    path: `/social/attacks/${id}${pictureQuery(selection)}`,
    alt: shortened(`${label}. ${summary}`, mostAltCharacters),
  };
}

interface PageWords {
  readonly title: string;
  readonly description: string;
  /** The page's address without a query. */
  readonly path: string;
  /** What the address asks, as far as it was understood. */
  readonly query: Query;
  readonly picture: Picture;
  /** Where the page is to be had in other forms, by media type. */
  readonly forms?: Readonly<Record<string, string>>;
}

/**
 * What a page says of itself in its head: title, description, the one address it is known by, and how it looks where it is shared, which
 * is with its query. Addresses are relative to the layout's `metadataBase`.
 */
export function pageMetadata({ title, description: whole, path, query, picture, forms }: PageWords): Metadata {
  const description = shortened(whole, mostDescriptionCharacters);
  const { w, h, lang } = wholeLedger;
  const image = { url: picture.path, alt: picture.alt, ...imageSizePx, type: "image/png" };
  return {
    title,
    description,
    alternates: { canonical: path, ...(forms === undefined ? {} : { types: forms }) },
    openGraph: {
      type: "website",
      siteName,
      locale: "en",
      title,
      description,
      url: `${path}${queryString({ ...query, w, h, lang })}`,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

/**
 * What an overview says of itself: its own words, what its query narrows it to, and the signature chart as its picture; of very many attacks
 * without that chart's words, which hang on every figure and would hold up a page that shows none of them.
 */
export async function overviewMetadata(
  { title, ...words }: Pick<PageWords, "title" | "description" | "path">,
  searchParams: Promise<RawQuery>,
): Promise<Metadata> {
  const { selection } = await pageSelection(await searchParams);
  const isOfVeryMany = selection.attacks.length > nightsUpTo;
  const picture = isOfVeryMany ? sitePicture(selection) : chartPicture("attacks", selection);
  return pageMetadata({ ...words, title: narrowedTitle(title, selection), query: selection.query, picture });
}
