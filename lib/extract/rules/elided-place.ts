import type { MeasureId } from "../../ledger/measures/registry";
import { arms, isArms } from "../language/cues";
import { isPlace, place } from "../language/places-and-speech";
import { form, isForm, isLink, link } from "../language/roles";
import { figure, type Reading, statedBy } from "../reading";
import type { Rule } from "../rule";
import { around } from "./shape";

/** Whether a colon between the first figure and this number makes it one of the parts that add up to the first. */
function isListed(reading: Reading, first: number): boolean {
  const { tokens } = reading.inSentence;
  for (let at = first; at < reading.mention.first; at += 1) {
    const token = tokens[at];
    if (token?.lower === ":" || token?.lower === "(" || isLink(token?.word, link.including)) return true;
  }
  return false;
}

const openers = new Set([",", ":", "(", "–", "—", ";"]);

/** "two were killed in Kharkiv, one in Kherson", "87 drones: 30 over Bryansk region", "33,000 in Sumy region; Kharkiv – 9,850": only the place is said again. */
export const elidedPlace: Rule = {
  id: "elided-place",
  read: (reading) => {
    const { phrase, mention, inSentence } = reading;
    if (phrase.head !== null || mention.isPercent || mention.isNegation) return null;
    if (!isBeforePlace(reading) && !isAfterPlace(reading)) return null;
    const earlier = inSentence.mentions
      .slice(Math.max(0, reading.order - 30), reading.order)
      .findLast((one) => statedBy(one).length > 0);
    const [figureBefore] = statedBy(earlier);
    if (earlier === undefined || figureBefore === undefined || figureBefore.isSuperseded) return null;
    if (unrepeated.has(figureBefore.measure)) return null;
    const isOfThem = isLink(around(reading, 0).word, link.of);
    const isPart = isOfThem || figureBefore.partOf || isListed(reading, earlier.phrase.next);
    return figure(figureBefore.measure, figureBefore.unit, {
      partOf: isPart,
      confidence: 0.75,
      reason: "only the place is said again",
    });
  },
};

/** Measures that are not told place by place without their noun. */
export const unrepeated: ReadonlySet<MeasureId> = new Set<MeasureId>([
  "duration",
  "capacity_lost",
  "districts_hit",
  "regions_hit",
  "hit_locations",
]);

/** Whether a place follows the number, and what stands before it goes on from a figure. */
function isBeforePlace(reading: Reading): boolean {
  const isOfThem = isLink(around(reading, 0).word, link.of) && isForm(around(reading, 1).word, form.these);
  const past = isOfThem ? 2 : isForm(around(reading, 0).word, form.each | form.soft) ? 1 : 0;
  if (!isPlace(around(reading, past).word, place.again)) return false;
  const named = around(reading, past + 1);
  if (named.isCapital !== true && !isForm(named.word, form.the)) return false;
  const before = around(reading, -1);
  const isCompared =
    isLink(before.word, link.against) ||
    (isLink(before.word, link.with) && isLink(around(reading, -2).word, link.compared));
  return isCompared || openers.has(before.lower) || isArms(before.word, arms.again);
}

const dashes = new Set(["–", "—", "-", ":"]);

/** Whether the number ends an item that begins with a place: "; Kharkiv – 9,850". */
function isAfterPlace(reading: Reading): boolean {
  const named = around(reading, -2);
  return (
    dashes.has(around(reading, -1).lower) &&
    around(reading, 0).kind === "sign" &&
    (named.isCapital === true || isPlace(named.word, place.area))
  );
}
