import { uncapitalised } from "../../../lib/format/typography";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { emptySlot } from "../../../lib/viz/mark";
import type { ChartDefinition } from "../definition";
import { bySize, rowsUpTo } from "../forms";
import { barLegend, emptyPlot, marksOf } from "../marks/mark-legend";
import { placesAltText } from "./alt-text";
import { boundedFigures, boundedText, namedSelection } from "./bounded";
import { placedPlaces } from "./layout";
import { figureLists } from "./lists";
import { mappableMeasures, placedFigures } from "./series";
import { TileMap } from "./svg";
import { placesTable } from "./table";
import { emptyTilesText, placedTiles } from "./tiles";

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
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "one", measures: mappableMeasures(whole) }),
  ...bySize({
    kind: "regions",
    upTo: Number.POSITIVE_INFINITY,
    figure: (selection) => {
      const all = placedFigures(selection);
      const figures = selection.attacks.length > rowsUpTo ? boundedFigures(all) : all;
      const { label } = measureOf(figures.measure);
      const heading = title(selection, label);
      const tiles = placedTiles(all, selection);
      const lists = figureLists(figures, selection.ledger.places);
      const bounded = boundedText(all, figures, selection);
      const isEmpty = selection.attacks.length === 0;
      const hasEmptyTile = tiles.some(({ missing }) => missing !== null);
      return {
        title: heading,
        subtitle: `${label}: figures stated for a region or for places within it. Figures of different attacks are never added; a tile shows the largest. The tiles are the first-level units in about their places; no borders are drawn.`,
        native: null,
        notes: [
          `A figure for several regions or for the whole country stands below the map and is not shared out. Bars on the tiles are on one scale from zero for each unit, those below on their own. One measure is shown at a time: ${uncapitalised(label)}.`,
          ...bounded,
        ],
        altText: [placesAltText({ ...all, partOnly: figures.partOnly }, selection), ...bounded].join(" "),
        table: placesTable(
          figures,
          figures === all ? selection : namedSelection(figures, selection),
          [heading, ...bounded, emptyTilesText(tiles, selection)].filter((part) => part !== "").join(". "),
        ),
        plot: (widthPx) => {
          if (isEmpty) return emptyPlot;
          const placed = placedPlaces(tiles, lists, widthPx);
          const cells = [...placed.map.tiles.flatMap((tile) => tile.cells), ...placed.cells];
          return {
            heightPx: placed.heightPx,
            legend: barLegend([...marksOf(cells), ...(hasEmptyTile ? [emptySlot(null)] : [])]),
            body: (drawing) => <TileMap placed={placed} drawing={drawing} widthPx={widthPx} />,
          };
        },
      };
    },
  }),
} as const satisfies ChartDefinition;
