import { numberText } from "../../lib/format/number";

interface RowsLeftProps {
  readonly left: number;
  readonly shown: number;
  /** Where the whole table is to be had. */
  readonly href: string;
}

/** That a page carries a part of a table, and the way to the rest; nothing where it carries all. */
export function RowsLeft({ left, shown, href }: RowsLeftProps) {
  if (left === 0) return null;
  return (
    <p>
      Here are {numberText(shown)} of its {numberText(shown + left)} rows.{" "}
      <a href={href}>The whole table, as a CSV file</a>
    </p>
  );
}
