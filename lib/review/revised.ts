import { isSameCount } from "./figure-key";
import type { ReviewFigure } from "./review";

const before = 160;
const after = 60;
/** Words by which a text says that a toll is a later one than it gave before. */
const laterWords =
  /\b(?:rose|risen|rises|rising|climbed|grown|grew|increased|raised|lowered|fell|fallen|dropped|revised|corrected|updated|later|now|since)\b/iu;
/** Words by which a speaker's number is one that the same speaker gave before the others. */
const earlierWords =
  /\b(?:(?:had|has) (?:earlier|previously|initially|originally)|(?:earlier|previously|initially|originally) (?:put|said|gave|reported|stated|counted|announced)|at first)\b/iu;
/** The engine's rules for a count that is spoken of as such, of which alone those words say that it moved: smoke rises too. */
const tollRules: readonly (string | null)[] = ["toll", "revision"];
const update = /^\W{0,3}(?:update|updated|latest)\b/iu;
const sentenceEnds = ".!?\n\r\u2028\u2029";
const sentenceBefore = new RegExp(`[^${sentenceEnds}]*$`, "u");
const sentenceAfter = new RegExp(`^[^${sentenceEnds}]*`, "u");

/** The sentence of a figure, as far as it is near. */
function sentenceOf({ start, end }: ReviewFigure, text: string): string {
  const head = sentenceBefore.exec(text.slice(Math.max(0, start - before), start))?.[0] ?? "";
  const tail = sentenceAfter.exec(text.slice(end, end + after))?.[0] ?? "";
  return `${head}${text.slice(start, end)}${tail}`;
}

/** Whether the sentence of a figure says that the number was given before the others: "had earlier put the toll at five". */
function isSaidEarlier(figure: ReviewFigure, text: string): boolean {
  return tollRules.includes(figure.rule) && earlierWords.test(sentenceOf(figure, text));
}

/** Whether the sentence of a figure, or the word that its paragraph begins with, says that the number is a later one. */
function isSaidLater(figure: ReviewFigure, text: string): boolean {
  const { start, rule } = figure;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (update.test(text.slice(lineStart, Math.min(start, lineStart + before)))) return true;
  return tollRules.includes(rule) && laterWords.test(sentenceOf(figure, text));
}

function isReplacedBy(earlier: ReviewFigure, later: ReviewFigure): boolean {
  const [a, b] = [earlier.fields, later.fields];
  return (
    earlier.key !== later.key &&
    earlier.segment === later.segment &&
    a.partOf === b.partOf &&
    isSameCount(a, b) &&
    a.attributedTo === b.attributedTo &&
    JSON.stringify(a.value) !== JSON.stringify(b.value)
  );
}

/** What takes the place of each figure that stands. */
function successorIn(stand: readonly ReviewFigure[], text: string): (figure: ReviewFigure) => ReviewFigure | undefined {
  const earlier = new Set(stand.filter((figure) => isSaidEarlier(figure, text)));
  const others = stand.filter((figure) => !earlier.has(figure));
  const later = others.filter((figure) => isSaidLater(figure, text));
  const onwards = (figure: ReviewFigure) =>
    later.findLast((one) => figure.end <= one.start && isReplacedBy(figure, one));
  return (figure) => {
    if (!earlier.has(figure)) return onwards(figure);
    const same = others.filter((one) => isReplacedBy(figure, one));
    const nearest = same.findLast(({ end }) => end <= figure.start) ?? same[0];
    return nearest === undefined ? undefined : (onwards(nearest) ?? nearest);
  };
}

/**
 * The figures of a text, each that the same speaker revises further on ("has risen to 9", a paragraph that begins with "Update") naming the
 * last one that takes its place, and each that a speaker "had earlier put" otherwise the one that stands instead. Numbers of different speakers
 * stay side by side: that is a disagreement.
 */
export function withRevisions(figures: readonly ReviewFigure[], text: string): ReviewFigure[] {
  const isOpen = ({ fields, isElsewhere }: ReviewFigure) => fields.status === "asserted" && !isElsewhere;
  const successorOf = successorIn(figures.filter(isOpen), text);
  return figures.map((figure) => {
    const successor = isOpen(figure) ? successorOf(figure) : undefined;
    if (successor === undefined || successor === figure) return figure;
    const fields = { ...figure.fields, status: "superseded" as const, supersededBy: successor.key };
    return { ...figure, read: fields, fields };
  });
}
