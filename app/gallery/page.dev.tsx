import type { Metadata } from "next";
import { charts } from "../../components/charts/registry";
import { ContactSheet } from "../../components/gallery/contact-sheet";
import { galleryQuery } from "../../components/gallery/gallery-query";
import { GalleryWays } from "../../components/gallery/gallery-ways";
import type { RawQuery } from "../../lib/query/query";
import { fixtureNames, fixtureSelection, fixtures } from "../../tests/charts/fixtures/fixtures";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

export default async function GalleryPage({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const asked = galleryQuery(await searchParams, fixtureNames);
  const names = fixtureNames.filter((name) => asked.fixture === null || name === asked.fixture);
  const shown = names.map(async (name) => ({
    name,
    selection: await fixtureSelection(name),
    widthsPx: fixtures[name].widthsPx,
  }));
  return (
    <>
      <h1>Gallery: {charts[asked.chart].name}</h1>
      <p className="mt-2 max-w-measure">{charts[asked.chart].question}</p>
      <GalleryWays asked={asked} fixtures={fixtureNames} />
      <ContactSheet asked={asked} shown={await Promise.all(shown)} />
    </>
  );
}
