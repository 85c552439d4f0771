import type { Attributor, Role } from "../ledger/attributor";
import { foldedText } from "../query/folded-text";
import { slugOf } from "../query/slug-of";
import { usualName } from "./name-spelling";
import type { NewAttributor } from "./review";

/** Words of an office, folded, by the role that they name; the first that is found counts. */
const officeWords: readonly (readonly [words: string, role: Role])[] = [
  ["air force", "air_force"],
  ["emergency service", "emergency_service"],
  ["emergency services", "emergency_service"],
  ["interior minist", "interior_ministry"],
  ["internal affairs", "interior_ministry"],
  ["police", "police"],
  ["military administration", "military_administration"],
  ["mayor", "mayor"],
  ["city council", "mayor"],
  ["governor", "governor"],
  ["regional state administration", "governor"],
  ["energy minist", "energy_ministry"],
  ["health minist", "health_ministry"],
  ["president", "head_of_state"],
  ["prime minister", "government"],
  ["minister", "government"],
  ["united nations", "un_body"],
  ["ukrenergo", "utility"],
  ["energy company", "utility"],
  ["operator", "utility"],
  ["news agency", "media"],
];

/** The office that the words name: "Kharkiv Mayor Ihor Terekhov" is a mayor; officials where none is named. */
export function writtenRole(written: string): Role {
  const folded = foldedText(written);
  return officeWords.find(([words]) => folded.includes(words))?.[1] ?? "officials";
}

const emptyWords = new Set(["the", "of", "s", "ukraine", "ukraines", "ukrainian", "state", "and", "for", "in"]);

function tellingWords(text: string): string[] {
  return foldedText(text)
    .split(" ")
    .filter((word) => word !== "" && !emptyWords.has(word))
    .map(usualName);
}

function covers(words: readonly string[], others: readonly string[]): boolean {
  return others.length > 0 && others.every((word) => words.includes(word));
}

type Named = Pick<Attributor, "id" | "name" | "role">;

/** The one of some attributors that words name, however their names are romanised; null where none or several may be meant. */
export function knownAttributor<A extends Named>(written: string, attributors: ReadonlyMap<string, A>): A | null {
  const words = tellingWords(written);
  if (words.length === 0) return null;
  const bare = ({ name }: Named) => tellingWords(name.replaceAll(/\([^)]*\)/g, " "));
  const short = ({ name }: Named) => tellingWords(/\((\p{Lu}{2,})\)/u.exec(name)?.[1] ?? "");
  const all = [...attributors.values()];
  const named = all.filter((one) => covers(words, bare(one)) || covers(words, short(one)));
  if (named.length === 1) return named[0] ?? null;
  const begun = all.filter((one) => words.length > 1 && covers(bare(one), words));
  if (begun.length === 1) return begun[0] ?? null;
  const surname = words.at(-1) ?? "";
  const ofSurname = all.filter((one) => bare(one).length > 1 && bare(one).at(-1) === surname && surname.length > 3);
  return ofSurname.length === 1 ? (ofSurname[0] ?? null) : null;
}

const offices =
  /^(?:the )?(?:(?:ukrainian|ukraine.s|[\p{Lu}][\p{L}’'-]+) )?(?:mayor|governor|president|minister|prime minister)(?: of [\p{Lu}][\p{L}-]+)? (?=\p{Lu})/u;

/** An attributor to be added for words that name none of the ledger's: a person without the office before the name. */
export function addedAttributor(written: string): NewAttributor | null {
  const name = written.trim().replace(offices, "").replaceAll(/\s+/g, " ");
  const id = slugOf(name, 60);
  return id === "" ? null : { id, name, role: writtenRole(written) };
}
