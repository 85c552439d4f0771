import type { Citation } from "../../lib/document/citation";

/** What the programs that keep references call their files; null for a citation that is read by people alone. */
const files: Readonly<Record<Citation["id"], { readonly mediaType: string; readonly extension: string } | null>> = {
  text: null,
  bibtex: { mediaType: "application/x-bibtex", extension: "bib" },
  ris: { mediaType: "application/x-research-info-systems", extension: "ris" },
  "csl-json": { mediaType: "application/vnd.citationstyles.csl+json", extension: "csl.json" },
};

/** A citation as a file: its name and an address that holds all of it. */
export interface CitationFile {
  readonly name: string;
  readonly href: string;
}

/** The file of a citation of something with an id, at a revision; null for one that programs do not read. */
export function citationFile({ id, text }: Citation, cited: string, seq: number): CitationFile | null {
  const file = files[id];
  if (file === null) return null;
  const { mediaType, extension } = file;
  return {
    name: `strike-ledger_${cited}_rev${seq}.${extension}`,
    href: `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`,
  };
}
