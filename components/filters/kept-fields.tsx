import type { ParameterName, Query } from "../../lib/query/query";

interface KeptFieldsProps {
  readonly query: Query;
  /** What the form does not ask. */
  readonly names: readonly ParameterName[];
}

/** What a form does not ask but the address says, kept when the form is sent. */
export function KeptFields({ query, names }: KeptFieldsProps) {
  return names.flatMap((name) =>
    [query[name] ?? []]
      .flat()
      .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
  );
}
