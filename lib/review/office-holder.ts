import type { Role } from "../ledger/attributor";
import { writtenRole } from "./named-attributor";

/** How far from a name, in UTF-16 code units, the office that goes with it is looked for. */
const reach = 60;
const mostPlaces = 200;

const office = "(?:mayor|governor|president|prime minister|minister)";
const before = new RegExp(`\\b(${office}(?: of \\p{Lu}[\\p{L}’'-]+)?),?\\s+$`, "iu");
const after = new RegExp(
  `^,\\s+(?:who is\\s+)?(?:the\\s+)?(?:\\p{Lu}[\\p{L}’'-]+\\s+)?(?:regional\\s+|city\\s+)?(${office})\\b`,
  "iu",
);
const bare = new RegExp(
  `^(?:the\\s+)?(?:\\p{Lu}[\\p{L}’'-]+\\s+)?(?:city\\s+|regional\\s+)?(${office})(?:\\s+of\\s+[\\p{L}\\s’'-]+)?$`,
  "iu",
);

/** The office that a text gives to somebody beside the name: "Mayor Ivan Petrenko", "Ivan Petrenko, the mayor of Odesa". Null for none. */
export function roleInText(name: string, text: string): Role | null {
  let at = text.indexOf(name);
  for (let step = 0; at !== -1 && step < mostPlaces; step += 1) {
    const end = at + name.length;
    const told = before.exec(text.slice(Math.max(0, at - reach), at)) ?? after.exec(text.slice(end, end + reach));
    if (told !== null) return writtenRole(told[1] ?? "");
    at = text.indexOf(name, end);
  }
  return null;
}

/** The role of words that name an office and nobody in it, "the mayor"; null for a name and for a body. */
export function bareOffice(written: string): Role | null {
  const told = bare.exec(written.trim());
  return told === null ? null : writtenRole(told[1] ?? "");
}

/** Somebody whom a text names, and what their office is. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Whom an office without a name means at an offset of a text: who of that office was named last before it; null for nobody. */
export function officeHolder(role: Role, text: string, at: number, people: readonly NamedPerson[]): NamedPerson | null {
  const named = people
    .filter((one) => one.role === role)
    .map((one) => ({ one, lastAt: text.lastIndexOf(one.name.split(" ").at(-1) ?? one.name, at) }))
    .filter(({ lastAt }) => lastAt !== -1);
  return named.sort((a, b) => b.lastAt - a.lastAt)[0]?.one ?? null;
}
