"use client";

import { useState } from "react";
import { BinsTable } from "./bins-table";
import type { ExploreData, PanelData } from "./explore-data";
import type { Span } from "./span";

interface TableDetailsProps {
  readonly data: ExploreData;
  readonly panel: PanelData;
  readonly span: Span;
}

/** A panel's table, folded away: made when it is opened, and of what is shown. */
export function TableDetails({ data, panel, span }: TableDetailsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="mt-2 text-sm">
      <summary className="w-fit py-1">{panel.title}: the figures as a table</summary>
      {isOpen ? <BinsTable data={data} panel={panel} span={span} /> : null}
    </details>
  );
}
