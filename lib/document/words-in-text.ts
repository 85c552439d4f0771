/** Words with as much of their sentence as stands before and after them, as it stands in the text; "…" marks where it goes on. */
export interface WordsInText {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many UTF-16 code units are shown to each side where a sentence goes on for longer. */
const reach = 160;
const sentenceEnd = /[.!?…]["'”’»)]*\s+|\n\s*\n/gu;

/** The words from `start` to `end` of a text within their sentence, cut where it goes on for over 160 code units to a side. */
export function wordsInText(text: string, start: number, end: number): WordsInText {
  const earliest = Math.max(0, start - reach);
  const head = text.slice(earliest, start);
  const last = [...head.matchAll(sentenceEnd)].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const tail = text.slice(end, end + reach);
  const first = tail.matchAll(sentenceEnd).next().value;
  const to = first === undefined ? tail.length : first.index + first[0].trimEnd().length;
  return {
    before: `${last === undefined && earliest > 0 ? "…" : ""}${head.slice(from)}`,
    words: text.slice(start, end),
    after: `${tail.slice(0, to)}${first === undefined && end + reach < text.length ? "…" : ""}`,
  };
}
