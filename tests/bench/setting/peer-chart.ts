import type { Table } from "@/lib/document/table";

/** What peers draw: attacks by columns, a figure's number (null where no words give one) and its words as our drawing has them. */
export interface PeerChart {
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly figures: readonly { readonly n: number | null; readonly text: string }[];
  }[];
}

type Size = Pick<PeerChart, "widthPx" | "heightPx">;

/** A chart's figures as peers take them, to be drawn as large as ours. */
export function peerChart(title: string, { columns, rows }: Table, { widthPx, heightPx }: Size): PeerChart {
  return {
    title,
    widthPx,
    heightPx,
    columns: columns.map(({ label }) => label),
    rows: rows.map(({ label, cells }) => ({
      name: label,
      figures: cells.map(({ estimates: [estimate], text }) => ({ n: estimate?.best ?? estimate?.high ?? null, text })),
    })),
  };
}
