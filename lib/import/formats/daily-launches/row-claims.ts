import type { Place, Places } from "../../../ledger/place";
import type { Value } from "../../../ledger/value";
import { joinedId } from "../../claim-ids";
import type { Finding } from "../../findings";
import type { RowClaim } from "../../format";
import { groundOf } from "../../ground";
import { modelOf } from "./models";
import { type CountColumn, countColumns, type LaunchRow } from "./row";
import { instantOf, momentText } from "./window";

/** Where a row stands among others: its attack, its ordinal among rows of one key, and whether these part one figure by place of launch. */
export interface RowPlace {
  readonly event: string;
  readonly ordinal: number;
  readonly isPart: boolean;
}

/** A row as a line of its report's text, the claims whose words stand in it, and what of it gives none. */
export interface ClaimedRow {
  readonly row: LaunchRow;
  readonly at: RowPlace;
  readonly text: string;
  readonly claims: readonly (Omit<RowClaim, "words"> & { readonly start: number; readonly end: number })[];
  readonly ofColumn: Readonly<Partial<Record<CountColumn, string>>>;
  readonly made: readonly Place[];
  readonly skipped: readonly Finding[];
}

/** A number as it is stated. */
export function exactly(count: number): Value {
  return { low: count, best: count, high: count, qualifier: "exact" };
}

const modes = { launched: null, destroyed: "shot_down", not_reach_goal: "suppressed" } as const;

/** The measure and subtype of a column's count; null where no measure counts it. */
function countedAs(of: LaunchRow["model"]["of"], subtype: string | null, column: CountColumn) {
  if (of !== "drones" && of !== "missiles" && of !== "bombs") return null;
  const mode = modes[column];
  if (mode === null) return { measure: `${of}_launched`, subtype, unit: of } as const;
  return of === "bombs" ? null : ({ measure: `${of}_intercepted`, subtype: `${subtype}:${mode}`, unit: of } as const);
}

/** What a row's ids open with: its night, channel, model, first hour, and ground where that is not the country. */
export function rowStem({ night, channel, model, start, ground }: LaunchRow, ordinal: number): string[] {
  const from = start.on === night ? (start.clock ?? "") : momentText(start).slice(5);
  const where = ground.places.join("-") === "UA" ? "" : ground.places.join("-");
  return [night, channel.slug, model.parts.join("-"), from, where, ordinal > 1 ? String(ordinal) : ""];
}

const partNote = "The same issuer gives this model’s figures by place of launch; each is a part of the model’s.";
const impossibleNote = "The file has more shot down or suppressed than launched; recorded as it stands.";

/** A row's line and claims. */
export function claimedRow(row: LaunchRow, at: RowPlace, places: Places): ClaimedRow {
  const { model, ground, words, counts, line } = row;
  const claims: ClaimedRow["claims"][number][] = [];
  const ofColumn: Partial<Record<CountColumn, string>> = {};
  const skipped: Finding[] = [];
  const made: Place[] = [...ground.made];
  const asOf = instantOf(row.end);
  const where = at.isPart ? `; launch place: ${words.launchPlace || "not named"}` : "";
  let text = `${momentText(row.start)} to ${momentText(row.end)}; target: ${words.target || "not named"}${where}; ${words.model}:`;
  const add = (
    exact: string,
    stated: Partial<RowClaim["body"]> & Pick<RowClaim["body"], "id" | "measure" | "subtype" | "unit" | "value">,
  ) => {
    const start = text.length + 1;
    text += ` ${exact}`;
    const notes = [at.isPart ? partNote : "", row.isImpossible ? impossibleNote : ""].filter(Boolean).join(" ");
    const own = {
      event: at.event,
      partOf: at.isPart,
      places: [...ground.places],
      attributedTo: row.channel.attributor?.id ?? null,
      asOf,
      status: "asserted" as const,
      ...(ground.inferred === null ? {} : { inferred: ground.inferred }),
      ...(notes === "" ? {} : { note: notes }),
    };
    claims.push({ body: { ...own, ...stated }, start, end: text.length, line });
  };
  for (const column of countColumns) {
    const count = counts[column];
    if (count === null) continue;
    const counted = countedAs(model.of, model.subtype, column);
    if (counted === null) {
      skipped.push({ line, column, says: "no measure counts bombs shot down; the cell is left out" });
      continue;
    }
    const id = joinedId([...rowStem(row, at.ordinal), column]);
    ofColumn[column] = id;
    add(`${column} ${count}`, { id, ...counted, value: exactly(count) });
  }
  const detail = (
    column: CountColumn,
    name: string,
    count: number,
    stated: Partial<RowClaim["body"]>,
    subtype: string | null,
  ) => {
    const counted = countedAs(model.of, subtype, column);
    const id = joinedId([...rowStem(row, at.ordinal), column, "of", name]);
    if (counted === null) return;
    text += `; ${name}:`;
    add(`${column} ${count}`, { id, ...counted, value: exactly(count), ...stated });
  };
  for (const [name, count] of row.launchedDetails) {
    if (typeof count !== "number" || !Number.isInteger(count) || count < 0) continue;
    const one = modelOf(name);
    if ("fault" in one || one.of !== model.of)
      skipped.push({
        line,
        column: "launched_details",
        says: `"${name}" is no model of the row’s class; it is left out`,
      });
    else detail("launched", name, count, {}, one.subtype);
  }
  for (const [name, count] of row.destroyedDetails) {
    if (typeof count !== "number" || !Number.isInteger(count) || count < 0) continue;
    const there = groundOf(name, places);
    if (there === null) {
      skipped.push({ line, column: "destroyed_details", says: `"${name}" is no place known here; it is left out` });
      continue;
    }
    made.push(...there.made);
    detail("destroyed", name, count, { places: [...there.places] }, model.subtype);
  }
  return { row, at, text, claims, ofColumn, made, skipped };
}
