import type { Kind } from "./kind";
import { docx } from "./kinds/docx";
import { html } from "./kinds/html";
import { pdf } from "./kinds/pdf";
import { plain } from "./kinds/plain";

/** Every kind of file that a report can be read from. One line here and one file in `kinds` add another. */
export const kinds = { plain, html, pdf, docx } as const satisfies Record<string, Kind>;

const all: readonly Kind[] = Object.values(kinds);

/** How the names of readable files end, with the dot. */
export const knownEndings: readonly string[] = all.flatMap(({ endings }) => endings);

/** The kind that a file's name tells, whatever its case; null for an ending that is not known and for none. */
export function kindOfName(name: string): Kind | null {
  const lower = name.toLowerCase();
  return all.find(({ endings }) => endings.some((ending) => lower.endsWith(ending))) ?? null;
}

/** The kind that bytes without a name are of, by the signs that open them; plain text where none does. */
export function kindOfBytes(bytes: Uint8Array): Kind {
  return all.find(({ isOpenedBy }) => isOpenedBy(bytes)) ?? kinds.plain;
}
