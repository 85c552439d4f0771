import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import type { SetAsideReason } from "../ledger/statements";
import { cellEstimates, type Table } from "./table";

/**
 * What figures have of a claim, the nearest first: they stand on it; it is an earlier figure, since replaced; it is set aside for another claim
 * of the same source; or it counts other ground, or only some of those counted.
 */
export const claimParts = ["kept", "earlier", "aside", "beside"] as const;

export type ClaimPart = (typeof claimParts)[number];

/** Null for a claim that has nothing to do with the figure that it is set aside by. */
const partOfReason: Readonly<Record<SetAsideReason, ClaimPart | null>> = {
  superseded: "earlier",
  revised: "earlier",
  reprint: "aside",
  less_exact: "aside",
  other_place: "beside",
  part_of: "beside",
  other_subtype: "beside",
  other_unit: null,
  withdrawn: null,
  not_yet_known: null,
};

/** What a figure has of a claim, by why it set the claim aside, if it did. */
export function claimPart(setAside: SetAsideReason | null): ClaimPart | null {
  return setAside === null ? "kept" : partOfReason[setAside];
}

/** A claim behind figures, and what they have of it. */
export interface ClaimBehind {
  readonly claim: Claim;
  readonly part: ClaimPart;
}

type Told = readonly [claim: Claim, setAside: SetAsideReason | null];

function nearest(told: Iterable<Told>): ReadonlyMap<string, ClaimBehind> {
  const behind = new Map<string, ClaimBehind>();
  for (const [claim, setAside] of told) {
    const part = claimPart(setAside);
    const known = behind.get(claim.id)?.part;
    const isNearer = part !== null && (known === undefined || claimParts.indexOf(part) < claimParts.indexOf(known));
    if (isNearer) behind.set(claim.id, { claim, part });
  }
  return behind;
}

function toldBy({ kept, setAside }: Estimate): Told[] {
  return [...kept.map((claim): Told => [claim, null]), ...setAside.map(({ claim, reason }): Told => [claim, reason])];
}

/** Every claim behind some figures, by id: those that they kept, and those of the same measure and unit that they set aside. */
export function claimsBehind(estimates: readonly Estimate[]): ReadonlyMap<string, ClaimBehind> {
  return nearest(estimates.flatMap(toldBy));
}

/** Every claim behind what a table tells, its notes too, by id. A claim that a row tells by itself is what its cell says of it. */
export function tableClaims({ rows }: Table): ReadonlyMap<string, ClaimBehind> {
  return nearest(
    rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => {
        const { subject } = cell;
        const told = cellEstimates(cell);
        return subject.kind === "claim"
          ? told.flatMap(({ kept }) => kept.map((claim): Told => [claim, subject.setAside]))
          : told.flatMap(toldBy);
      }),
  );
}
