"use client";

import { type ReactNode, useState } from "react";

interface PanelProps {
  readonly summary: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A part that opens and closes. Once the page is alive only its reader decides, so that an answer never closes it over the focus. */
export function Panel({ summary, startsOpen, children }: PanelProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit py-1 font-semibold">{summary}</summary>
      {children}
    </details>
  );
}
