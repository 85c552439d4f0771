import type { Metadata } from "next";
import { askedText } from "../../components/search/asked-text";
import { SearchPage } from "../../components/search/search-page";
import type { RawQuery } from "../../lib/query/query";
import { pageSelection } from "../page-selection";

interface SearchRouteProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: SearchRouteProps): Promise<Metadata> {
  const text = askedText(await searchParams);
  return { title: text === "" ? "Search" : `Search: ${text}`, robots: { index: false } };
}

export default async function SearchRoute({ searchParams }: SearchRouteProps) {
  const raw = await searchParams;
  const { selection } = await pageSelection(raw);
  return (
    <>
      <h1>Search</h1>
      <SearchPage text={askedText(raw)} selection={selection} />
    </>
  );
}
