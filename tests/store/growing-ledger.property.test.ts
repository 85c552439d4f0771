import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { entryHash } from "@/lib/store/entry-hash.mjs";
import { GrowingLedger } from "@/lib/store/growing-ledger";
import type { Log } from "@/lib/store/log";
import { revisionSeq } from "@/lib/store/revision-seq";
import type { StoredEntry } from "@/lib/store/row";
import { claimBody, exactly } from "../ledger/builders";
import { attack, lindal, mayor, post } from "../ledger/log";

type Recorded = { readonly id: string } & Readonly<Record<string, unknown>>;

const ids = ["a", "b", "c", "d"];
const some = fc.constantFrom(...ids);

const step: fc.Arbitrary<readonly [kind: string, body: Recorded]> = fc.oneof(
  fc.tuple(some, some, some, fc.nat(99)).map(([id, report, event, n]) => {
    const where = { report: `report-${report}`, event: `raid-${event}` };
    return ["claim", claimBody(`claim-${id}`, { ...where, value: exactly(n), attributedTo: "mayor" })] as const;
  }),
  some.map((id) => ["report", { ...post, id: `report-${id}` }] as const),
  fc.tuple(some, fc.integer({ min: 1, max: 9 })).map(([id, day]) => {
    return ["event", attack(`raid-${id}`, `2031-03-0${day}`)] as const;
  }),
  fc.constant(["place", lindal] as const),
  fc.constant(["attributor", mayor] as const),
  some.map((id) => ["briefing", { id: `deck-${id}`, title: "Deck", shape: "16:9", revision: 0, slides: [] }] as const),
  fc
    .constantFrom("claim-", "report-", "raid-", "deck-")
    .chain((kind) => some.map((id) => ["withdrawal", { id: `${kind}${id}`, reason: "void" }] as const)),
  some.map((id) => ["rumour", { id: `rumour-${id}` }] as const),
);

function storedEntries(steps: readonly (readonly [string, Recorded])[]): StoredEntry[] {
  let hash = "";
  return steps.map(([kind, body], index) => {
    const [seq, text] = [index + 1, JSON.stringify(body)];
    hash = entryHash(hash, kind, body.id, seq, text);
    const recordedAt = new Date(Date.UTC(2031, 2, 13) + seq).toISOString();
    return { seq, recordedAt, actor: "data", kind, id: body.id, version: seq, body, hash, text };
  });
}

/** A log of these entries, to be read alone. */
function logOf(entries: readonly StoredEntry[]): Log {
  const none = () => Promise.reject(new Error("this log is only read"));
  const { seq, hash } = entries.at(-1) ?? { seq: 0, hash: "" };
  return {
    since: async (from, upTo = entries.length) => entries.slice(from, upTo),
    head: async () => ({ seq, hash }),
    whole: async () => null,
    ...{ append: none, latest: none, close: none },
  };
}

/** Everything that a ledger says, its maps as lists, so that their order counts too. */
function told(ledger: Ledger) {
  return Object.fromEntries(
    Object.entries(ledger).map(([name, value]) => [
      name,
      value !== null && typeof value === "object" && Symbol.iterator in value
        ? [...(value as Iterable<unknown>)]
        : value,
    ]),
  );
}

test("a ledger grown in parts, each of its pasts, and one fold up to there all say the same in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), async (steps, part) => {
      const entries = storedEntries(steps);
      const growing = new GrowingLedger();
      const grown: Ledger[] = [];
      for (let from = 0; from < entries.length; from += part) {
        growing.grow(entries.slice(from, from + part));
        grown.push(growing.ledger);
        if (from % 2 === 0) [...growing.ledger.claimsOfEvent.values()];
      }
      for (const ledger of grown) {
        const once = told(foldedLedger(emptyLedger, entries, ledger.head.seq));
        expect(told(ledger)).toEqual(once);
        const { revision, recordedAt, head } = ledger;
        expect(told(growing.at(head.seq, { revision, recordedAt, head }))).toEqual(once);
        expect(growing.revisionSeqAt(ledger.head.seq)).toBe(ledger.revision.seq);
        expect(await revisionSeq(logOf(entries.slice(0, head.seq)))).toBe(revision.seq);
        const fork = foldedLedger(ledger, entries);
        expect(told(fork)).toEqual(told(foldedLedger(emptyLedger, entries)));
        expect(told(ledger)).toEqual(once);
      }
    }),
  );
});
