import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import {
  atLeast,
  attributors,
  claimBody,
  exactly,
  over,
  places,
  report,
  type Stated,
  statedUnknown,
  vaguely,
} from "../ledger/builders";
import { entry } from "../ledger/log";

// A raid on a land that does not exist, with a claim set aside for every reason there is.

const atDawn = "2031-03-10T06:00:00+02:00";
const atNoon = "2031-03-10T12:00:00+02:00";

const attack = (id: string, label: string, nightOf: string) => ({
  kind: "attack",
  id,
  label,
  nightOf,
  window: { precision: "night", start: null, end: null },
  places: ["lindal", "osterby"],
});

const leaflet = {
  ...report("leaflet", "2031-03-10", { publisher: null }),
  url: null,
  publishedOnBasis: { kind: "inferred", how: "It speaks of the Monday." },
};

const stated = (id: string, body: Stated) => ["claim", claimBody(id, body)] as const;
const killed = (n: number, more: Stated): Stated => ({ measure: "killed", value: exactly(n), ...more });
const power: Stated = { measure: "outage_electricity", attributedTo: "grid-company" };

const records: readonly (readonly [string, object])[] = [
  ...[...places.values()].map((body) => ["place", body] as const),
  ...[...attributors.values()].map((body) => ["attributor", body] as const),
  ["report", report("monday-post", "2031-03-10", { publisher: "Post" })],
  ["report", report("monday-courier", "2031-03-10", { publisher: "Courier", origin: "Norland Wire" })],
  ["report", report("hoax", "2031-03-10", { publisher: "Mirror" })],
  ["report", leaflet],
  ["event", attack("quiet-raid", "Lindal, 9 March 2031", "2031-03-09")],
  ["event", attack("lindal-raid", "Lindal, 10 March 2031", "2031-03-10")],
  ["event", attack("later-raid", "Lindal, 12 March 2031", "2031-03-12")],
  [
    "event",
    {
      kind: "period",
      id: "march",
      label: "March",
      fromOn: "2031-03-01",
      toOn: null,
      precision: "month",
      places: ["norland"],
    },
  ],
  stated("dawn-toll", killed(9, { attributedTo: "mayor", asOf: atDawn })),
  stated(
    "noon-toll",
    killed(8, { attributedTo: "mayor", asOf: atNoon, anchor: { start: 3, end: 13, exact: "8–9? eight" } }),
  ),
  stated("noon-toll-again", killed(8, { report: "monday-courier", attributedTo: "mayor" })),
  stated("noon-toll-loosely", killed(7, { attributedTo: "mayor", asOf: atNoon, value: atLeast(7) })),
  stated("first-print", killed(5, { attributedTo: "city-radio", status: "superseded", supersededBy: "second-print" })),
  stated("second-print", killed(6, { attributedTo: "city-radio", inferred: "The radio is named below." })),
  stated("slip", killed(80, { attributedTo: "governor" })),
  stated("hoax-toll", killed(700, { report: "hoax", attributedTo: "president" })),
  stated("osterby-toll", killed(2, { report: "leaflet", places: ["osterby"] })),
  stated("children", killed(3, { subtype: "children", partOf: true, attributedTo: "mayor" })),
  stated("hurt-unknown", { value: statedUnknown, attributedTo: "rescue-service" }),
  stated("lost", { measure: "missing", value: exactly(4), note: "Said of a cellar." }),
  stated("dark-homes", { ...power, unit: "households", value: exactly(88_000) }),
  stated("dark-people", { ...power, value: vaguely("hundreds of thousands") }),
  stated("cold-share", {
    measure: "outage_heating",
    unit: "share_of_buildings",
    of: "residential buildings",
    value: over(0.4),
  }),
  stated("march-toll", killed(61, { event: "march", places: ["norland"] })),
  stated("march-hurt", { event: "march", report: "leaflet", places: ["norland"], value: exactly(240) }),
  ["withdrawal", { id: "slip", reason: "A slip of the pen." }],
  ["withdrawal", { id: "lost", reason: "They were found." }],
  ["withdrawal", { id: "hoax", reason: "The paper does not exist." }],
];

/** The raid's ledger. */
export function stormLedger(): Ledger {
  const ledger = foldedLedger(
    emptyLedger,
    records.map(([kind, body], index) => entry(index + 1, kind, body as { readonly id: string })),
  );
  if (ledger.problems.length > 0) throw new Error(JSON.stringify(ledger.problems));
  return ledger;
}

/** What a query string asks of the raid's ledger, or of another. */
export function stormSelection(raw: Record<string, string> = {}, ledger = stormLedger()): Selection {
  return selection(ledger, parsedQuery(raw).query);
}
