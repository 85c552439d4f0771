import type { Attack } from "../../ledger/event";
import { measureIds, measureOf } from "../../ledger/measures/registry";
import type { Places } from "../../ledger/place";
import { sha256 } from "../../ledger/sha256";
import { attackDayFault, countCell, dayCell } from "../cells";
import { idPart, joinedId } from "../claim-ids";
import type { Finding } from "../findings";
import type { ImportContext, Imported, ImportFormat, RowClaim, RowReport } from "../format";
import { type Ground, groundOf } from "../ground";
import { regionNamed } from "../region-names";
import type { Table, TableRow } from "../table";
import { type Counting, columnTagged, countingOf, taggedColumns } from "./hxl/tags";

interface Columns {
  readonly day: string;
  readonly place: PlaceColumn | null;
  readonly source: string | null;
  readonly address: string | null;
  readonly counting: readonly Counting[];
}

/** The column that places stand in, and whether its tag says that they are first-level units. */
interface PlaceColumn {
  readonly column: string;
  readonly isRegion: boolean;
}

/** The ground that a cell names by id or by words; of a column of first-level units "Kharkiv" is the oblast, not the city. */
function taggedGround(words: string, column: PlaceColumn | null, places: Places): Ground | null {
  const region = column?.isRegion === true && words !== "" ? regionNamed(words, places) : null;
  const id = places.has(words) ? words : region;
  if (id !== null) return { places: [id], made: [], inferred: null, isVague: false };
  return column?.isRegion === true && words !== "" ? null : groundOf(words, places);
}

function readRow(row: TableRow, columns: Columns, { ledger, publisher, todayOn }: ImportContext) {
  const fail = (column: string, says: string) => ({ problems: [{ line: row.line, column, says }] });
  const day = dayCell(row.cell(columns.day));
  if (day === null) return fail(columns.day, `"${row.cell(columns.day)}" is no day; write it as 2024-01-05`);
  const dayFault = attackDayFault(day, todayOn);
  if (dayFault !== null) return fail(columns.day, `"${day}" ${dayFault}`);
  const placeWords = columns.place === null ? "" : row.cell(columns.place.column);
  const ground = taggedGround(placeWords, columns.place, ledger.places);
  if (ground === null) {
    const says = `"${placeWords}" is no place of Ukraine known here`;
    return { skipped: [{ line: row.line, column: columns.place?.column ?? null, says }] };
  }
  const source = columns.source === null ? "" : row.cell(columns.source);
  const address = columns.address === null ? "" : row.cell(columns.address);
  const key = joinedId(["hxl", day, ground.places.join("-"), sha256(`${source}\n${address}`).slice(0, 8)]);
  const event: Attack = {
    kind: "attack",
    id: joinedId(["hxl", day, ground.places.join("-")]),
    label: `${placeWords === "" ? "Ukraine" : placeWords}, ${day}`,
    nightOf: day,
    window: { precision: "day", start: null, end: null },
    places: [...ground.places],
  };
  let text = `${day}; ${placeWords === "" ? "no place named" : placeWords};`;
  const claims: RowClaim[] = [];
  for (const { column, measure, unit } of columns.counting) {
    const count = countCell(row.cell(column));
    if ("fault" in count) return fail(column, count.fault);
    if (count.count === null) continue;
    const start = text.length + 1;
    text += ` ${measure} ${count.count}`;
    const value = { low: count.count, best: count.count, high: count.count, qualifier: "exact" } as const;
    const stated = {
      measure,
      subtype: null,
      partOf: false,
      unit,
      value,
      attributedTo: null,
      asOf: null,
      status: "asserted",
    } as const;
    const inferred = ground.inferred === null ? {} : { inferred: ground.inferred };
    const id = joinedId([key, idPart(measure), unit]);
    claims.push({
      body: { ...stated, ...inferred, id, event: event.id, places: [...ground.places] },
      words: { row: 0, start, end: text.length },
      line: row.line,
    });
  }
  if (claims.length === 0)
    return {
      skipped: [
        { line: row.line, column: null, says: "no column with a measure’s tag has a number; blank is not zero" },
      ],
    };
  const report: RowReport = {
    body: {
      id: key,
      publisher: source === "" ? publisher : source,
      ...{ origin: null, title: null, url: /^https?:\/\//.test(address) && URL.canParse(address) ? address : null },
      publishedOn: day,
      publishedOnBasis: { kind: "inferred", how: "The file gives no day of publication; it is the day of the event." },
    },
    lines: [text],
    claims,
  };
  return { event, report, made: ground.made };
}

function imported(table: Table, context: ImportContext): Imported {
  const tagged = taggedColumns(table);
  const counting = tagged.flatMap((one) => countingOf(one) ?? []);
  const day = columnTagged(tagged, ["#date"], "occurred", "start");
  const regions = columnTagged(tagged, ["#adm1"], "code", "name");
  const placeColumn = regions ?? columnTagged(tagged, ["#loc", "#country"], "code", "name");
  const place = placeColumn === null ? null : { column: placeColumn, isRegion: regions !== null };
  const [source, address] = [
    columnTagged(
      tagged.filter(({ attributes }) => !attributes.includes("url")),
      ["#meta", "#org"],
      "source",
    ),
    columnTagged(
      tagged.filter(({ attributes }) => attributes.includes("url")),
      ["#meta", "#contact"],
      "url",
    ),
  ];
  const rows = table.rows.slice(1);
  const [events, reports] = [new Map<string, Attack>(), new Map<string, RowReport>()];
  const made = new Map<string, Imported["places"][number]>();
  const [skipped, problems]: [Finding[], Finding[]] = [[], []];
  const missing = (says: string) => problems.push({ line: table.rows[0]?.line ?? null, column: null, says });
  if (day === null) missing("no column is tagged #date; tag the day of the attack");
  if (counting.length === 0)
    missing(
      `no column is tagged as a measure with its unit, such as #affected+killed; known: ${measureIds.map((id) => measureOf(id).hxl).join(", ")}`,
    );
  for (const row of counting.length === 0 ? [] : rows) {
    if (day === null) break;
    const one = readRow(row, { day, place, source, address, counting }, context);
    if ("problems" in one) problems.push(...(one.problems ?? []));
    else if ("skipped" in one) skipped.push(...(one.skipped ?? []));
    else if (reports.has(one.report.body.id))
      problems.push({
        line: row.line,
        column: null,
        says: "the same day, place and source stand in an earlier row; keep one",
      });
    else {
      events.set(one.event.id, one.event);
      reports.set(one.report.body.id, one.report);
      for (const own of one.made) made.set(own.id, own);
    }
  }
  const readColumns = [day, placeColumn, source, address, ...counting.map(({ column }) => column)];
  return {
    ...{ rowCount: rows.length, usedCount: reports.size, attributors: [], records: [], flagged: [], skipped, problems },
    places: [...made.values()],
    events: [...events.values()],
    reports: [...reports.values()],
    unread: table.columns.filter((name) => !readColumns.includes(name)),
  };
}

/** A table with HXL tags in its second line, of whatever columns: its measures are found by their tags. */
export const hxl = {
  label: "CSV with HXL tags",
  says: "a second line of tags such as #date, #adm1+code and #affected+killed",
  needs: "HXL tags in the second line",
  isOf: (table) => taggedColumns(table).length > 0,
  imported,
} as const satisfies ImportFormat;
