import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { Report } from "../ledger/report";

const sortedOf = new WeakMap<Ledger["reports"], readonly Report[]>();

/** Every report of a ledger, the latest published first, then by id; sorted once for as long as no report changes. */
export function reportsByDay({ reports }: Pick<Ledger, "reports">): readonly Report[] {
  const known = sortedOf.get(reports);
  if (known) return known;
  const sorted = [...reports.values()].sort(
    (a, b) => byCodeUnits(b.publishedOn, a.publishedOn) || byCodeUnits(a.id, b.id),
  );
  sortedOf.set(reports, sorted);
  return sorted;
}
