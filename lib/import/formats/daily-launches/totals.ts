import { interceptionCountChangedOn } from "../../../ledger/comparison";
import { joinedId } from "../../claim-ids";
import type { RowClaim } from "../../format";
import { type Addends, type Beside, groundText, haveOwnModels } from "./addends";
import type { CountColumn } from "./row";
import { type ClaimedRow, exactly } from "./row-claims";

/** A class's total, worked out, and the claimed row in whose words its first part stands. */
export interface Total {
  readonly body: RowClaim["body"];
  readonly first: ClaimedRow;
  readonly of: string;
  /** Whether another post leads, so that it is none, and only its id is taken: that hangs on which posts there are, not on what they count. */
  readonly isLess: boolean;
}

/** A total to be worked out: which columns it adds, how it is called, and whether a blank among them is a figure that is missing. */
interface Sum {
  readonly measure: "launched" | "intercepted";
  readonly subtype: "shot_down" | "suppressed" | null;
  readonly columns: readonly CountColumn[];
  readonly mayBeBlank: boolean;
  /** Whether a total is worked out as "at least" where a part is blank. */
  readonly asBound: boolean;
}

function sumsOf({ night, model }: ClaimedRow["row"]): readonly Sum[] {
  const isFolded = model.of === "drones" && night >= interceptionCountChangedOn;
  const down = { measure: "intercepted", columns: ["destroyed", "not_reach_goal"] } as const;
  const whole: Sum = { ...down, subtype: null, mayBeBlank: isFolded, asBound: true };
  const launched: Sum = { measure: "launched", subtype: null, columns: ["launched"], mayBeBlank: false, asBound: true };
  if (isFolded) return [launched, whole];
  const mode = { measure: "intercepted", mayBeBlank: false, asBound: false } as const;
  return [
    launched,
    whole,
    { ...mode, subtype: "shot_down", columns: ["destroyed"] },
    { ...mode, subtype: "suppressed", columns: ["not_reach_goal"] },
  ];
}

const foldedNote =
  "From about 23 July 2025 suppressed drones are counted as shot down; not comparable with figures before.";

function totalOf(sum: Sum, { rows, hasNarrower }: Addends, leads: boolean): Omit<Total, "isLess"> | null {
  const [lead] = rows;
  if (lead === undefined) return null;
  const isBlank = ({ row }: ClaimedRow, column: CountColumn) =>
    row.counts[column] === null && !(sum.mayBeBlank && column === "not_reach_goal");
  const blanks = rows.flatMap((one) => sum.columns.filter((column) => isBlank(one, column)));
  const isBound = blanks.length > 0 || hasNarrower || leads;
  if (isBound && !sum.asBound) return null;
  const parts = rows.flatMap((one) =>
    sum.columns.flatMap((column) => {
      const [count, id] = [one.row.counts[column], one.ofColumn[column]];
      return count === null || id === undefined ? [] : [{ one, column, count, id }];
    }),
  );
  const total = parts.reduce((all, { count }) => all + count, 0);
  const [first] = parts;
  if (first === undefined || (isBound && total === 0)) return null;
  const { row, at } = lead;
  const of = row.model.of === "missiles" ? "missiles" : "drones";
  const why = [
    blanks.length > 0 ? `A blank ${[...new Set(blanks)].join(" or ")} is not zero, so the total is at least that.` : "",
    hasNarrower ? "The post counts more of the class for narrower ground, so the total is at least that." : "",
    leads ? "Another post counts other models of the class, so the total is at least that." : "",
  ];
  const inferred = [...why, row.ground.inferred ?? ""].filter(Boolean).join(" ");
  const claim = first.one.claims.find(({ body }) => body.id === first.id)?.body;
  if (claim === undefined) return null;
  const { note: _note, inferred: _inferred, ...stated } = claim;
  const body: RowClaim["body"] = {
    ...stated,
    id: "",
    event: at.event,
    measure: `${of}_${sum.measure}`,
    subtype: sum.subtype,
    value: isBound ? { low: total, best: total, high: null, qualifier: "at_least" } : exactly(total),
    places: [...row.ground.places],
    asOf: rows
      .map((one) => one.claims[0]?.body.asOf ?? null)
      .reduce((a, b) => (a === null || b === null ? null : a > b ? a : b)),
    ...(inferred === "" ? {} : { inferred }),
    workedOut: { from: parts.map(({ id }) => id), how: "sum" },
    ...(sum.mayBeBlank && sum.measure === "intercepted" ? { note: foldedNote } : {}),
  };
  return { body, first: first.one, of: first.id };
}

function totalsOf(addends: Addends, beside: Beside): Total[] {
  const { rows } = addends;
  const [lead] = rows;
  if (lead === undefined || !haveOwnModels(rows) || lead.row.ground.isVague) return [];
  const { row, at } = lead;
  return sumsOf(row).flatMap((sum) => {
    if (sum.measure === "intercepted" && rows.some((one) => one.row.isImpossible)) return [];
    const stands = beside[sum.measure].get(addends);
    const total = totalOf(sum, addends, stands === "leads");
    if (total === null) return [];
    const where = groundText(lead) === "UA" ? "" : groundText(lead);
    const salvo = at.event.split("-from-")[1] ?? "";
    const what = ["all", row.model.of, sum.measure, sum.subtype ?? ""];
    const id = joinedId([row.night, row.channel.slug, ...what, salvo, where]);
    return [{ ...total, body: { ...total.body, id }, isLess: stands === "less" }];
  });
}

/**
 * What the rows of one post come to by class: launched, and shot down or suppressed. Only models that are each counted once, of one attack, on ground
 * that is not vague, are added; never what is shot down before and after suppressed ones were counted with it, nothing of a row that cannot be,
 * and nothing of two posts (`postsBeside`).
 */
export function classTotals(all: readonly Addends[], beside: Beside): Total[] {
  return all.flatMap((one) => totalsOf(one, beside));
}
