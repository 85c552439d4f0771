/** First names as Russian or older romanisations have them, by the one that Ukrainian's has; all folded. */
const firstNames: Readonly<Record<string, string>> = {
  ...{ vladimir: "volodymyr", wolodymyr: "volodymyr", alexander: "oleksandr", aleksandr: "oleksandr" },
  ...{ oleg: "oleh", igor: "ihor", nikolai: "mykola", nikolay: "mykola", mikhail: "mykhailo", sergei: "serhy" },
  ...{
    sergey: "serhy",
    dmitry: "dmytro",
    dmitri: "dmytro",
    evgeny: "yevhen",
    yevgeny: "yevhen",
    vladislav: "vladyslav",
  },
};

/**
 * A folded word of a name as it is compared, since one name's ending is romanised in many ways: "zelenskyy", "zelenskiy" and "zelenskyi" are
 * "zelensky", "vitalii" is "vitaly".
 */
export function usualName(word: string): string {
  const usual = firstNames[word] ?? word;
  return usual.length < 5 ? usual : usual.replace(/(?:yy|yi|yj|iy|ii|ij|i|j)$/, "y");
}
