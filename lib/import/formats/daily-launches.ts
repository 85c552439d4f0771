import { group } from "d3-array";
import type { Place } from "../../ledger/place";
import type { Finding } from "../findings";
import type { ImportContext, Imported, ImportFormat } from "../format";
import type { Table } from "../table";
import { rowEvents } from "./daily-launches/events";
import { overlapFindings } from "./daily-launches/overlaps";
import { postReports } from "./daily-launches/reports";
import { type LaunchRow, readRow } from "./daily-launches/row";
import { claimedRow, rowStem } from "./daily-launches/row-claims";
import { inOwnOrder, salvosOf } from "./daily-launches/salvos";
import { momentText } from "./daily-launches/window";

const needed = ["time_start", "time_end", "model", "launched", "destroyed", "source"] as const;
const read = [...needed, "target", "launch_place", "not_reach_goal", "launched_details", "destroyed_details"];

/** What tells rows apart: whose, when, what, where to, from where, and by which post. */
function keyOf({ start, end, words, source }: LaunchRow): string {
  return [momentText(start), momentText(end), words.model, words.target, words.launchPlace, source].join("\t");
}

/** Rows once each: one that says again what another says is left out, one that contradicts another is a problem. */
function distinct(rows: readonly LaunchRow[]) {
  const firsts = new Map<string, LaunchRow>();
  const [skipped, problems]: [Finding[], Finding[]] = [[], []];
  for (const row of rows) {
    const first = firsts.get(keyOf(row));
    if (first === undefined) firsts.set(keyOf(row), row);
    else if (JSON.stringify(first.counts) === JSON.stringify(row.counts))
      skipped.push({ line: row.line, column: null, says: `says again what line ${first.line} says` });
    else {
      const says = `gives other figures than line ${first.line} for the same window, model, target, place of launch and post; keep one`;
      problems.push({ line: row.line, column: null, says });
    }
  }
  return { rows: [...firsts.values()], skipped, problems };
}

function imported({ rows: tableRows, columns }: Table, { ledger, publisher, todayOn }: ImportContext): Imported {
  const skipped: Finding[] = [];
  const flagged: Finding[] = [];
  const problems: Finding[] = [];
  const found: LaunchRow[] = [];
  for (const tableRow of tableRows) {
    const one = readRow(tableRow, { places: ledger.places, todayOn });
    if ("problems" in one) problems.push(...one.problems);
    else skipped.push(...one.skipped);
    if (!("row" in one)) continue;
    flagged.push(...one.flagged);
    found.push(one.row);
  }
  const once = distinct(found);
  const rows = inOwnOrder(once.rows);
  const made = new Map(rows.flatMap(({ ground }) => ground.made).map((place) => [place.id, place]));
  const salvos = salvosOf(rows);
  const { events, idOf } = rowEvents(salvos, ledger, new Map<string, Place>([...made, ...ledger.places]));
  const alike = group(rows, (row) => `${rowStem(row, 1).join("\t")} ${momentText(row.end)}`);
  const ordinals = new Map<string, number>();
  const claimed = rows.map((row) => {
    const stem = rowStem(row, 1).join("\t");
    const ordinal = (ordinals.get(stem) ?? 0) + 1;
    ordinals.set(stem, ordinal);
    const isPart = (alike.get(`${stem} ${momentText(row.end)}`)?.length ?? 1) > 1;
    return claimedRow(row, { event: idOf(row), ordinal, isPart }, ledger.places);
  });
  const attributors = rows.flatMap(({ channel }) => channel.attributor ?? []);
  const places = [...made.values(), ...claimed.flatMap((one) => one.made)];
  return {
    rowCount: tableRows.length,
    usedCount: claimed.filter(({ claims }) => claims.length > 0).length,
    places: [...new Map(places.map((place) => [place.id, place])).values()],
    attributors: [...new Map(attributors.map((one) => [one.id, one])).values()],
    events,
    reports: postReports(
      claimed.filter(({ claims }) => claims.length > 0),
      publisher,
    ),
    records: [],
    skipped: [...skipped, ...once.skipped, ...claimed.flatMap((one) => one.skipped)],
    flagged: [...flagged, ...overlapFindings(rows)],
    problems: [...problems, ...once.problems],
    unread: columns.filter((name) => !read.includes(name)),
  };
}

/** The public daily tracker of missiles and drones launched, of any vintage whose columns hold windows, models, counts and sources. */
export const dailyLaunches = {
  label: "Daily tracker of launches",
  says: "a row for each post, window and model: launched, destroyed, not_reach_goal",
  needs: `the columns ${needed.join(", ")}`,
  isOf: ({ columns }) => needed.every((name) => columns.includes(name)),
  imported,
} as const satisfies ImportFormat;
