import { useState } from "react";
import { isCopied } from "./clipboard";
import type { Inspection } from "./inspection";
import { buttonClass } from "./panel-frame";

interface Copied {
  readonly said: string;
  /** The text, where the browser did not let it be copied. */
  readonly text: string | null;
}

/** What of a datum can be copied: its sentence with the citation, its row of CSV, its address. */
export function CopyButtons({ inspection }: { readonly inspection: Inspection }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const { citation, citedPage, csv } = inspection;
  const offers = [
    {
      label: "Copy sentence",
      said: "The sentence with its citation is copied.",
      text: () => `${citation} ${new URL(citedPage, location.href)}`,
    },
    { label: "Copy CSV row", said: "The CSV row and its header are copied.", text: () => csv },
    { label: "Copy link", said: "The link to this figure is copied.", text: () => location.href },
  ];
  return (
    <div className="border-t border-grid pt-3 pb-4">
      <div className="flex flex-wrap gap-2">
        {offers.map(({ label, said, text }) => (
          <button
            key={label}
            type="button"
            className={buttonClass}
            onClick={async () => {
              const isDone = await isCopied(text());
              setCopied(
                isDone
                  ? { said, text: null }
                  : { said: "The browser did not let it be copied; here it is.", text: text() },
              );
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <p role="status" className="pt-2 text-sm empty:pt-0">
        {copied?.said}
      </p>
      {copied?.text && (
        <textarea
          readOnly
          aria-label="The text to copy"
          rows={4}
          className="mt-2 w-full border border-rule bg-paper p-2 text-sm"
          value={copied.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
