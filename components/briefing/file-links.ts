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
  /** The forms of the file: what each is called, what it holds, and what its address asks, "" for nothing; none for a format that has one. */
  readonly variants: readonly { readonly label: string; readonly holds: string; readonly query: string }[];
}

/** Every file of a briefing, each form of a format with a link of its own. */
export function fileLinks(id: string, formats: readonly LinkedFormat[]): FileLink[] {
  return formats.flatMap(({ label, extension, holds, variants }) => {
    const href = `/briefings/${id}.${extension}`;
    if (variants.length === 0) return [{ href, label, holds }];
    return variants.map((one) => ({
      href: one.query === "" ? href : `${href}?${one.query}`,
      label: `${label}, ${one.label}`,
      holds: one.holds,
    }));
  });
}
