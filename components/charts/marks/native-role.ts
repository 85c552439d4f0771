import { claimPart } from "../../../lib/document/claim-part";
import type { NativeRole } from "../../../lib/document/native-chart";
import type { StatedClaim } from "../../../lib/ledger/account";

const words: Record<NativeRole, string> = {
  figure: "",
  reading: "",
  set_aside: "set aside",
  superseded: "revised since",
};

/** What a claim is in a chart that other software draws: whether it stands, was replaced by a later figure, or is set aside. */
export function claimRole({ setAside }: StatedClaim): NativeRole {
  if (setAside === null) return "figure";
  return claimPart(setAside.reason) === "earlier" ? "superseded" : "set_aside";
}

/** The same in words, as a category says it; empty for a claim that stands. */
export function roleWords(stated: StatedClaim): string {
  return words[claimRole(stated)];
}
