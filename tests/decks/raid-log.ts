import type { LedgerAt } from "@/lib/briefing/slide-at";
import type { Briefing, BriefingSlide } from "@/lib/ledger/briefing";
import type { Entry } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { raidRecords } from "../export/raid-ledger";
import { claimBody, type Stated } from "../ledger/builders";

/** A record to be appended: its kind and body. A withdrawal's body names what it withdraws. */
export type Appended = readonly [kind: string, body: { readonly id: string }];

/** A further claim as a record. */
export function stated(id: string, more: Stated): Appended {
  return ["claim", claimBody(id, more)];
}

/** The withdrawal of a record. */
export function withdrawn(id: string, reason = "misread"): Appended {
  return ["withdrawal", { id, reason } as { id: string }];
}

/** The raids' log with further records, and its ledger at any revision of it. */
export function raidLog(...further: readonly Appended[]) {
  const versions = new Map<string, number>();
  const all = [...(raidRecords as readonly Appended[]), ...further];
  const entries = all.map(([kind, body], index): Entry => {
    const version = (versions.get(body.id) ?? 0) + 1;
    versions.set(body.id, version);
    const seq = index + 1;
    const recordedAt = `2031-03-12T00:00:${String(seq % 60).padStart(2, "0")}.000Z`;
    return { seq, recordedAt, actor: "test", kind, id: body.id, version, body, hash: `hash-${seq}` };
  });
  const ledger: Ledger = foldedLedger(emptyLedger, entries);
  if (ledger.problems.length > 0) throw new Error(JSON.stringify(ledger.problems));
  const at: LedgerAt = (seq) => (seq > entries.length ? null : foldedLedger(emptyLedger, entries, seq));
  return { entries, ledger, at };
}

/** The revision at which the raids are recorded and nothing else. */
export const raidSeq = raidRecords.length;

type Part = BriefingSlide extends infer Slide
  ? Slide extends BriefingSlide
    ? Omit<Slide, "id" | "notes" | "revision"> & Partial<Pick<Slide, "id" | "notes" | "revision">>
    : never
  : never;

/** A briefing about the raids, frozen to their revision. */
export function raidBriefing(...parts: readonly Part[]): Briefing {
  const slides = parts.map(
    (part, index): BriefingSlide => ({ id: `slide-${index + 1}`, notes: "", revision: null, ...part }),
  );
  return { id: "morning", title: "Morning", shape: "16:9", revision: raidSeq, slides };
}
