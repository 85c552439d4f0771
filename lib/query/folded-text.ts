/** Ukrainian letters as Latin ones within a word (Cabinet of Ministers of Ukraine, resolution 55 of 2010), and the Russian letters beside them. */
const latinOf: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", ї: "i" },
  ...{ й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh" },
  ...{ ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ю: "iu", я: "ia", ъ: "", ы: "y", э: "e", ё: "e" },
};

/** The letters that the same resolution writes otherwise at the start of a word. */
const latinAtStart: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

const apostrophes = /['’ʼ‘`´]/gu;
const marks = /\p{M}/gu;
const cyrillicLetter = /[а-яёєіїґ]/gu;
const betweenWords = /[^\p{L}\p{N}]+/u;

function latinised(text: string): string {
  return text.replaceAll("зг", "zgh").replaceAll(cyrillicLetter, (letter, at: number, whole: string) => {
    const isStart = at === 0 || betweenWords.test(whole.charAt(at - 1));
    return (isStart ? latinAtStart[letter] : undefined) ?? latinOf[letter] ?? letter;
  });
}

/** Letters, digits and signs that fold by their case alone. */
const plainText = /^[ -&(-_a-~]*$/;
const betweenPlainWords = /[^a-z0-9]+/g;

/**
 * A text as it is looked for: small letters without accents or apostrophes, Ukrainian ones as Latin, words parted by single spaces.
 * "Київ" and "Kyiv", "Zürich" and "zurich" come out alike. A text without letters or digits is "".
 */
export function foldedText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase().replaceAll(betweenPlainWords, " ").trim();
  const latin = latinised(text.normalize("NFKC").toLowerCase().replaceAll(apostrophes, ""));
  const bare = latin.normalize("NFKD").toLowerCase().replaceAll(marks, "");
  // A letter that only an accent made another one, such as "ѐ", is Ukrainian again without it.
  return latinised(bare).split(betweenWords).filter(Boolean).join(" ");
}
