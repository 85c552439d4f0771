"use client";

import { type ComponentType, type MouseEvent, useRef, useState } from "react";
import type { OfferedFiles } from "./format";
import { FormatLinks } from "./format-links";
import type { TakeAwayDialogProps } from "./take-away-dialog";

export interface DownloadProps {
  /** What is taken away, as the button says it: "“Casualties”", "this page". */
  readonly name: string;
  /** Whether the button says it to those who see it too, who else know it from where the button stands. */
  readonly isNamed?: boolean;
  /** Where its files are within the site, up to the dot before their format. */
  readonly path: string;
  /** What the page asks of the ledger, with its "?"; "" for all of it. */
  readonly query: string;
  /** The revision of what the page shows. */
  readonly seq: number;
  readonly files: OfferedFiles;
  /** Where sizes, link, embed code and citation stand in full. */
  readonly moreHref: string;
}

/**
 * The way to the files of a chart or a page. In the first HTML it opens a list of plain links; with JavaScript it opens the dialog, which is
 * loaded then, or the list where that does not arrive.
 */
export function Download({ name, isNamed = false, path, query, seq, files, moreHref }: DownloadProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [Dialog, setDialog] = useState<ComponentType<TakeAwayDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);

  async function open(event: MouseEvent) {
    const list = details.current;
    if (list === null || list.open) return;
    event.preventDefault();
    try {
      const { TakeAwayDialog } = await import("./take-away-dialog");
      setDialog(() => TakeAwayDialog);
      setOpen(true);
    } catch {
      list.open = true;
    }
  }

  return (
    <>
      <details ref={details} className="take-away">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary takes pointer and keys of its own */}
        <summary ref={summary} onClick={open}>
          <span>
            Download<span className={isNamed ? "" : "sr-only"}> {name}</span>
          </span>
        </summary>
        <FormatLinks name={name} path={path} query={query} files={files} />
        <p>
          <a href={moreHref}>Sizes, link, embed code, citation</a>
        </p>
      </details>
      {Dialog !== null && isOpen && (
        <Dialog
          name={name}
          path={path}
          query={query}
          seq={seq}
          files={files}
          opener={summary.current}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
