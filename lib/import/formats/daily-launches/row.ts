import type { Places } from "../../../ledger/place";
import { type CellDictionary, cellDictionary } from "../../cell-dictionary";
import { attackDayFault, countCell } from "../../cells";
import type { Finding } from "../../findings";
import { type Ground, groundOf } from "../../ground";
import type { TableRow } from "../../table";
import { type Channel, channelOf } from "./channels";
import { type Model, modelOf } from "./models";
import { clockChange, isBackward, type Moment, momentOf, windowFault } from "./window";

/** The columns that hold counts, in order. */
export const countColumns = ["launched", "destroyed", "not_reach_goal"] as const;

export type CountColumn = (typeof countColumns)[number];

/** A row of strike munitions over Ukraine. Its night is the day on which its window ends. */
export interface LaunchRow {
  readonly line: number;
  readonly start: Moment;
  readonly end: Moment;
  readonly night: string;
  readonly words: { readonly model: string; readonly target: string; readonly launchPlace: string };
  readonly model: Model;
  readonly ground: Ground;
  readonly counts: Readonly<Record<CountColumn, number | null>>;
  /** Launches of a combined row by model, and interceptions by ground, where the row gives them. */
  readonly launchedDetails: CellDictionary;
  readonly destroyedDetails: CellDictionary;
  readonly source: string;
  readonly channel: Channel;
  /** More intercepted than launched: imported as stated. */
  readonly isImpossible: boolean;
}

/** A row read, or why it gives nothing, or what is wrong with it. */
export type ReadRow =
  | { readonly row: LaunchRow; readonly skipped: readonly Finding[]; readonly flagged: readonly Finding[] }
  | { readonly skipped: readonly Finding[] }
  | { readonly problems: readonly Finding[] };

const longText =
  "is over two days after the start; all of the row’s figures are filed under the day on which its window ends";
const endlessText =
  "is over seven days after the start, which is no night’s window; correct a date, or leave the row out";

/** A cell's moment as the row has it, and what there is to say of its hour: one that Kyiv's clocks skip is none, and the day alone stands. */
function readMoment(cell: string): { readonly moment: Moment | null; readonly says: string | null } {
  const moment = momentOf(cell);
  const change = moment === null ? null : clockChange(moment);
  if (moment === null || change === null) return { moment, says: null };
  if (change === "twice")
    return { moment, says: `"${cell}" comes twice that night in Kyiv, where clocks go back; the later is taken` };
  const says = `"${cell}" is no time in Kyiv, where clocks skip that hour; the day alone is taken`;
  return { moment: { on: moment.on, clock: null }, says };
}

function uncountedReason(model: Model | { readonly fault: string }, words: string): string | null {
  if ("fault" in model) return `${model.fault}; the row is left out`;
  if (model.of === "reconnaissance")
    return `"${words}" is a reconnaissance drone, which strikes nothing; no measure counts it`;
  return model.of === "unclear" ? `whether "${words}" strikes or only watches is not known; the row is left out` : null;
}

function detailFindings(line: number, column: string, details: CellDictionary | null): Finding[] {
  if (details === null) return [{ line, column, says: "is no dictionary of names and numbers; the cell is left out" }];
  return [...details].flatMap(([name, value]) =>
    value === null || (typeof value === "number" && Number.isInteger(value) && value >= 0)
      ? []
      : [{ line, column, says: `"${name}" has no count ("${value}"); it is left out` }],
  );
}

/** What a row is read against: the places known, and the day, which no window ends after. */
export interface RowGround {
  readonly places: Places;
  readonly todayOn: string;
}

/** A row of the tracker as what it holds, its cells checked one by one. */
export function readRow({ line, cell }: TableRow, { places, todayOn }: RowGround): ReadRow {
  const problems: Finding[] = [];
  const wrong = (column: string, says: string) => problems.push({ line, column, says });
  const [started, ended] = [readMoment(cell("time_start")), readMoment(cell("time_end"))];
  const [start, end] = [started.moment, ended.moment];
  const askTime = "write it as 2025-05-11 or 2025-05-11 23:00";
  if (start === null) wrong("time_start", `"${cell("time_start")}" is no time; ${askTime}`);
  if (end === null) wrong("time_end", `"${cell("time_end")}" is no time; ${askTime}`);
  if (start !== null && end !== null && isBackward(start, end))
    wrong("time_end", `"${cell("time_end")}" is before the start "${cell("time_start")}"; correct one of them`);
  const span = start === null || end === null ? null : windowFault(start, end);
  if (span === "endless") wrong("time_end", `"${cell("time_end")}" ${endlessText}`);
  for (const [column, moment] of [
    ["time_start", start],
    ["time_end", end],
  ] as const) {
    const fault = moment === null ? null : attackDayFault(moment.on, todayOn);
    if (fault !== null) wrong(column, `"${cell(column)}" ${fault}`);
  }
  const counts: Record<CountColumn, number | null> = { launched: null, destroyed: null, not_reach_goal: null };
  for (const column of countColumns) {
    const read = countCell(cell(column));
    if ("fault" in read) wrong(column, read.fault);
    else counts[column] = read.count;
  }
  const [modelWords, target, source] = [cell("model"), cell("target"), cell("source")];
  if (modelWords === "") wrong("model", "is blank; say what was launched");
  if (source === "") wrong("source", "is blank; say whose post it is");
  if (problems.length > 0 || start === null || end === null) return { problems };
  const model = modelOf(modelWords);
  const reason = uncountedReason(model, modelWords);
  if ("fault" in model || reason !== null)
    return { skipped: [{ line, column: "model", says: reason ?? "the row is left out" }] };
  const ground = groundOf(target, places);
  if (ground === null) {
    const says = `"${target}" is not, or not wholly, in Ukraine as known here; attacks on Ukraine alone are recorded`;
    return { skipped: [{ line, column: "target", says }] };
  }
  const { launched, destroyed, not_reach_goal } = counts;
  if (launched === null && destroyed === null && not_reach_goal === null)
    return {
      skipped: [{ line, column: null, says: "launched, destroyed and not_reach_goal are blank; blank is not zero" }],
    };
  const [launchedDetails, destroyedDetails] = [
    cellDictionary(cell("launched_details")),
    cellDictionary(cell("destroyed_details")),
  ];
  const down = (destroyed ?? 0) + (not_reach_goal ?? 0);
  const isImpossible = launched !== null && down > launched;
  const says = `${down} of ${launched} shot down or suppressed cannot be; imported as stated, and no interception total is worked out of it`;
  const row: LaunchRow = {
    ...{ line, start, end, night: end.on, model, ground, counts, source, isImpossible },
    words: { model: modelWords, target, launchPlace: cell("launch_place") },
    launchedDetails: launchedDetails ?? new Map(),
    destroyedDetails: destroyedDetails ?? new Map(),
    channel: channelOf(source),
  };
  return {
    row,
    skipped: [
      ...detailFindings(line, "launched_details", launchedDetails),
      ...detailFindings(line, "destroyed_details", destroyedDetails),
    ],
    flagged: [
      ...(isImpossible ? [{ line, column: "destroyed", says }] : []),
      ...(span === "long" ? [{ line, column: "time_end", says: longText }] : []),
      ...(started.says === null ? [] : [{ line, column: "time_start", says: started.says }]),
      ...(ended.says === null ? [] : [{ line, column: "time_end", says: ended.says }]),
    ],
  };
}
