import type { ReactNode } from "react";
import { publishedOnText } from "../../lib/format/attribution";
import { anchorWordLimit } from "../../lib/ledger/anchor";
import type { Report } from "../../lib/ledger/report";

const notPrinted = <span className="text-muted">not printed in the copy at hand</span>;

interface ReportRecordProps {
  readonly report: Report;
  /** Whether the log keeps the text that its figures were read from. */
  readonly isTextKept?: boolean;
}

/** A report's bibliographic record: what is printed, what is inferred and how, and the hash of the text that was read. */
export function ReportRecord({ report, isTextKept = false }: ReportRecordProps) {
  const { publisher, origin, title, url, publishedOnBasis, textSha256, note } = report;
  const facts: { name: string; value: ReactNode }[] = [
    ...(title === null ? [{ name: "Title", value: notPrinted }] : []),
    { name: "Publisher", value: publisher ?? notPrinted },
    { name: "From", value: origin ?? <span className="text-muted">no agency or other paper named</span> },
    {
      name: "Published",
      value: (
        <>
          {publishedOnText(report)}
          {publishedOnBasis.kind === "printed" && ", as printed"}
        </>
      ),
    },
    {
      name: "Address",
      value:
        url === null ? (
          notPrinted
        ) : (
          <a href={url} rel="external" className="break-all">
            {url}
          </a>
        ),
    },
    { name: "Text’s SHA-256", value: <code className="break-all text-sm">{textSha256}</code> },
    ...(note === undefined ? [] : [{ name: "Note", value: note }]),
  ];
  return (
    <>
      <dl className="max-w-measure space-y-1">
        {facts.map(({ name, value }) => (
          <div key={name} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
            <dt className="text-muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 max-w-measure text-sm text-muted">
        {isTextKept
          ? `The log keeps the text that the figures were read from, so that each can be shown here in its sentence. Files and the API hold facts alone: the figures, at most ${anchorWordLimit} words around each, and this record.`
          : `The ledger keeps facts: the figures, at most ${anchorWordLimit} words around each, and this record. It does not keep the report’s text.`}{" "}
        Whoever holds that text can check it against the hash, and each figure against its words.
      </p>
    </>
  );
}
