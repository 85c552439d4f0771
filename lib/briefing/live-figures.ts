import { headlineWords } from "../document/cell";
import { statusText } from "../format/status";
import type { Estimate } from "../ledger/estimate";
import type { Ledger } from "../ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../ledger/measures/registry";
import { reading } from "../ledger/reading";
import type { Unit } from "../ledger/unit";

/** Which figure a text asks for: a measure of an attack or a period, in one unit where the measure has several. */
export interface LiveReference {
  readonly measure: MeasureId;
  readonly event: string;
  readonly unit: Unit | null;
}

/** A live figure as it stands in a text: `start` to `end` in UTF-16 code units, and its words at the ledger's revision. */
export interface LiveFigure extends LiveReference {
  readonly start: number;
  readonly end: number;
  /** "at least 15", or "not reported"; with its unit where the measure has several and none is asked for. */
  readonly words: string;
  /** What has to be said beside the figure: where it holds, what it replaced, a disagreement. */
  readonly notes: readonly string[];
  /** Empty when nothing is reported. */
  readonly estimates: readonly Estimate[];
}

/** A live figure that names nothing: where it stands, what is written there, and what is wrong with it and the remedy. */
export interface LiveFault {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly message: string;
}

/** A text with its live figures in words. A fault stays in the text as it was written. */
export interface LiveText {
  readonly text: string;
  readonly figures: readonly LiveFigure[];
  readonly faults: readonly LiveFault[];
}

const form = "{{killed 2026-01-24-kyiv-kharkiv}}: a measure, the id of an attack, and the unit if it has several";

/** The most characters that a live figure takes between its braces, so that an open brace is named where it stands. */
const longest = 200;

const brackets = /\{\{([^{}\n]*)\}\}|\{\{|\}\}/g;

function isMeasure(id: string): id is MeasureId {
  return (measureIds as readonly string[]).includes(id);
}

type Asked = LiveReference | { readonly message: string };

function asked(inner: string, ledger: Ledger): Asked {
  const [measure = "", event = "", unit, ...rest] = inner.trim().split(/\s+/);
  if (event === "" || rest.length > 0 || inner.length > longest) return { message: `write ${form}` };
  if (!isMeasure(measure)) {
    return { message: `no measure is called “${measure}”; known: ${measureIds.join(", ")}` };
  }
  if (!ledger.events.has(event)) {
    return { message: `no attack or period has the id “${event}” at ledger revision ${ledger.revision.seq}` };
  }
  if (unit === undefined) return { measure, event, unit: null };
  const { units } = measureOf(measure);
  const known = units.find((one) => one === unit);
  if (known === undefined) return { message: `${measure} is not counted in “${unit}”; known: ${units.join(", ")}` };
  return { measure, event, unit: known };
}

type Said = Pick<LiveFigure, "words" | "notes" | "estimates">;

function said({ measure, event: id, unit }: LiveReference, ledger: Ledger): Said {
  const event = ledger.events.get(id);
  const read = reading(id, measure, ledger.claimsOfEvent.get(id) ?? [], ledger);
  const headlines = read.headlines.filter((headline) => unit === null || headline.unit === unit);
  if (event === undefined || headlines.length === 0) {
    return { words: statusText("not_reported"), notes: [], estimates: [] };
  }
  const told = headlines.map((headline) => headlineWords(headline, read, event, ledger.places));
  const isCounted = unit === null && measureOf(measure).units.length > 1;
  return {
    words: told.map(({ text, withUnit }) => (isCounted ? withUnit : text)).join("; "),
    notes: told.flatMap(({ notes }) => notes),
    estimates: [...headlines.map(({ estimate }) => estimate), ...told.flatMap(({ asides }) => asides)],
  };
}

/**
 * A text with each `{{measure event [unit]}}` put into words from a ledger, so that no number in it is typed by hand. What is not reported
 * says so. An unknown measure, event or unit, and braces that do not pair, are faults and never a guess.
 */
export function liveText(text: string, ledger: Ledger): LiveText {
  const figures: LiveFigure[] = [];
  const faults: LiveFault[] = [];
  const shown = text.replaceAll(brackets, (written: string, inner: string | undefined, start: number) => {
    const end = start + written.length;
    if (inner === undefined) {
      const message = `${written} has no ${written === "{{" ? "}}" : "{{"} on its line; write ${form}`;
      faults.push({ start, end, written, message });
      return written;
    }
    const reference = asked(inner, ledger);
    if ("message" in reference) {
      faults.push({ start, end, written, message: reference.message });
      return written;
    }
    const figure = { ...reference, start, end, ...said(reference, ledger) };
    figures.push(figure);
    return figure.words;
  });
  return { text: shown, figures, faults };
}

/** A live figure as it is written in a text. */
export function liveReference({ measure, event, unit }: LiveReference): string {
  return `{{${[measure, event, ...(unit === null ? [] : [unit])].join(" ")}}}`;
}
