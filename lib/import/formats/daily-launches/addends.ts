import { group, sort, sum } from "d3-array";
import type { LaunchRow } from "./row";
import type { ClaimedRow } from "./row-claims";

/** What a total counts of a class. */
type TotalMeasure = "launched" | "intercepted";

/** Whether each model that rows count is counted by one of them alone, and by no part of a figure. */
export function haveOwnModels(rows: readonly ClaimedRow[]): boolean {
  const parts = rows.flatMap(({ row }) => row.model.parts);
  return new Set(parts).size === parts.length && rows.every(({ at }) => !at.isPart);
}

/** The ground of a row as one word. */
export const groundText = ({ row }: ClaimedRow) => row.ground.places.join(" ");

/** Rows of one post, attack and class that one total is made of, and whether the post counts more of the class for narrower ground. */
export interface Addends {
  readonly rows: readonly ClaimedRow[];
  readonly hasNarrower: boolean;
}

/** All rows together where some of them are the country's, else those of each ground; the country's own first, whose ground the total has. */
function addendsOf(rows: readonly ClaimedRow[]): Addends[] {
  const national = rows.filter((one) => groundText(one) === "UA");
  const narrower = rows.filter((one) => groundText(one) !== "UA");
  if (national.length === 0)
    return [...group(rows, groundText).values()].map((same) => ({ rows: same, hasNarrower: false }));
  const all = [...national, ...narrower];
  return haveOwnModels(all)
    ? [{ rows: all, hasNarrower: false }]
    : [{ rows: national, hasNarrower: narrower.length > 0 }];
}

/** What the rows of one post give totals of, by class: what was launched, and what was shot down or suppressed. */
export function classAddends(rows: readonly ClaimedRow[]): Addends[] {
  const counted = rows.filter(({ row }) => row.model.of === "drones" || row.model.of === "missiles");
  return [...group(counted, ({ row, at }) => `${at.event} ${row.model.of}`).values()].flatMap(addendsOf);
}

const countedOf = {
  launched: ({ counts }: ClaimedRow["row"]) => counts.launched ?? 0,
  intercepted: ({ counts }: ClaimedRow["row"]) => (counts.destroyed ?? 0) + (counts.not_reach_goal ?? 0),
} as const satisfies Record<TotalMeasure, (row: ClaimedRow["row"]) => number>;

/** Models that any other may be. */
const isUnnamed = (part: string) => part.startsWith("unknown") || part === "ballistic-missile";

/** Whether several posts, each by its rows, count no model twice between them, nor one that may be any other. */
export function areOfOtherModels(posts: readonly (readonly LaunchRow[])[]): boolean {
  const parts = posts.flatMap((rows) => [...new Set(rows.flatMap(({ model }) => model.parts))]);
  return posts.length > 1 && new Set(parts).size === parts.length && !parts.some(isUnnamed);
}

/** How posts stand whose totals of one measure are each a part of what they count together: the largest, or one that is less. */
export type Beside = Readonly<Record<TotalMeasure, ReadonlyMap<Addends, "leads" | "less">>>;

/**
 * How posts stand that count one class of one attack on the same ground, and no model of it twice: none of them is the whole, so the
 * largest leads, as "at least", and what the others come to is less and no total. Nothing is said of any other: of posts that count one model,
 * the one may correct the other.
 */
export function postsBeside(all: readonly Addends[]): Beside {
  const keyOf = ({ rows: [lead] }: Addends) => lead && `${lead.at.event} ${lead.row.model.of} ${groundText(lead)}`;
  const beside = [...group(all, keyOf).values()].filter((posts) =>
    areOfOtherModels(posts.map(({ rows }) => rows.map(({ row }) => row))),
  );
  const standing = (measure: TotalMeasure) => {
    const total = ({ rows }: Addends) => sum(rows, ({ row }) => countedOf[measure](row));
    const ranked = beside.map((posts) => sort(posts, (a, b) => total(b) - total(a)));
    return new Map(ranked.flatMap((posts) => posts.map((one, at) => [one, at === 0 ? "leads" : "less"] as const)));
  };
  return { launched: standing("launched"), intercepted: standing("intercepted") };
}
