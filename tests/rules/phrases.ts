/** Words in a row that make a sentence somebody's: no report's are kept that long (an anchor has at most eight words). */
export const phraseLength = 9;

/** The words of a text in lower case, without signs: letters, digits and the apostrophes within words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}

function phrasesOf(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - phraseLength + 1) }, (_, at) =>
    words.slice(at, at + phraseLength).join(" "),
  );
}

/** Every run of `phraseLength` words in some texts. */
export function knownPhrases(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(phrasesOf));
}

/** The runs of a text that are among the known ones, in their order. */
export function copiedPhrases(text: string, known: ReadonlySet<string>): string[] {
  return phrasesOf(text).filter((phrase) => known.has(phrase));
}
