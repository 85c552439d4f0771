/**
 * Other romanisations of names, mostly from Russian, by the one that the ledger has; all folded as `foldedText` folds them, so that names
 * typed in Russian are among them.
 */
const spellings = {
  chernihiv: "chernigov chernyhov",
  chernivtsi: "chernovtsy czernowitz",
  dnipro: "dnepr dniepr dnieper",
  dnipropetrovsk: "dnepropetrovsk dniepropetrovsk",
  donetsk: "doneck donietsk",
  kharkiv: "kharkov harkov charkow charkiv",
  kherson: "herson cherson",
  kirovohrad: "kirovograd kyrovohrad",
  kostiantynivka: "konstantinovka konstantynovka kostyantynivka",
  kyiv: "kiev kyev kiew kyjiv kiyev",
  luhansk: "lugansk",
  lviv: "lvov lwow lemberg",
  mykolaiv: "nikolaev nikolayev nykolaev mykolayiv",
  nizhyn: "nezhin nezhyn",
  odesa: "odessa",
  rivne: "rovno rowno",
  ternopil: "ternopol tarnopol",
  vinnytsia: "vinnitsa vynnytsa vinnytsya",
  zaporizhzhia: "zaporozhye zaporozhe zaporizhia zaporizhzhya zaporozhie",
  zhytomyr: "zhitomir",
} as const;

const usualOf: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([usual, others]) => others.split(" ").map((other) => [other, usual])),
);

/** Whether a text has a word that is spelt otherwise here: most have none, and are told so at once. */
const otherSpelling = new RegExp(`(?<![^ ])(?:${[...usualOf.keys()].join("|")})(?![^ ])`, "u");

/** A folded text with each name that has several romanisations in the one that the ledger has: "kiev 2026" is "kyiv 2026". */
export function usualSpelling(folded: string): string {
  if (!otherSpelling.test(folded)) return folded;
  return folded
    .split(" ")
    .map((word) => usualOf.get(word) ?? word)
    .join(" ");
}
