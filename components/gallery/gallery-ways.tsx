import { chartIds, charts } from "../charts/registry";
import { type GalleryQuery, galleryHref, galleryPalettes, galleryWidthsPx } from "./gallery-query";

interface Way {
  readonly label: string;
  readonly query: GalleryQuery;
}

function Ways({ name, ways, here }: { readonly name: string; readonly ways: readonly Way[]; readonly here: string }) {
  return (
    <ul aria-label={name} className="flex flex-wrap gap-x-4 gap-y-1">
      {ways.map(({ label, query }) => {
        const href = galleryHref(query);
        return (
          <li key={href}>
            <a href={href} aria-current={href === here ? "page" : undefined} className="aria-[current=page]:font-bold">
              {label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

interface GalleryWaysProps {
  readonly asked: GalleryQuery;
  readonly fixtures: readonly string[];
}

/** The ways from what the gallery shows to everything else that it can show. */
export function GalleryWays({ asked, fixtures }: GalleryWaysProps) {
  const here = galleryHref(asked);
  const lists = [
    { name: "Charts", ways: chartIds.map((chart) => ({ label: charts[chart].name, query: { ...asked, chart } })) },
    {
      name: "Selections",
      ways: [null, ...fixtures].map((fixture) => ({ label: fixture ?? "all", query: { ...asked, fixture } })),
    },
    {
      name: "Colours",
      ways: [null, ...galleryPalettes].map((palette) => ({ label: palette ?? "all", query: { ...asked, palette } })),
    },
    {
      name: "Widths",
      ways: [null, ...galleryWidthsPx].map((widthPx) => ({
        label: widthPx === null ? "all" : `${widthPx} px`,
        query: { ...asked, widthPx },
      })),
    },
  ];
  return (
    <nav aria-label="What the gallery shows" className="space-y-1 py-4 text-sm">
      {lists.map((list) => (
        <Ways key={list.name} {...list} here={here} />
      ))}
    </nav>
  );
}
