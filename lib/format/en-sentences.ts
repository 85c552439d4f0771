import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { AskedMeasure, SentenceWords } from "./sentence-words";

/** Measures whose predicate does not follow "was" or "were", with the whole verb that they take. */
const ownVerbs: Partial<Record<MeasureId, string>> = { munitions_hit: "struck", displaced: "left home" };

/** What is counted, for measures whose unit is no noun of it. */
const ownNouns: Partial<Record<MeasureId, string>> = { capacity_lost: "generating capacity" };

function verbOf(measure: MeasureId, isOne: boolean): string {
  return ownVerbs[measure] ?? `${isOne ? "was" : "were"} ${measureOf(measure).predicate}`;
}

function either(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}

function subjectOf({ measure, noun }: AskedMeasure): string {
  const { group } = measureOf(measure);
  const own = ownNouns[measure];
  if (own !== undefined) return `how much ${own}`;
  return group === "outage" ? "how many" : `how many ${noun}`;
}

function verbsOf(measures: readonly MeasureId[], isMass: boolean): string {
  const plain = measures.filter((measure) => ownVerbs[measure] === undefined);
  const be = isMass ? "was" : "were";
  const said = plain.length === 0 ? [] : [`${be} ${either(plain.map((measure) => measureOf(measure).predicate))}`];
  return [...said, ...measures.flatMap((measure) => ownVerbs[measure] ?? [])].join(", or ");
}

function asked(measures: readonly AskedMeasure[]): string {
  const lasting = measures.filter(({ measure }) => measureOf(measure).group === "duration");
  const counted = measures.filter((one) => !lasting.includes(one));
  const questions = [...new Set(counted.map(subjectOf))].map((subject) => {
    const own = counted.filter((one) => subjectOf(one) === subject).map(({ measure }) => measure);
    return `${subject} ${verbsOf(
      own,
      own.some((measure) => ownNouns[measure] !== undefined),
    )}`;
  });
  return either([...questions, ...(lasting.length === 0 ? [] : ["how long it lasted"])]);
}

/** The sentences of English: "8 people were killed", "how many people were killed is not reported". */
export const enSentences: SentenceWords = {
  told: (measure, counted, isOne) => {
    if (measureOf(measure).group === "duration") return `it lasted ${counted}`;
    const own = ownNouns[measure];
    return `${counted}${own === undefined ? "" : ` of ${own}`} ${verbOf(measure, isOne)}`;
  },
  asked,
  isNotKnown: (question) => `${question} is not known`,
  isNotReported: (question) => `${question} is not reported; no report at hand gives a figure`,
  noFigureStands: (question) => `no figure stands for ${question}; every claim is set aside`,
  noReportSays: (question) => `no report at hand says ${question}`,
  accordingTo: (clause, who) => `${clause}, according to ${who}`,
  agree: (sources) => `${sources} agree`,
  disagree: (sources) => `${sources} disagree`,
};
