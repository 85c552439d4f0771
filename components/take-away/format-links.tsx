import type { LinkedFormat } from "./format";

interface FormatLinksProps {
  /** What is taken away: "“Casualties”". */
  readonly name: string;
  /** Where the files are, up to the dot before their format. */
  readonly path: string;
  /** What they ask of the ledger, with its "?"; "" for all of it. */
  readonly query: string;
  readonly formats: readonly LinkedFormat[];
}

/** A file in every format as a plain link, and what each holds. */
export function FormatLinks({ name, path, query, formats }: FormatLinksProps) {
  return (
    <ul aria-label={`Files of ${name}`}>
      {formats.map(({ label, holds, extension }) => (
        <li key={extension} className="py-1">
          <a href={`${path}.${extension}${query}`} className="font-semibold">
            {label}
          </a>
          : {holds}
        </li>
      ))}
    </ul>
  );
}
