import type { Attack } from "../../ledger/event";
import { attackDayFault, countCell, dayCell } from "../cells";
import { joinedId } from "../claim-ids";
import type { Finding } from "../findings";
import type { ImportContext, Imported, ImportFormat, RowReport } from "../format";
import { regionNamed } from "../region-names";
import type { Table, TableRow } from "../table";

const needed = ["event_id_cnty", "event_date", "fatalities"] as const;
const read = [...needed, "country", "admin1", "sub_event_type", "actor1", "source", "location"];

/** The kinds of event that come through the air. */
const airborne = ["Air/drone strike", "Shelling/artillery/missile attack"];

interface Read {
  readonly event: Attack;
  readonly report: RowReport;
}

function leftOut(row: TableRow, fatalities: number | null): Finding | null {
  const because = (column: string, says: string): Finding => ({ line: row.line, column, says });
  const [country, kind, actor] = [row.cell("country"), row.cell("sub_event_type"), row.cell("actor1")];
  if (country !== "" && country !== "Ukraine") return because("country", `"${country}" is not Ukraine`);
  if (kind !== "" && !airborne.includes(kind)) return because("sub_event_type", `"${kind}" is no attack from the air`);
  if (actor !== "" && !/russia/i.test(actor))
    return because("actor1", `"${actor}": attacks on Ukraine alone are recorded`);
  if (fatalities === null) return because("fatalities", "is blank; blank is not zero");
  if (fatalities === 0) return because("fatalities", "is 0, which ACLED writes for none and for not known alike");
  return null;
}

/** ACLED calls the oblast around Kyiv "Kyiv" and the city "Kyiv City"; a location of the city is the city's all the same. */
function admin1Name(admin1: string, location: string): string {
  if (admin1.toLowerCase() !== "kyiv") return admin1;
  return /^Kyiv(?:$| - )/i.test(location) ? "Kyiv City" : "Kyiv oblast";
}

function readRow(
  row: TableRow,
  { ledger, todayOn }: ImportContext,
): Read | { readonly problem: Finding } | { readonly skipped: Finding } {
  const wrong = (column: string, says: string) => ({ problem: { line: row.line, column, says } });
  const id = row.cell("event_id_cnty");
  if (id === "") return wrong("event_id_cnty", "is blank; each event has its id");
  const day = dayCell(row.cell("event_date"));
  if (day === null) return wrong("event_date", `"${row.cell("event_date")}" is no day; write it as 2024-01-05`);
  const dayFault = attackDayFault(day, todayOn);
  if (dayFault !== null) return wrong("event_date", `"${day}" ${dayFault}`);
  const fatalities = countCell(row.cell("fatalities"));
  if ("fault" in fatalities) return wrong("fatalities", fatalities.fault);
  const skipped = leftOut(row, fatalities.count);
  if (skipped !== null || fatalities.count === null)
    return { skipped: skipped ?? { line: row.line, column: null, says: "" } };
  const [admin1, location, source] = [row.cell("admin1"), row.cell("location"), row.cell("source")];
  const place = regionNamed(admin1Name(admin1, location), ledger.places);
  if (place === null)
    return { skipped: { line: row.line, column: "admin1", says: `"${admin1}" is no first-level unit known here` } };
  const event: Attack = {
    kind: "attack",
    id: joinedId(["acled", id]),
    label: `${location === "" ? admin1 : location}, ${day}`,
    nightOf: day,
    window: { precision: "day", start: null, end: null },
    places: [place],
    note: "ACLED gives a day and no hours; it is filed under that day.",
  };
  const exact = `fatalities ${fatalities.count}`;
  const lead = `${id}; ${day}; ${location === "" ? admin1 : location}; `;
  const value = { low: fatalities.count, best: fatalities.count, high: fatalities.count, qualifier: "exact" } as const;
  return {
    event,
    report: {
      body: {
        id: joinedId(["acled", "report", id]),
        publisher: "ACLED",
        origin: source === "" ? null : source,
        title: null,
        url: null,
        publishedOn: day,
        publishedOnBasis: {
          kind: "inferred",
          how: "The file gives no day of publication; it is the day of the event.",
        },
        note: `A row of ACLED’s export, ${id}.`,
      },
      lines: [`${lead}${exact}`],
      claims: [
        {
          body: {
            id: joinedId(["acled", id, "killed"]),
            ...{ event: event.id, measure: "killed", subtype: null, partOf: false, value, unit: "people" },
            ...{ places: [place], attributedTo: null, asOf: null, status: "asserted" },
          },
          words: { row: 0, start: lead.length, end: lead.length + exact.length },
          line: row.line,
        },
      ],
    },
  };
}

function imported({ rows, columns }: Table, context: ImportContext): Imported {
  const [events, reports] = [new Map<string, Attack>(), new Map<string, RowReport>()];
  const [skipped, problems]: [Finding[], Finding[]] = [[], []];
  for (const row of rows) {
    const one = readRow(row, context);
    if ("problem" in one) problems.push(one.problem);
    else if ("skipped" in one) skipped.push(one.skipped);
    else if (events.has(one.event.id))
      problems.push({
        line: row.line,
        column: "event_id_cnty",
        says: `"${row.cell("event_id_cnty")}" stands twice; keep one`,
      });
    else {
      events.set(one.event.id, one.event);
      reports.set(one.event.id, one.report);
    }
  }
  const none = { places: [], attributors: [], records: [], flagged: [] };
  return {
    ...none,
    rowCount: rows.length,
    usedCount: reports.size,
    events: [...events.values()],
    reports: [...reports.values()],
    skipped,
    problems,
    unread: columns.filter((name) => !read.includes(name)),
  };
}

/** ACLED's export of events: who was killed in attacks from the air on Ukraine. Its zero says nothing, and gives nothing. */
export const acled = {
  label: "ACLED’s export",
  says: "a row for each event, with its fatalities",
  needs: `the columns ${needed.join(", ")}`,
  isOf: ({ columns }) => needed.every((name) => columns.includes(name)),
  imported,
} as const satisfies ImportFormat;
