import { type MeasureId, measureIds, measureOf } from "../../../ledger/measures/registry";
import type { Unit } from "../../../ledger/unit";
import type { Table } from "../../table";

/** A column with its HXL tag and the attributes of it. */
export interface Tagged {
  readonly column: string;
  readonly tag: string;
  readonly attributes: readonly string[];
}

/** A column that counts something a measure counts. */
export interface Counting {
  readonly column: string;
  readonly measure: MeasureId;
  readonly unit: Unit;
}

/** What the attributes of a column say of its unit, where a measure has several. */
const unitAttributes: ReadonlyMap<string, Unit> = new Map(
  Object.entries<Unit>({
    ind: "people",
    hh: "households",
    people: "people",
    households: "households",
    customers: "customers",
    buildings: "buildings",
    settlements: "settlements",
  }),
);

/** The columns that have a tag in the second line of a table; none for a table without tags. */
export function taggedColumns({ columns, rows }: Table): Tagged[] {
  return columns.flatMap((column) => {
    const [tag = "", ...attributes] = (rows[0]?.cell(column) ?? "").toLowerCase().replaceAll(/\s/g, "").split("+");
    return tag.startsWith("#") ? [{ column, tag, attributes }] : [];
  });
}

/** What a column counts; null where no measure has its tag, and where the measure has several units and the tag names none of them. */
export function countingOf({ column, tag, attributes }: Tagged): Counting | null {
  const measure = measureIds.find((id) => {
    const [own, ...asked] = measureOf(id).hxl.split("+");
    return own === tag && asked.every((attribute) => attribute === "num" || attributes.includes(attribute));
  });
  if (measure === undefined) return null;
  const { units } = measureOf(measure);
  const told = attributes
    .flatMap((attribute) => unitAttributes.get(attribute) ?? [])
    .find((unit) => units.includes(unit));
  const unit = units.length === 1 ? units[0] : told;
  return unit === undefined ? null : { column, measure, unit };
}

/** The first column of one of some tags, before others that with one of the attributes wanted; null where there is none. */
export function columnTagged(
  tagged: readonly Tagged[],
  tags: readonly string[],
  ...wanted: readonly string[]
): string | null {
  const found = tagged.filter(({ tag }) => tags.includes(tag));
  const best = found.find(({ attributes }) => wanted.some((one) => attributes.includes(one))) ?? found[0];
  return best?.column ?? null;
}
