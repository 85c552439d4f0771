import type { OfferedFiles } from "./format";

interface FormatLinksProps {
  /** What is taken away: "“Casualties”". */
  readonly name: string;
  /** Where the files are, up to the dot before their format. */
  readonly path: string;
  /** What they ask of the ledger, with its "?"; "" for all of it. */
  readonly query: string;
  readonly files: OfferedFiles;
}

/** A file in every format that it is made in as a plain link, what each holds, and why others are not made. */
export function FormatLinks({ name, path, query, files: { formats, leftOut } }: FormatLinksProps) {
  return (
    <>
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
      {leftOut !== null && <p>{leftOut}</p>}
    </>
  );
}
