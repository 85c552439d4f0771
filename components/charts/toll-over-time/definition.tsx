import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { Table } from "../../../lib/document/table";
import { statedByText } from "../../../lib/format/attribution";
import { claimText } from "../../../lib/format/claim-words";
import { narrowerPlaceText } from "../../../lib/format/headline-notes";
import { listText } from "../../../lib/format/list";
import { uncapitalised } from "../../../lib/format/typography";
import type { Ledger } from "../../../lib/ledger/fold";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { Legend } from "../../../lib/viz/sample-flow";
import type { ChartDefinition, Sample } from "../definition";
import { bySize } from "../forms";
import { claimLegend } from "../marks/claim-legend";
import { claimRows } from "../marks/claim-rows";
import { emptyPlot } from "../marks/mark-legend";
import { leftOutNote, otherAttacksNote } from "../marks/one-attack";
import { placedToll, type TollPanel } from "./layout";
import { hasMoment } from "./moments";
import { nativeToll } from "./native";
import { notesAt, tollPanels } from "./panels";
import type { Statements } from "./statements";
import { type Subject, tollMeasures, tollSubject } from "./subject";
import { samples, Toll } from "./svg";

/** As many statements of one count as the text alternative tells; the table has them all. */
const toldAtMost = 8;

function panelAltText(statements: Statements, ledger: Ledger): string {
  const { figure, claims, timesMs, steps } = statements;
  const told = claims.slice(0, toldAtMost).map((stated, index) => {
    const said = `${claimText(stated.claim)} (${statedByText(stated.attributor)})`;
    const isLater = index > 0 && (timesMs[index] !== timesMs[index - 1] || steps.some(({ to }) => to === index));
    return `${isLater ? "then " : ""}${[said, ...notesAt(statements, index, ledger)].join(", ")}`;
  });
  const more = claims.length > toldAtMost ? ["others that the table gives"] : [];
  const { label } = measureOf(figure.estimate.measure);
  const where = narrowerPlaceText(figure.estimate, ledger.places);
  return `${label} ${where}: ${[...told, ...more].join("; ")}.`;
}

function altTextOf({ read, measures, statements }: Subject, table: Table, { ledger, attacks }: Selection): string {
  if (statements.length === 0) {
    if (attacks.length < 2) return tableAltText(table);
    const isReported = attacks.some(({ readings }) =>
      measures.some((measure) => (readings.get(measure)?.headlines.length ?? 0) > 0),
    );
    const where = isReported ? read.event.label : "any attack shown";
    return measures.map((measure) => `${measureOf(measure).label}: not reported for ${where}.`).join(" ");
  }
  const missing = measures.filter((one) => statements.every(({ figure }) => figure.estimate.measure !== one));
  const unreported = missing.map((one) => `${measureOf(one).label}: not reported for ${read.event.label}.`);
  return [...statements.map((one) => panelAltText(one, ledger)), ...unreported].join(" ");
}

function tableOf(title: string, { read, measures, statements }: Subject, ledger: Ledger): Table {
  if (statements.length === 0) return attackTable(title, [read], measures, ledger.places);
  const claims = statements.flatMap((one) =>
    one.claims.map((stated, index) => ({ stated, notes: notesAt(one, index, ledger) })),
  );
  const columns = measures.map((measure) => ({ measure, label: measureOf(measure).label }));
  return { caption: title, columns, rows: claimRows(claims, measures, read.event, ledger) };
}

function legendOf(panels: readonly TollPanel[]): Legend<Sample> {
  const columns = panels.flatMap((panel) => panel.columns).filter(({ when }) => when !== "");
  const steps = panels.flatMap((panel) => panel.steps);
  const items: (readonly [boolean, Legend<Sample>["items"][number]])[] = [
    [steps.some(({ source }) => source !== null), { sample: samples.line, text: "one source’s figure, step by step" }],
    [
      steps.some(({ source }) => source === null),
      { sample: samples.replaced, text: "replaced by another source’s figure" },
    ],
    [steps.some(({ move }) => move === "up" || move === "down"), { sample: samples.up, text: "revised up, down" }],
    [columns.some(({ isTimed }) => !isTimed), { sample: samples.untimed, text: "no time printed: day of publication" }],
    [panels.some(hasMoment), { sample: samples.together, text: "of one day or moment: in no order" }],
  ];
  const marks = columns.map(({ content, isKept }) => ({ estimate: content.estimate, isKept }));
  return claimLegend(marks, { after: items.flatMap(([isShown, item]) => (isShown ? [item] : [])) });
}

function unselected(selection: Selection) {
  const title = "The toll over time: no attack is selected";
  const measures = tollMeasures(selection);
  const table = attackTable(title, [], measures, selection.ledger.places);
  return {
    title,
    subtitle: "How the killed and injured of one attack moved from report to report.",
    native: null,
    notes: [],
    altText: tableAltText(table),
    table,
    plot: () => emptyPlot,
  };
}

/** How the killed and injured of one attack moved from report to report. */
export const tollOverTime = {
  name: "Toll over time",
  question: "How did an attack’s toll move from report to report?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "several", measures: tollMeasures(whole) }),
  ...bySize({
    kind: "one",
    upTo: Number.POSITIVE_INFINITY,
    figure: (selection) => {
      const subject = tollSubject(selection);
      if (subject === null) return unselected(selection);
      const { ledger } = selection;
      const { read, measures, statements } = subject;
      const what = listText(measures.map((measure) => uncapitalised(measureOf(measure).label)));
      const title = `People ${what}, report by report: ${read.event.label}`;
      const table = tableOf(title, subject, ledger);
      const panels = tollPanels(subject, ledger);
      const legend = legendOf(panels.flat());
      const claims = statements.flatMap((one) => one.claims);
      const untimed = claims.some(({ claim }) => claim.asOf === null);
      return {
        title,
        subtitle:
          statements.length === 0
            ? "No report at hand gives a toll of this attack."
            : "Number of people as each source stated it, from left to right in order of time (Kyiv), those of one day or moment side by side; each measure has one scale from zero.",
        native: nativeToll(subject, ledger),
        notes: [
          untimed
            ? "A figure without a printed time stands at the end of its day of publication. What was stated on one such day may have been stated in any order, except that a replaced figure comes before what replaced it."
            : null,
          "Figures for parts of the people counted, such as children, are left to the claims chart.",
          leftOutNote(read.event.id, measures, selection),
          otherAttacksNote(selection),
        ].filter((note) => note !== null),
        altText: altTextOf(subject, table, selection),
        table,
        plot: (widthPx, room) => {
          const toll = placedToll(panels, widthPx, room);
          return {
            heightPx: toll.heightPx,
            legend,
            body: (drawing) => <Toll toll={toll} drawing={drawing} />,
          };
        },
      };
    },
  }),
} as const satisfies ChartDefinition;
