import { element, valued } from "../xml";
import type { CategoryChart } from "./category-sheets";
import { type Column, headReference, numberReference, textReference } from "./sheet";

/** A series of a category chart: its name, its values, and what its markup has before and behind those of its categories. */
export interface SeriesParts {
  readonly index: number;
  readonly name: Column;
  readonly values: Column;
  readonly shape: string;
  readonly inner: string;
  readonly end: string;
}

/** A series as markup. */
export function seriesXml(
  { index, name, values, shape, inner, end }: SeriesParts,
  { sheets, scale }: CategoryChart,
): string {
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, headReference(name)),
    shape,
    inner,
    element("c:cat", {}, textReference(sheets.names)),
    element("c:val", {}, numberReference(values, scale.format)),
    end,
  );
}
