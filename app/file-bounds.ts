import { group } from "d3-array";
import type { ChartForm } from "../components/charts/definition";
import { formFor } from "../components/charts/forms";
import { charts } from "../components/charts/registry";
import type { FileSubject } from "../lib/cli/making/subject-file";
import type { Exporter } from "../lib/export/exporter";
import { exporters, type FormatId } from "../lib/export/registry";
import { listText } from "../lib/format/list";
import { numberText } from "../lib/format/number";
import type { Selection } from "../lib/query/selection";

/**
 * Of how many attacks a file of each format may tell. One that has every claim behind its figures grows with them; a drawing, and a table of what
 * the attacks of each month come to, do not.
 */
const mostAttacks = {
  svg: Number.POSITIVE_INFINITY,
  png: Number.POSITIVE_INFINITY,
  csv: Number.POSITIVE_INFINITY,
  xlsx: 10_000,
  json: 5_000,
  html: 5_000,
  pdf: 5_000,
  pptx: 5_000,
  zip: 5_000,
} as const satisfies Record<FormatId, number>;

/** How many attacks a file's subject tells of; one for what is about a single attack or about the few that are compared. */
function toldAttacks(subject: FileSubject, { attacks }: Selection): number {
  if (subject.kind === "dashboard" || subject.kind === "ledger") return attacks.length;
  if (subject.kind !== "chart") return 1;
  return formFor(charts[subject.id].manyAttacks, attacks.length).kind === "one" ? 1 : attacks.length;
}

/** Which of some formats are to be had of a subject, and why the others are not, in a sentence with the remedy; null where all are. */
export function offeredFormats(
  subject: FileSubject,
  formats: readonly FormatId[],
  selected: Selection,
): { readonly formats: readonly FormatId[]; readonly leftOut: string | null } {
  const told = toldAttacks(subject, selected);
  const held = group(formats, (format) => (told <= mostAttacks[format] ? null : mostAttacks[format]));
  const bounds = [...held].flatMap(([most, ids]) =>
    most === null ? [] : [`${listText(ids.map((id) => exporters[id].label))} at most ${numberText(most)}`],
  );
  if (bounds.length === 0) return { formats, leftOut: null };
  const remedy = "narrow them by date to have the other formats";
  return {
    formats: held.get(null) ?? [],
    leftOut: `${numberText(told)} attacks are more than some formats hold (${bounds.join("; ")}): ${remedy}.`,
  };
}

/** Up to how many attacks what takes a moment of few still does. */
const momentUpTo = 500;

/** The forms of a chart that tell of very many attacks without naming each: what they show is what the chart's page keeps. */
const aggregateForms: readonly ChartForm["kind"][] = ["months", "classes", "regions", "one"];

/** Whether a file holds what a chart's page shows of so many attacks, and no claim besides. */
function isAsItsPage(subject: FileSubject, format: FormatId, attacks: number): boolean {
  if (subject.kind !== "chart" || mostAttacks[format] !== Number.POSITIVE_INFINITY) return false;
  return aggregateForms.includes(formFor(charts[subject.id].manyAttacks, attacks).kind);
}

/** Whether making a file of what is asked about so many attacks keeps a thread busy for so long that whoever else asks would notice. */
export function takesWhile(subject: FileSubject, format: FormatId, attacks: number): boolean {
  const { takes }: Exporter = exporters[format];
  const isOfAll = subject.kind !== "attack" && subject.kind !== "comparison";
  return takes === "while" || (isOfAll && attacks > momentUpTo && !isAsItsPage(subject, format, attacks));
}

/** Why a file of so many attacks is not made in a format, with the remedy; null where it is. */
export function tooManyText(subject: FileSubject, format: FormatId, selected: Selection): string | null {
  const [told, most] = [toldAttacks(subject, selected), mostAttacks[format]];
  if (told <= most) return null;
  return `${numberText(told)} attacks are too many for a ${format} file, which holds at most ${numberText(most)}: narrow them by from and to, or take csv.`;
}
