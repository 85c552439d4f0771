import { group } from "d3-array";
import { placeSetText } from "../format/place";
import { statusText } from "../format/status";
import type { Ledger } from "../ledger/fold";
import type { MeasureId } from "../ledger/measures/registry";
import { attackReasons, type Changed, figureReasons } from "./change-reasons";
import type { MovedFigure } from "./moved";
import { type RecordChange, recordChanges } from "./record-changes";
import type { ToldFigure, ToldWords } from "./told-figures";

/** What a slide tells otherwise than it did: a figure, a claim that it lists, or a whole attack that came into or left a part of it. */
export interface FigureChange extends MovedFigure<RecordChange> {
  readonly subject: "figure" | "claim" | "attack";
  /** The parts of the slide that tell it: "words", "view", "views[1]", "figures", "claims". */
  readonly fields: readonly string[];
  readonly event: string;
  /** Null for a whole attack. */
  readonly measure: MeasureId | null;
}

interface Ledgers {
  readonly before: Ledger;
  readonly after: Ledger;
}

type Pair = { readonly before: ToldFigure | null; readonly after: ToldFigure | null };

const nothing: ToldWords = { text: statusText("not_reported"), notes: [] };

function wordsOf({ text, notes }: ToldWords): ToldWords {
  return { text, notes };
}

function isSame(a: ToldWords | null, b: ToldWords | null): boolean {
  return a?.text === b?.text && a?.notes.join("\n") === b?.notes.join("\n");
}

function pairs(before: readonly ToldFigure[], after: readonly ToldFigure[]): Pair[] {
  const [then, now] = [before, after].map((figures) => new Map(figures.map((one) => [one.key, one])));
  const keys = new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].map((key) => ({ before: then?.get(key) ?? null, after: now?.get(key) ?? null }));
}

/** What a part said where a figure now stands that was not there: that it was not reported, where the part has a cell for it. */
function wordsInCell(figure: ToldFigure, others: ReadonlyMap<string, readonly ToldFigure[]>): ToldWords | null {
  const cell = others.get(figure.cell);
  const [first] = cell ?? [];
  if (first === undefined) return null;
  return first.isReported ? nothing : wordsOf(first);
}

function byCell(figures: readonly ToldFigure[]): ReadonlyMap<string, readonly ToldFigure[]> {
  return group(figures, ({ cell }) => cell);
}

function rowKey({ field, about }: ToldFigure): string {
  return JSON.stringify([field, about.event]);
}

/** A whole attack that came into a part of a slide, or left it, with all that the part tells of it. */
function attackChange(figures: readonly ToldFigure[], isGone: boolean, changed: Changed): FigureChange[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { label, field, about } = first;
  const told = figures.map(({ name, text }) => `${name.replace(`, ${label}`, "")}: ${text}`);
  const words = { text: told.join("; "), notes: figures.flatMap(({ notes }) => notes) };
  const because = attackReasons(about.event, changed);
  const named = { subject: "attack", fields: [field], name: label, event: about.event, measure: null } as const;
  return [{ ...named, from: isGone ? words : null, to: isGone ? null : words, because }];
}

/** A figure's words, with the ground it holds for where another is meant now than was. */
function groundedWords(figure: ToldFigure, other: ToldFigure | null, { places }: Ledger): ToldWords {
  const [own, others] = [figure.about.places, other?.about.places ?? null];
  const words = wordsOf(figure);
  if (own === null || others === null || own.join() === others.join()) return words;
  return { ...words, notes: [placeSetText(own, places), ...words.notes] };
}

function pairChange({ before, after }: Pair, cells: Cells, ledgers: Ledgers, changed: Changed): FigureChange[] {
  const figure = after ?? before;
  if (figure === null) return [];
  const from = before === null ? wordsInCell(figure, cells.before) : groundedWords(before, after, ledgers.before);
  const to = after === null ? wordsInCell(figure, cells.after) : groundedWords(after, before, ledgers.after);
  // Where nothing was reported and something is, the figure says so; the blank that it took the place of has moved with it.
  const isBlank = !figure.isReported && (before === null || after === null);
  if (isBlank || isSame(from, to)) return [];
  const { name, about, field } = figure;
  const told = [before, after].filter((one) => one !== null);
  return [
    {
      subject: about.claim === null ? "figure" : "claim",
      fields: [field],
      name,
      event: about.event,
      measure: about.measure,
      from,
      to,
      because: figureReasons(told, from?.text !== to?.text, changed),
    },
  ];
}

interface Cells {
  readonly before: ReadonlyMap<string, readonly ToldFigure[]>;
  readonly after: ReadonlyMap<string, readonly ToldFigure[]>;
}

/** The same change told by several parts of a slide, once, whatever each says beside it: a title's figure is often its chart's. */
function merged(changes: readonly FigureChange[]): FigureChange[] {
  const isSaid = ({ from, to }: FigureChange) => from?.text !== to?.text;
  const same = group(changes, (one) => {
    const { subject, event, measure, name, from, to } = one;
    const said = isSaid(one) ? [from?.text, to?.text] : [from, to];
    return JSON.stringify([subject, event, measure, name, ...said]);
  });
  return [...same.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, fields: [...new Set([first, ...others].flatMap(({ fields }) => fields))] }],
  );
}

/**
 * What a slide tells otherwise at a later revision than at an earlier one: every figure whose words or notes are not the same, every claim
 * that came, went or reads otherwise, and every attack that came or went as a whole; and because of which records. Empty when all is as it was.
 */
export function figureChanges(
  told: { readonly before: readonly ToldFigure[]; readonly after: readonly ToldFigure[] },
  ledgers: Ledgers,
): FigureChange[] {
  const { before, after } = told;
  const [rowsBefore, rowsAfter] = [group(before, rowKey), group(after, rowKey)];
  const isListed = ({ field }: ToldFigure) => field === "claims";
  const isNew = (figure: ToldFigure) => !isListed(figure) && !rowsBefore.has(rowKey(figure));
  const isGone = (figure: ToldFigure) => !isListed(figure) && !rowsAfter.has(rowKey(figure));
  const stay = { before: before.filter((one) => !isGone(one)), after: after.filter((one) => !isNew(one)) };
  const cells = { before: byCell(stay.before), after: byCell(stay.after) };
  const changed = recordChanges(ledgers.before, ledgers.after);
  const whole = (rows: ReadonlyMap<string, readonly ToldFigure[]>, left: boolean) =>
    [...rows.values()]
      .filter(([first]) => first !== undefined && (left ? isGone(first) : isNew(first)))
      .flatMap((figures) => attackChange(figures, left, changed));
  return merged([
    ...pairs(stay.before, stay.after).flatMap((pair) => pairChange(pair, cells, ledgers, changed)),
    ...whole(rowsAfter, false),
    ...whole(rowsBefore, true),
  ]);
}
