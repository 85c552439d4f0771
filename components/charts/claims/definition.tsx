import { tableAltText } from "../../../lib/document/alt-text";
import { attackTable } from "../../../lib/document/chart-table";
import type { Table } from "../../../lib/document/table";
import { statedByText } from "../../../lib/format/attribution";
import { claimText } from "../../../lib/format/claim-words";
import { estimateNotes } from "../../../lib/format/estimate";
import { countedEstimateText, unitNameText } from "../../../lib/format/headline-notes";
import { listText } from "../../../lib/format/list";
import { uncapitalised } from "../../../lib/format/typography";
import { unreportedSentence, unsaidSentence } from "../../../lib/format/unreported-sentence";
import type { CountAccount } from "../../../lib/ledger/account";
import type { Ledger } from "../../../lib/ledger/fold";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { unreportedContent } from "../../../lib/viz/contents";
import type { ChartDefinition } from "../definition";
import { bySize } from "../forms";
import { claimLegend } from "../marks/claim-legend";
import { asideText, claimRows } from "../marks/claim-rows";
import { emptyPlot, noLegend } from "../marks/mark-legend";
import { knownCounts, leftOutNote, otherAttacksNote } from "../marks/one-attack";
import { claimsBySource, figureName, notesOf, unitSections } from "./blocks";
import { placedClaims, type UnitSection } from "./layout";
import { nativeClaims } from "./native";
import { claimedMeasures, claimsSubject, type Subject } from "./subject";
import { bandSample, Claims } from "./svg";

/** As many claims about one count as the text alternative tells; the table has them all. */
const toldAtMost = 8;

function figureAltText(figure: CountAccount, ledger: Ledger): string {
  const { estimate } = figure;
  const claims = claimsBySource(figure, ledger);
  const told = claims.slice(0, toldAtMost).map((stated) => {
    const said = `${claimText(stated.claim)} (${statedByText(stated.attributor)})`;
    const aside = asideText(stated, ledger);
    return aside === null ? said : `${said}, ${aside}`;
  });
  const more = claims.length > toldAtMost ? ["others that the table gives"] : [];
  const reading = figure.role === "gone" ? "no claim stands" : countedEstimateText(estimate);
  const notes = estimateNotes(estimate).map((note) => `, ${note}`);
  return `${figureName(figure, ledger)}: ${reading}${notes.join("")}. Claims: ${[...told, ...more].join("; ")}.`;
}

function tableOf(title: string, { read, measure }: Subject, figures: readonly CountAccount[], ledger: Ledger): Table {
  if (figures.length === 0) return attackTable(title, [read], [measure], ledger.places);
  const claims = figures.flatMap((figure) =>
    claimsBySource(figure, ledger).map((stated) => ({ stated, notes: notesOf(stated, figure.estimate, ledger) })),
  );
  const columns = [{ measure, label: measureOf(measure).label }];
  return { caption: title, columns, rows: claimRows(claims, [measure], read.event, ledger) };
}

function sectionsOf({ read, measure }: Subject, figures: readonly CountAccount[], ledger: Ledger): UnitSection[] {
  if (figures.length === 0) {
    const content = unreportedContent(read.event, measure, null);
    const head = { content, isKept: true, name: measureOf(measure).label, about: [] };
    return [{ heading: null, figures: [{ head, claims: [] }] }];
  }
  const { headlines = [] } = read.readings.get(measure) ?? {};
  const partsNoteOf = ({ estimate, role }: CountAccount) =>
    role === "headline" ? (headlines.find(({ unit }) => unit === estimate.unit)?.partsNote ?? null) : null;
  return unitSections(figures, partsNoteOf, read.event, ledger);
}

function measuresNote({ measure, reported }: Subject, { query }: Selection): string | null {
  const asked = query.measure.filter((one) => one !== measure && !reported.includes(one));
  const others = reported.filter((one) => one !== measure);
  const names = listText(others.map((one) => uncapitalised(measureOf(one).label)));
  const missing = asked.length === 0 ? "" : `${unsaidSentence(asked)}. `;
  const more = others.length === 0 ? "" : `The measure filter also reaches its claims about: ${names}.`;
  return missing + more === "" ? null : `${missing}${more}`.trim();
}

function unselected(selection: Selection) {
  const [measure = "injured"] = selection.query.measure;
  const title = "Who stated what: no attack is selected";
  const table: Table = { caption: title, columns: [{ measure, label: measureOf(measure).label }], rows: [] };
  return {
    title,
    subtitle: "Every claim about one measure of one attack, by who stated it.",
    native: null,
    notes: [],
    altText: tableAltText(table),
    table,
    plot: () => emptyPlot,
  };
}

/** Every claim about one measure of one attack, by who stated it, over the band that they come to. */
export const claims = {
  name: "Claims",
  question: "Who stated what about one attack, and why is the range what it is?",
  isOnDashboard: { ofFew: false, ofMany: false },
  measureChoices: (whole) => ({ shows: "one", measures: claimedMeasures(whole) }),
  ...bySize({
    kind: "one",
    upTo: Number.POSITIVE_INFINITY,
    figure: (selection) => {
      const subject = claimsSubject(selection);
      if (subject === null) return unselected(selection);
      const { ledger } = selection;
      const { read, measure } = subject;
      const figures = knownCounts(read.event.id, measure, selection);
      const title = `${measureOf(measure).label}, claim by claim: ${read.event.label}`;
      const table = tableOf(title, subject, figures, ledger);
      const units = [...new Set(figures.map(({ estimate }) => unitNameText(estimate.unit)))];
      const sections = sectionsOf(subject, figures, ledger);
      const lines = sections.flatMap((section) => section.figures.flatMap((figure) => figure.claims));
      const marks = lines.map(({ content, isKept }) => ({ estimate: content.estimate, isKept }));
      const bandItem = { sample: bandSample, text: "what the ledger reads: low to high end" };
      const legend = lines.length === 0 ? noLegend : claimLegend(marks, { before: [bandItem] });
      return {
        title,
        subtitle:
          figures.length === 0
            ? `${unreportedSentence([measure])}.`
            : `Each claim by who stated it, on one scale from zero${units.length === 1 ? "" : " for each unit"} (${listText(units)}). Behind it is the ledger’s reading of all claims about that ground.`,
        native: nativeClaims(figures, measure, ledger),
        notes: [
          measuresNote(subject, selection),
          leftOutNote(read.event.id, [measure], selection),
          otherAttacksNote(selection),
        ].filter((note) => note !== null),
        altText:
          figures.length === 0 ? tableAltText(table) : figures.map((figure) => figureAltText(figure, ledger)).join(" "),
        table,
        plot: (widthPx) => {
          const placed = placedClaims(sections, widthPx);
          return {
            heightPx: placed.heightPx,
            legend,
            body: (drawing) => <Claims claims={placed} drawing={drawing} />,
          };
        },
      };
    },
  }),
} as const satisfies ChartDefinition;
