import type { EntryKind } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { raidRecords } from "./raid-ledger";

/** Text that a file could take for something else than text, and Ukrainian text that one could lose. */
export const hostileTexts = {
  label: '=HYPERLINK("https://evil.example","Lindal")',
  otherLabel: "Обстріл Їжакова й Ґрунту, 11 березня 2031",
  place: "Їжаків, «Ґанок»",
  attributor: "@SUM(A1:A9)",
  publisher: "constructor",
  title: ']]></t><script>alert("1")</script>&amp; _x0041_ \u0001bell\u0007',
  note: "-2+3\u0000",
  words: "+1 hurt",
} as const;

const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "lindal-raid": { label: hostileTexts.label },
  "second-raid": { label: hostileTexts.otherLabel },
  lindal: { name: hostileTexts.place },
  mayor: { name: hostileTexts.attributor },
  "monday-post": { publisher: hostileTexts.publisher, title: hostileTexts.title },
  "mayor-injured": { note: hostileTexts.note, anchor: { start: 10, end: 17, exact: hostileTexts.words } },
};

/** The raids' ledger, every text of which that people write is hostile. */
export function hostileLedger(): Ledger {
  const entries = raidRecords.map(([kind, body], index) => {
    const { id } = body as { id: string };
    const entry = { seq: index + 1, recordedAt: "2031-03-12T00:00:00.000Z", actor: "test", version: 1 };
    const changed: unknown = { ...(body as object), ...changes[id] };
    return { ...entry, kind: kind satisfies EntryKind, id, body: changed, hash: `hash-${index + 1}` };
  });
  const ledger = foldedLedger(emptyLedger, entries);
  if (ledger.problems.length > 0) throw new Error(JSON.stringify(ledger.problems));
  return ledger;
}
