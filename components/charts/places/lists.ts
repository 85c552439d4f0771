import { narrowerPlaceText } from "../../../lib/format/headline-notes";
import { partOnlyText, statusText } from "../../../lib/format/status";
import { subtypeText } from "../../../lib/format/subtype";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Places } from "../../../lib/ledger/place";
import type { CellContent } from "../../../lib/viz/cell";
import { unreportedContent } from "../../../lib/viz/contents";
import { figureContent, type Ground, type PlacedFigure, type PlacedFigures } from "./series";
import type { Tile } from "./tiles";

/** Figures that stand below the map under one heading. */
export interface FigureList {
  readonly heading: string;
  readonly contents: readonly CellContent[];
}

const headings: readonly (readonly [Ground, string])[] = [
  ["several", "For several regions together, and so on no tile"],
  ["country", "For the whole country, and so on no tile"],
  ["elsewhere", "For other ground, and so on no tile"],
];

/** What stands below the map: the figures that belong on no tile, those of one kind only, and the attacks for which the measure is not reported. */
export function figureLists({ measure, byGround, partOnly, unreported }: PlacedFigures, places: Places): FigureList[] {
  const contentOf = (figure: PlacedFigure): CellContent => {
    const content = figureContent(figure, places);
    const { subtype, unit } = figure.estimate;
    const kind = subtype === null || subtype === unit ? [] : [subtypeText(subtype)];
    const notes = [narrowerPlaceText(figure.estimate, places), ...kind, ...content.notes];
    return { ...content, heading: figure.read.event.label, notes };
  };
  const lists = headings.map(([ground, heading]) => ({
    heading,
    contents: (byGround.get(ground) ?? []).map(contentOf),
  }));
  const { label } = measureOf(measure);
  const kinds = { heading: `${label}: ${partOnlyText()}, and so on no tile`, contents: partOnly.map(contentOf) };
  const none = unreported.map(({ event }) => unreportedContent(event, measure, event.label));
  const missing = { heading: `${label}: ${statusText("not_reported")}`, contents: none };
  return [...lists, kinds, missing].filter(({ contents }) => contents.length > 0);
}

/** The tiles' own figures as a list, for a map whose tiles have no room for words. */
export function tileList(tiles: readonly Tile[]): FigureList {
  const reported = tiles.filter(({ missing }) => missing === null);
  const contents = reported.flatMap((tile) =>
    tile.contents.map((content) => ({ ...content, heading: tile.names[0] ?? tile.unit })),
  );
  return { heading: "On the map", contents };
}
