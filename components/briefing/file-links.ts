/** A file of a briefing as a page links to it. */
export interface FileLink {
  readonly href: string;
  readonly label: string;
  readonly holds: string;
}

/** What a format is, as far as links to it need. */
export interface LinkedFormat {
  readonly label: string;
  readonly extension: string;
  readonly holds: string;
  /** Further forms of the file: what each is called, and what its address asks. */
  readonly variants: readonly { readonly label: string; readonly query: string }[];
}

/** Every file of a briefing, each form of a format with a link of its own. */
export function fileLinks(id: string, formats: readonly LinkedFormat[]): FileLink[] {
  return formats.flatMap(({ label, extension, holds, variants }) => {
    const href = `/briefings/${id}.${extension}`;
    const others = variants.map((one) => ({ href: `${href}?${one.query}`, label: `${label}, ${one.label}`, holds }));
    return [{ href, label, holds }, ...others];
  });
}
