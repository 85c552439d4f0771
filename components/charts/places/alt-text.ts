import { estimateSentence } from "../../../lib/format/estimate-sentence";
import { listText } from "../../../lib/format/list";
import { placeSetText } from "../../../lib/format/place";
import { regionNames } from "../../../lib/format/region";
import { partOnlyText } from "../../../lib/format/status";
import { capitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { attackCount, figureContent, type Ground, largestFigures, type PlacedFigures } from "./series";
import { tileUnits } from "./tile-grid";

/** As many attacks as one sentence names; more are counted. */
const namedAtMost = 8;

const grounds: readonly (readonly [Ground, string])[] = [
  ["several", "For several regions together"],
  ["country", "For the whole country"],
  ["elsewhere", "For other ground"],
];

/** The map in words: each region's largest figure, what belongs on no tile, and for which attacks nothing is reported. */
export function placesAltText(
  { measure, byGround, partOnly, unreported }: PlacedFigures,
  { attacks, ledger }: Selection,
): string {
  const { places } = ledger;
  if (attacks.length === 0) return "No attack is shown.";
  const { label } = measureOf(measure);
  if (unreported.length === attacks.length) return `${label}: not reported for any attack shown.`;
  const tiles = tileUnits.flatMap((unit) => {
    const own = byGround.get(unit) ?? [];
    if (own.length === 0) return [];
    const texts = largestFigures(measure, own).map(
      (figure) => `${figureContent(figure, places).text} (${figure.read.event.label})`,
    );
    const among = attackCount(own) === 1 ? "" : `, the largest of ${countText(attackCount(own), "attack")}`;
    return [`${regionNames(unit, places)[0]}: ${listText(texts)}${among}.`];
  });
  const onMap = tiles.length === 0 ? "Not reported for any one region." : "Not reported for any other region.";
  const below = grounds.flatMap(([ground, heading]) => {
    const own = byGround.get(ground) ?? [];
    if (own.length === 0) return [];
    if (own.length > namedAtMost) return [`${heading}: figures of ${countText(attackCount(own), "attack")}.`];
    const texts = own.map((figure) => {
      const { text } = figureContent(figure, places);
      return `${text} in ${placeSetText(figure.estimate.places, places)} (${figure.read.event.label})`;
    });
    return [`${heading}: ${listText(texts)}.`];
  });
  const kinds = partOnly.map(({ read, estimate }) => `${estimateSentence(estimate, places)} (${read.event.label}).`);
  const names = unreported.map(({ event }) => event.label);
  const missing = names.length > namedAtMost ? countText(names.length, "attack") : listText(names);
  return [
    `${label}, region by region.`,
    ...tiles,
    onMap,
    ...below,
    ...(kinds.length === 0 ? [] : [`${capitalised(partOnlyText())}:`, ...kinds]),
    ...(names.length === 0 ? [] : [`Not reported at all for ${missing}.`]),
  ].join(" ");
}
