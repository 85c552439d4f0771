import type { Attack } from "../../ledger/event";
import { attacksByNight, type Ledger } from "../../ledger/fold";
import { type MeasureId, measureOf } from "../../ledger/measures/registry";
import { type Reading, readingsOf } from "../../ledger/reading";
import { queryString, wholeLedger } from "../../query/query";
import { empty } from "./empty";
import { type Part, slidesOf, type Template } from "./template";

interface Disagreement {
  readonly attack: Attack;
  readonly measure: MeasureId;
}

/** As many slides of disagreements as a briefing begins with; the latest attacks' come first. */
const mostDisagreements = 6;

/** Whether sources disagree on a measure's figure, for the whole of it or for part of its ground: one city's may be in dispute and the attack's not. */
function isDisputed({ headlines, subsets }: Reading): boolean {
  const figures = headlines.flatMap(({ estimate, beside, parts }) => [estimate, ...beside, ...parts]);
  return [...figures, ...subsets].some(({ status }) => status === "disagree");
}

function disagreements(attacks: readonly Attack[], ledger: Ledger): Disagreement[] {
  return attacks.flatMap((attack) =>
    [...readingsOf(attack.id, ledger)].flatMap(([measure, reading]) =>
      isDisputed(reading) ? [{ attack, measure }] : [],
    ),
  );
}

function disagreementSlide({ attack, measure }: Disagreement): Part {
  return {
    kind: "chart",
    title: `${measureOf(measure).label}, ${attack.label}: sources disagree`,
    view: { chart: "claims", query: queryString({ ...wholeLedger, attack: [attack.id], measure: [measure] }) },
  };
}

/** What no report gives, and where sources disagree. */
export const unknowns: Template = {
  name: "What is not known",
  description: "What no report gives for each attack, and the figures on which sources disagree.",
  beginning: (ledger) => {
    const attacks = attacksByNight(ledger).toReversed();
    if (attacks.length === 0) return empty.beginning(ledger);
    const title = "What is not known";
    const lines = "What no report at hand gives is not zero: it is not reported.";
    return {
      title,
      slides: slidesOf([
        { kind: "title", title, lines },
        {
          kind: "chart",
          title: "What is reported of each attack, and what is not",
          view: { chart: "coverage", query: "" },
        },
        ...disagreements(attacks, ledger).slice(0, mostDisagreements).map(disagreementSlide),
        { kind: "chart", title: "How tolls moved from report to report", view: { chart: "toll-over-time", query: "" } },
      ]),
    };
  },
};
