import type { Attributor } from "../ledger/attributor";
import { addedAttributor, knownAttributor } from "./named-attributor";
import { bareOffice, type NamedPerson, officeHolder, roleInText } from "./office-holder";
import type { NewAttributor } from "./review";

/** Resolves who is said to have stated a text's figures, name by name, so that one speaker stays one however they are written. */
export interface SpeakerFinder {
  /** The attributor that words at an offset of the text mean, and why where that is not their own name; null for nobody. */
  readonly speakerAt: (written: string, at: number) => { readonly id: string; readonly why: string | null } | null;
  /** Those that the ledger lacks, as far as they were asked for. */
  readonly added: ReadonlyMap<string, NewAttributor>;
}

/** The finder for one text: the ledger's own attributors first, then whom the text has named before, then somebody new. */
export function speakerFinder(text: string, attributors: ReadonlyMap<string, Attributor>): SpeakerFinder {
  const added = new Map<string, NewAttributor>();
  const people = new Map<string, NamedPerson>();
  const idOf = new Map<string, string | null>();

  function named(written: string): string | null {
    const known = knownAttributor(written, attributors) ?? knownAttributor(written, added);
    if (known !== null) {
      people.set(known.id, { ...known, name: written });
      return known.id;
    }
    const own = addedAttributor(written);
    if (own === null) return null;
    const role = own.role === "officials" ? (roleInText(own.name, text) ?? own.role) : own.role;
    if (!attributors.has(own.id)) added.set(own.id, added.get(own.id) ?? { ...own, role });
    people.set(own.id, { ...own, role });
    return own.id;
  }

  function speakerAt(written: string, at: number) {
    const role = bareOffice(written);
    const holder = role === null ? null : officeHolder(role, text, at, [...people.values()]);
    if (holder !== null) return { id: holder.id, why: `“${written}” is taken for ${holder.name}, named before` };
    const id = idOf.has(written) ? (idOf.get(written) ?? null) : named(written);
    idOf.set(written, id);
    return id === null ? null : { id, why: null };
  }
  return { speakerAt, added };
}
