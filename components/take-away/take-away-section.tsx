import type { ReactNode } from "react";
import { citationFile } from "./citation-file";
import { type Format, type OfferedFiles, type OfferedOption, offeredFormat } from "./format";
import type { Address, TakeAway } from "./take-away";

interface TakeAwaySectionProps {
  readonly taken: TakeAway;
  /** What the page asks of the ledger, with its "?"; "" for all of it. */
  readonly query: string;
  readonly files: OfferedFiles<Format>;
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="border-t border-grid py-2">
      <summary className="w-fit py-1 font-semibold">{summary}</summary>
      <div className="max-w-measure space-y-4 pt-2 pb-3 text-sm">{children}</div>
    </details>
  );
}

function Verbatim({ text }: { readonly text: string }) {
  return (
    <pre className="border-l-2 border-grid pl-3 text-xs leading-normal whitespace-pre-wrap wrap-anywhere">{text}</pre>
  );
}

/** A file with each of the other values of an option, everything else being as it is. */
function Variants({
  option: { name, label, choices },
  href,
}: {
  readonly option: OfferedOption;
  readonly href: string;
}) {
  const [, ...others] = choices;
  return (
    <span className="block text-sm text-muted">
      {label}:{" "}
      {others.map(({ value, label: text, hint }, index) => (
        <span key={value}>
          {index > 0 && " · "}
          <a href={`${href}${href.includes("?") ? "&" : "?"}${name}=${value}`}>{text}</a>
          {hint === null ? null : `. ${hint}`}
        </span>
      ))}
    </span>
  );
}

function Standing({ what, address: { page, embed } }: { readonly what: string; readonly address: Address }) {
  return (
    <div className="space-y-2">
      <p>
        {what}:{" "}
        <a href={page} className="wrap-anywhere">
          {page}
        </a>
      </p>
      {embed !== null && <Verbatim text={embed} />}
    </div>
  );
}

/** All that the download dialog offers, without it: every file with its sizes, links and embed code, citations. Complete without JavaScript. */
export function TakeAwaySection({ taken, query, files }: TakeAwaySectionProps) {
  const { path, pinned, following, seq, citations, id } = taken;
  return (
    <section aria-labelledby="take-away" className="mt-12 border-t border-grid pt-5">
      <h2 id="take-away" className="text-lg">
        Take it away
      </h2>
      <p className="mt-1 max-w-measure text-sm text-muted">
        Each file holds what is shown above, its sources, and the ledger revision it was made from.
      </p>
      <ul className="mt-3 mb-4 space-y-2">
        {files.formats.map(offeredFormat).map(({ label, holds, extension, options }) => (
          <li key={extension}>
            <a href={`${path}.${extension}${query}`} className="font-semibold">
              {label}
            </a>
            : {holds}
            {options.map((option) => (
              <Variants key={option.name} option={option} href={`${path}.${extension}${query}`} />
            ))}
          </li>
        ))}
      </ul>
      {files.leftOut !== null && <p className="mb-4 max-w-measure text-sm text-muted">{files.leftOut}</p>}
      <Folded summary={pinned.embed === null ? "Link" : "Link and embed code"}>
        <Standing what={`As it stands, at ledger revision ${seq}, for ever`} address={pinned} />
        <Standing what="The newest, as reports are recorded" address={following} />
      </Folded>
      <Folded summary="Cite">
        {citations.map((citation) => {
          const file = citationFile(citation, id, seq);
          return (
            <div key={citation.id} className="space-y-2">
              <p>
                {file === null ? (
                  citation.label
                ) : (
                  <a href={file.href} download={file.name}>
                    {citation.label}
                  </a>
                )}
              </p>
              <Verbatim text={citation.text.trim()} />
            </div>
          );
        })}
      </Folded>
    </section>
  );
}
