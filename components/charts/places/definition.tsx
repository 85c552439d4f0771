import { uncapitalised } from "../../../lib/format/typography";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { ChartDefinition } from "../definition";
import { shownKinds } from "../marks/plots";
import { placesAltText } from "./alt-text";
import { placedPlaces } from "./layout";
import { figureLists } from "./lists";
import { placedFigures } from "./series";
import { TileMap } from "./svg";
import { placesTable } from "./table";
import { placedTiles } from "./tiles";

function title({ attacks }: Selection, label: string): string {
  const [only, ...others] = attacks;
  if (only === undefined) return `${label}, region by region: no attack is selected`;
  return others.length === 0
    ? `${label}, region by region: ${only.event.label}`
    : `${label}, region by region: the largest figure of the attacks shown`;
}

/** Where: one measure on a map of equal tiles, one for each first-level unit. */
export const places = {
  name: "Places",
  question: "Which regions are the figures for, and for which is nothing reported?",
  isOnDashboard: false,
  figure: (selection) => {
    const figures = placedFigures(selection);
    const { label } = measureOf(figures.measure);
    const heading = title(selection, label);
    const tiles = placedTiles(figures, selection);
    const lists = figureLists(figures, selection.ledger.places);
    const isEmpty = selection.attacks.length === 0;
    const drawn = [...tiles, ...lists].flatMap(({ contents }) => contents);
    const hasEmptyTile = tiles.some(({ missing }) => missing !== null);
    return {
      title: heading,
      subtitle: `${label}: figures stated for a region or for places within it. Figures of different attacks are never added; a tile shows the largest. The tiles are the first-level units in about their places; no borders are drawn.`,
      notes: [
        `A figure for several regions or for the whole country stands below the map and is not shared out. Bars on the tiles are on one scale from zero for each unit, those below on their own. One measure is shown at a time: ${uncapitalised(label)}.`,
      ],
      altText: placesAltText(figures, selection),
      table: placesTable(figures, selection, heading),
      plot: (widthPx) => {
        if (isEmpty) return { heightPx: 0, kinds: [], showsRevisions: false, body: () => null };
        const placed = placedPlaces(tiles, lists, widthPx);
        const { kinds, showsRevisions } = shownKinds(drawn);
        const isListed = !hasEmptyTile || kinds.includes("not_reported");
        return {
          heightPx: placed.heightPx,
          kinds: isListed ? kinds : [...kinds, "not_reported"],
          showsRevisions,
          body: (drawing) => <TileMap placed={placed} drawing={drawing} widthPx={widthPx} />,
        };
      },
    };
  },
} as const satisfies ChartDefinition;
