import type { NativeRole } from "../../../lib/document/native-chart";
import type { StatedClaim } from "./claim-figures";

const words: Record<NativeRole, string> = {
  figure: "",
  reading: "",
  set_aside: "set aside",
  revised_since: "revised since",
};

/** What a claim is in a chart that other software draws: whether it stands, was replaced by a later figure, or is set aside. */
export function claimRole({ setAside }: StatedClaim): NativeRole {
  if (setAside === null) return "figure";
  return setAside.reason === "revised" || setAside.reason === "superseded" ? "revised_since" : "set_aside";
}

/** The same in words, as a category says it; empty for a claim that stands. */
export function roleWords(stated: StatedClaim): string {
  return words[claimRole(stated)];
}
