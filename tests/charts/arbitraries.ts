import fc from "fast-check";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import type { Unit } from "@/lib/ledger/unit";
import type { Value } from "@/lib/ledger/value";
import {
  about,
  atLeast,
  between,
  exactly,
  nearly,
  noneReported,
  over,
  statedUnknown,
  upTo,
  vaguely,
} from "../ledger/builders";
import type { Stated, Struck } from "./fixtures/ledger";

const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9_999_999 }));

const counted: fc.Arbitrary<Value> = fc.oneof(
  fc.tuple(fc.constantFrom(exactly, atLeast, over, upTo, nearly, about), count).map(([worded, n]) => worded(n)),
  fc.tuple(count, fc.integer({ min: 1, max: 90_000 })).map(([low, more]) => between(low, low + more)),
  fc.constantFrom(noneReported, statedUnknown, vaguely("dozens"), vaguely("hundreds of thousands")),
);

const share: fc.Arbitrary<Value> = fc
  .tuple(fc.constantFrom(exactly, atLeast, about), fc.integer({ min: 0, max: 100 }))
  .map(([worded, percent]) => worded(percent / 100));

const what = fc.constantFrom<readonly [MeasureId, Unit]>(
  ["drones_launched", "drones"],
  ["missiles_launched", "missiles"],
  ["bombs_launched", "bombs"],
  ["killed", "people"],
  ["injured", "people"],
  ["missing", "people"],
  ["outage_electricity", "households"],
  ["outage_electricity", "people"],
  ["outage_heating", "share_of_buildings"],
  ["outage_water", "settlements"],
);

const source = fc.constantFrom(
  { attributedTo: "mayor", report: "monday-post" },
  { attributedTo: "mayor", report: "tuesday-post" },
  { attributedTo: "governor", report: "monday-wire" },
  { attributedTo: null, report: "monday-leaflet" },
);

const stated: fc.Arbitrary<Stated> = what.chain(([measure, unit]) =>
  fc
    .record({
      said: source,
      value: unit === "share_of_buildings" ? share : counted,
      at: fc.constantFrom("lindal", "eastmark"),
    })
    .map(({ said, value, at }) => ({ ...said, measure, unit, value, places: [at] })),
);

const label = fc
  .array(
    fc.constantFrom("Lindal", "Кам'янець-Подільський", "and", "Llanfairpwllgwyngyllgogerychwyrndrobwll", "Ōita", "大"),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => `${words.join(" ")}, 10 March 2031`);

/** Up to four invented attacks under any names, with up to twelve figures each, of any wording and size, some of them at odds. */
export const someAttacks: fc.Arbitrary<Struck[]> = fc
  .array(fc.record({ label, claims: fc.array(stated, { maxLength: 12 }) }), { maxLength: 4 })
  .map((list) => list.map((one, index) => ({ id: `raid-${index}`, places: ["lindal"], ...one })));
