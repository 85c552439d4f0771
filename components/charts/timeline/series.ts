import { attackName } from "../../../lib/document/attack-name";
import { dayText } from "../../../lib/format/day";
import { estimateText } from "../../../lib/format/estimate";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { CellContent } from "../../../lib/viz/cell";
import { measureContents } from "../../../lib/viz/contents";

/** An attack in a lane: the night it is filed under, its short name, its figure and that in words. */
export interface LaneMark {
  readonly nightOf: string;
  readonly name: string;
  /** Its place among the attacks shown, from 1, the same in every lane. */
  readonly number: number;
  readonly content: CellContent;
  readonly words: string;
}

/** One kind of munition, whose numbers share one scale of areas. */
export interface LaneSeries {
  readonly measure: MeasureId;
  readonly title: string;
  readonly marks: readonly LaneMark[];
}

/** Whether a figure has a number to draw an area of. */
export function hasNumber({ estimate }: CellContent): boolean {
  return typeof estimate?.high === "number";
}

/** A measure's figures of all attacks, in the order of their nights. The measure has one unit only. */
export function laneSeries({ attacks, ledger }: Selection, measure: MeasureId): LaneSeries {
  const marks = attacks.flatMap((read, index): LaneMark[] => {
    const { event } = read;
    const [content] = measureContents(read, measure, ledger.places);
    if (content === undefined) return [];
    const name = `${attackName(event).name}, ${dayText(event.nightOf, "short").replaceAll(" ", "\u00a0")}`;
    return [{ nightOf: event.nightOf, name, number: index + 1, content, words: estimateText(content.estimate) }];
  });
  return { measure, title: measureOf(measure).label, marks };
}
