import type { Attributor } from "@/lib/ledger/attributor";
import type { Draft } from "@/lib/ledger/entry";
import type { SyncRecord } from "@/lib/store/sync";

/** Someone who states numbers, with a name that tells one version from the next. */
export function attributor(id: string, name = id): Attributor {
  return { id, name, role: "mayor" };
}

/** A draft of an attributor, new unless it follows a version. */
export function attributorDraft(id: string, follows = 0, name = id): Draft {
  return { kind: "attributor", body: attributor(id, name), follows };
}

/** The draft that withdraws what stands under an id. */
export function withdrawalDraft(id: string, follows: number, reason = "recorded by mistake"): Draft {
  return { kind: "withdrawal", body: { id, reason }, follows };
}

/** A set to sync: an attributor for each id, named after it unless a name is given. */
export function attributorSet(names: Readonly<Record<string, string>>): SyncRecord[] {
  return Object.entries(names).map(([id, name]) => ({ kind: "attributor", body: attributor(id, name) }));
}
