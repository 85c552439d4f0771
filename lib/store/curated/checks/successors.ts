import type { Claim } from "../../../ledger/claim";
import { fieldOf, problemText } from "../record";
import { type RecordIndex, recordsOf } from "../record-index";

const countFields = ["event", "measure", "unit", "subtype", "places"] as const satisfies readonly (keyof Claim)[];

function leadsBack(claim: Claim, index: RecordIndex): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = claim.id; at !== undefined; at = index.claim.get(at)?.body.supersededBy) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function successorProblem(claim: Claim, successor: Claim, index: RecordIndex): string | null {
  const id = successor.id;
  if (leadsBack(claim, index)) return `"${id}" leads back to a claim that it replaces; end with an asserted one`;
  if (successor.report !== claim.report) {
    return `"${id}" is a claim of report "${successor.report}"; a figure is superseded only within its own report`;
  }
  const other = countFields.find((field) => String(successor[field]) !== String(claim[field]));
  if (other === undefined) return null;
  return `"${id}" counts something else: its ${other} is ${successor[other]}, not ${claim[other]}; name the claim that replaces this figure`;
}

/** Superseded claims whose successor cannot replace them: another report, another count, or a circle. */
export function successorProblems(index: RecordIndex): string[] {
  return recordsOf(index.all, "claim").flatMap((claim) => {
    const successor = index.claim.get(claim.body.supersededBy ?? "")?.body;
    const problem = successor === undefined ? null : successorProblem(claim.body, successor, index);
    return problem === null ? [] : [problemText(fieldOf(claim, "supersededBy"), problem)];
  });
}
