import { buttonClass } from "../review/looks";
import type { FileLink } from "./file-links";

/** The files of a briefing, as a list of plain links that opens. */
export function BriefingFiles({ files }: { readonly files: readonly FileLink[] }) {
  return (
    <details className="slide-menu relative">
      <summary className={buttonClass}>Download</summary>
      <ul className="right-0 z-10 mt-1 w-72 max-w-[calc(100vw-2rem)] border border-ink bg-paper sm:absolute">
        {files.map(({ href, label, holds }) => (
          <li key={href} className="border-b border-grid last:border-0">
            <a href={href} className="block min-h-11 px-3 py-1.5 text-sm no-underline hover:bg-grid">
              <span className="font-semibold underline">{label}</span>
              <span className="block text-muted">{holds}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
