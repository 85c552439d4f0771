import type { Metadata } from "next";
import { askedText } from "../../components/search/asked-text";
import { SearchPage } from "../../components/search/search-page";
import { type RawQuery, standpointOf } from "../../lib/query/query";
import { searchSteps } from "../../lib/query/search";
import { inTurns } from "../in-turns";
import { pageMetadata, sitePicture } from "../page-metadata";
import { pageSelection } from "../page-selection";

interface SearchRouteProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: SearchRouteProps): Promise<Metadata> {
  const raw = await searchParams;
  const text = askedText(raw);
  const { selection } = await pageSelection(raw);
  const metadata = pageMetadata({
    title: text === "" ? "Search" : `Search: ${text}`,
    description: "Attacks, places, measures, reports and officials of the ledger, by name or by day.",
    path: "/search",
    query: standpointOf(selection.query),
    picture: sitePicture(selection),
  });
  return { ...metadata, robots: { index: false } };
}

export default async function SearchRoute({ searchParams }: SearchRouteProps) {
  const raw = await searchParams;
  const { selection } = await pageSelection(raw);
  if (askedText(raw) !== "") await inTurns(searchSteps(selection.ledger));
  return (
    <>
      <h1>Search</h1>
      <SearchPage text={askedText(raw)} selection={selection} />
    </>
  );
}
