import type { ReactNode } from "react";

interface StackedTableProps {
  /** What the table holds, for those who cannot see its place on the page. */
  readonly caption: string;
  readonly heads: readonly string[];
  /** `StackedRow`s. */
  readonly children: ReactNode;
}

/**
 * A table that on a narrow screen sets each row's cells below each other, every cell with its column's name in words: not every
 * browser still tells the heads of a table that is laid out otherwise.
 */
export function StackedTable({ caption, heads, children }: StackedTableProps) {
  return (
    <table className="ruled-table max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">{children}</tbody>
    </table>
  );
}

/** One row: its head, then its `StackedCell`s. */
export function StackedRow({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <tr className="max-md:block max-md:py-4">
      <th scope="row" className="max-md:block">
        {head}
      </th>
      {children}
    </tr>
  );
}

/** One cell of a row; `label` is its column's head. */
export function StackedCell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td className="max-md:grid max-md:grid-cols-[6rem_minmax(0,1fr)] max-md:gap-x-3 max-md:py-1!">
      <span className="text-muted md:hidden">{label}</span>
      <div>{children}</div>
    </td>
  );
}
