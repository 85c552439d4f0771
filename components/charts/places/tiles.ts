import { attackName } from "../../../lib/document/attack-name";
import { listText } from "../../../lib/format/list";
import { regionNames } from "../../../lib/format/region";
import { statusText } from "../../../lib/format/status";
import { capitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Places } from "../../../lib/ledger/place";
import type { Selection } from "../../../lib/query/selection";
import type { CellContent } from "../../../lib/viz/cell";
import { unreportedContent } from "../../../lib/viz/contents";
import { attackCount, figureContent, largestFigures, type PlacedFigures, unitsOf } from "./series";
import { type TileUnit, tileUnits } from "./tile-grid";

/** A tile: its unit's names, the longest first, and the largest figure in each unit of the measure. */
export interface Tile {
  readonly unit: TileUnit;
  readonly names: readonly string[];
  readonly contents: readonly CellContent[];
  /** Why there is no figure, in words; null where there is one. */
  readonly missing: string | null;
  /** The empty slot of a tile without a figure; null where there is one, and where no attack is shown. */
  readonly blank: CellContent | null;
}

/** The units that a figure for several of them covers. */
function jointUnits({ byGround }: PlacedFigures, places: Places): ReadonlySet<TileUnit | null> {
  const several = byGround.get("several") ?? [];
  return new Set(several.flatMap(({ estimate }) => unitsOf(estimate.places, places)));
}

/**
 * A region's empty slot. It is of the attack that a figure for several regions is about where one covers the region, else of the first that is
 * shown, and says when it stands for others as well.
 */
function blankOf(
  unit: TileUnit,
  missing: string,
  figures: PlacedFigures,
  { attacks, ledger }: Selection,
): CellContent | null {
  const joint = (figures.byGround.get("several") ?? []).find(({ estimate }) =>
    unitsOf(estimate.places, ledger.places).includes(unit),
  );
  const { event } = joint?.read ?? attacks[0] ?? {};
  if (event === undefined) return null;
  const { label, units } = measureOf(figures.measure);
  const among = attacks.length === 1 ? "" : ` for any of ${countText(attacks.length, "attack")}`;
  const slot = `${regionNames(unit, ledger.places)[0]}. ${event.label}. ${label}: ${missing}${among}`;
  // A region that the ledger has no place for can be asked about only with all the others.
  const asked = { unit: joint?.estimate.unit ?? units[0], places: [unit] };
  const own = ledger.places.has(unit) ? { asked } : {};
  return { ...unreportedContent(event, figures.measure, null), ...own, label: slot };
}

/** What a tile without a figure says; one that a figure for several units covers is not reported by itself. */
function missingText(isJoint: boolean): string {
  return isJoint ? `${statusText("not_reported")} by itself` : statusText("not_reported");
}

/**
 * Which regions have no figure, in words, as their tiles say; empty where all have one or no attack is shown.
 */
export function emptyTilesText(tiles: readonly Tile[], { attacks }: Pick<Selection, "attacks">): string {
  if (attacks.length === 0) return "";
  const [reported, missing] = [statusText("not_reported"), tiles.filter((tile) => tile.missing !== null)];
  const named = (own: readonly Tile[]) => listText(own.map(({ names }) => names[0] ?? ""));
  const none = missing.filter((tile) => tile.missing === reported);
  const joint = missing.filter((tile) => tile.missing !== reported);
  const sentences = [
    none.length === 0 ? "" : `${capitalised(reported)} for ${named(none)}.`,
    joint.length === 0 ? "" : `Only together with other regions for ${named(joint)}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** The 27 tiles, in reading order. */
export function placedTiles(figures: PlacedFigures, selection: Selection): Tile[] {
  const { ledger } = selection;
  const joint = jointUnits(figures, ledger.places);
  return tileUnits.map((unit) => {
    const own = figures.byGround.get(unit) ?? [];
    const names = regionNames(unit, ledger.places);
    const count = attackCount(own);
    if (count === 0) {
      const missing = missingText(joint.has(unit));
      return { unit, names, contents: [], missing, blank: blankOf(unit, missing, figures, selection) };
    }
    const contents = largestFigures(figures.measure, own).map((figure) => {
      const content = figureContent(figure, ledger.places);
      const among = count === 1 ? countText(1, "attack") : `largest of ${countText(count, "attack")}`;
      return {
        ...content,
        notes: [attackName(figure.read.event).day, ...content.notes, among],
        label: `${names[0]}. ${content.label}; ${among}`,
      };
    });
    return { unit, names, contents, missing: null, blank: null };
  });
}
