import { ledgerRevisionText } from "../../lib/format/status";
import type { Revision } from "../../lib/ledger/entry";

/** A text as a string of CSS, in a style element (CSS Syntax 3, "Consume a string token"). */
function cssString(text: string): string {
  const escaped = text.replaceAll(/[^\p{L}\p{N} .,()·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}

/** What stands at the foot of every printed page: whose page it is, which revision of the ledger it shows, and its number. */
export function PrintMargins({ revision }: { readonly revision: Revision | null }) {
  const source = revision === null ? "Strike Ledger" : `Strike Ledger · ${ledgerRevisionText(revision)}`;
  const text = "font:8pt 'Source Sans 3 Variable',sans-serif;color:#4a4a4a";
  return (
    <style>
      {`@page{@bottom-left{content:${cssString(source)};${text}}@bottom-right{content:counter(page) " / " counter(pages);${text}}}`}
    </style>
  );
}
