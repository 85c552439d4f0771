/** A stretch of bins by their places in the list of all, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What is looked at: a stretch of the bins, and the one bin at the cursor; null while there is no cursor. */
export interface Look {
  readonly span: Span;
  readonly cursor: number | null;
}

/** As few bins as zooming in leaves. */
export const leastShown = 3;

const zoomStep = 0.6;

const panShare = 0.25;

const pageSteps = 10;

/** The places of a span, in order. */
export function spanPlaces(span: Span): number[] {
  return Array.from({ length: spanLength(span) }, (_, at) => span.first + at);
}

/** How many bins a stretch holds. */
export function spanLength({ first, last }: Span): number {
  return last - first + 1;
}

/** All of `count` bins; of none a stretch of one, so that there is always something to lay out. */
export function wholeSpan(count: number): Span {
  return { first: 0, last: Math.max(0, count - 1) };
}

function within(n: number, least: number, most: number): number {
  return Math.min(Math.max(n, least), Math.max(least, most));
}

/** A stretch of a length, starting as near to a bin as `count` bins allow. */
function spanFrom(first: number, length: number, count: number): Span {
  const kept = within(Math.round(length), Math.min(leastShown, Math.max(1, count)), Math.max(1, count));
  const start = within(Math.round(first), 0, count - kept);
  return { first: start, last: start + kept - 1 };
}

/** The same length of bins, further on by some of them (back where that is negative), as far as `count` bins reach. */
export function pannedSpan(span: Span, by: number, count: number): Span {
  return spanFrom(span.first + by, spanLength(span), count);
}

/** The stretch made longer or shorter by a factor, such that what is at `around` stays where it is, as far as `count` bins reach. */
export function zoomedSpan(span: Span, factor: number, around: number, count: number): Span {
  const length = spanLength(span);
  const wanted = length * factor;
  // A step that rounding would swallow is one bin long.
  const longer = factor > 1 ? Math.max(wanted, length + 1) : Math.min(wanted, length - 1);
  const kept = within(Math.round(longer), Math.min(leastShown, Math.max(1, count)), Math.max(1, count));
  const share = length <= 1 ? 0.5 : (around - span.first) / (length - 1);
  return spanFrom(around - share * (kept - 1), kept, count);
}

/** The stretch between two bins in either order, with as many as zooming in leaves at least. */
export function spanBetween(one: number, other: number, count: number): Span {
  const first = Math.min(one, other);
  return spanFrom(first, Math.max(one, other) - first + 1, count);
}

/** The stretch moved as little as brings a bin into it. */
export function spanHolding(span: Span, at: number, count: number): Span {
  if (at < span.first) return pannedSpan(span, at - span.first, count);
  return at > span.last ? pannedSpan(span, at - span.last, count) : span;
}

/** The stretch and the cursor after zooming in (or out) once, around the cursor where there is one. */
export function zoomedLook({ span, cursor }: Look, direction: "in" | "out", count: number): Look {
  const around = cursor ?? (span.first + span.last) / 2;
  const next = zoomedSpan(span, direction === "in" ? zoomStep : 1 / zoomStep, around, count);
  return { span: next, cursor: cursor === null ? null : within(cursor, next.first, next.last) };
}

/** The stretch moved on (1) or back (-1) by a quarter of itself, with the cursor as far along. */
export function pannedLook({ span, cursor }: Look, direction: 1 | -1, count: number): Look {
  const next = pannedSpan(span, direction * Math.max(1, Math.round(spanLength(span) * panShare)), count);
  return { span: next, cursor: cursor === null ? null : within(cursor, next.first, next.last) };
}

function movedLook({ span, cursor }: Look, by: number, count: number): Look {
  const from = cursor ?? (by > 0 ? span.first - 1 : span.last + 1);
  const at = within(from + by, 0, count - 1);
  return { span: spanHolding(span, at, count), cursor: at };
}

/** A key as the browser names it, and whether Shift is held. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * What is looked at after a key: arrows move the cursor, with Shift they pan; Page Up and Page Down move it by ten; Home and End take it to
 * either end of the stretch, with Shift to either end of all; plus and minus zoom, 0 shows all. Null for any other key.
 */
export function lookAfterKey(look: Look, { key, shiftKey }: Pressed, count: number): Look | null {
  if (count === 0) return null;
  const { span, cursor } = look;
  switch (key) {
    case "ArrowLeft":
      return shiftKey ? pannedLook(look, -1, count) : movedLook(look, -1, count);
    case "ArrowRight":
      return shiftKey ? pannedLook(look, 1, count) : movedLook(look, 1, count);
    case "PageUp":
      return movedLook(look, -pageSteps, count);
    case "PageDown":
      return movedLook(look, pageSteps, count);
    case "Home":
      return shiftKey ? movedLook(look, -count, count) : { span, cursor: span.first };
    case "End":
      return shiftKey ? movedLook(look, count, count) : { span, cursor: span.last };
    case "+":
    case "=":
      return zoomedLook(look, "in", count);
    case "-":
    case "_":
      return zoomedLook(look, "out", count);
    case "0":
      return { span: wholeSpan(count), cursor };
    default:
      return null;
  }
}
