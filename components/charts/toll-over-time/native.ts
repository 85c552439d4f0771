import type { NativeCategoryPanel, NativeChart, NativeDatum, NativeJoin } from "../../../lib/document/native-chart";
import { uniqueNames, valueAxisText } from "../../../lib/document/native-panels";
import { statedByText } from "../../../lib/format/attribution";
import { claimText, claimTimeText } from "../../../lib/format/claim-words";
import { narrowerPlaceText } from "../../../lib/format/headline-notes";
import { statusText } from "../../../lib/format/status";
import { capitalised } from "../../../lib/format/typography";
import type { StatedClaim } from "../../../lib/ledger/account";
import { statedEstimate } from "../../../lib/ledger/estimate";
import type { Ledger } from "../../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { claimNotes } from "../marks/claim-rows";
import { claimRole, roleWords } from "../marks/native-role";
import type { Statements } from "./statements";
import type { Subject } from "./subject";

function categoryOf(stated: StatedClaim, where: string): string {
  const { claim, attributor, report } = stated;
  const who = `${capitalised(statedByText(attributor))}, ${where}`;
  return [who, claimTimeText(claim, report), roleWords(stated)].filter((text) => text !== "").join("; ");
}

function datumOf(stated: StatedClaim, ledger: Ledger): NativeDatum {
  const { claim } = stated;
  const estimate = statedEstimate(claim);
  return { estimate, text: claimText(claim), notes: claimNotes(stated, ledger), role: claimRole(stated) };
}

/** One source's successive figures, by their places after `first` others. A step of one source leads from one moment to a later one; what was stated at one moment is never joined. */
function joinsOf({ steps }: Statements, first: number): NativeJoin[] {
  return steps.filter(({ source }) => source !== null).map(({ from, to }) => ({ from: first + from, to: first + to }));
}

/** One measure's statements, count by count and in order of time. */
function panelOf(measure: MeasureId, subject: Subject, ledger: Ledger): NativeCategoryPanel {
  const { label, units, group } = measureOf(measure);
  const counts = subject.statements.filter(({ figure }) => figure.estimate.measure === measure);
  const firsts = counts.map((_, index) => counts.slice(0, index).reduce((sum, { claims }) => sum + claims.length, 0));
  const categories = counts.flatMap(({ figure, claims }) =>
    claims.map((stated) => categoryOf(stated, narrowerPlaceText(figure.estimate, ledger.places))),
  );
  const missing: NativeDatum = { estimate: null, text: statusText("not_reported"), notes: [], role: "figure" };
  return {
    kind: "dots",
    title: subject.measures.length === 1 ? "" : label,
    note: "",
    group,
    name: label,
    categories: counts.length === 0 ? [subject.read.event.label] : uniqueNames(categories),
    data:
      counts.length === 0 ? [missing] : counts.flatMap(({ claims }) => claims.map((stated) => datumOf(stated, ledger))),
    joins: counts.flatMap((count, index) => joinsOf(count, firsts[index] ?? 0)),
    valueAxis: valueAxisText(units[0]),
  };
}

/** A panel for each measure, a dot for each statement; null where nothing was stated. */
export function nativeToll(subject: Subject, ledger: Ledger): NativeChart | null {
  if (subject.statements.length === 0) return null;
  const panels = subject.measures.map((measure) => panelOf(measure, subject, ledger));
  const isJoined = panels.some(({ joins }) => joins.length > 0);
  const joined = isJoined ? ", and a line joins one source’s figures of different times" : "";
  return {
    subtitle: `Number of people as each source stated it; the figures for one place stand together, in order of time (Kyiv)${joined}. Each scale starts at zero.`,
    panels,
  };
}
