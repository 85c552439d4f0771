import { group } from "d3";
import { moveText } from "../../../lib/format/claim-words";
import type { CountAccount, StatedClaim } from "../../../lib/ledger/account";
import { claimTimeMs, type Reports } from "../../../lib/ledger/claim-time";
import { exactnessTier } from "../../../lib/ledger/compatibility";
import { type Move, moveBetween } from "../../../lib/ledger/move";
import { byCodeUnits } from "../../../lib/ledger/order";
import { sourceKey } from "../../../lib/ledger/source";

/** A line from one statement to a later one, by their places in the order. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Counts the sources of the steps from 0, so that each has a dash of its own; null where another source's figure replaced this one. */
  readonly source: number | null;
  readonly move: Move | null;
  readonly words: string | null;
}

/** What was stated of one count, in order, and how each source's figure moved. */
export interface Statements {
  readonly figure: CountAccount;
  readonly claims: readonly StatedClaim[];
  /** When each held, in milliseconds since the epoch, or what replaced it if that was earlier; never falls. */
  readonly timesMs: readonly number[];
  readonly steps: readonly Step[];
}

interface Standing {
  readonly stated: StatedClaim;
  readonly timeMs: number;
  /** How many replacements lead from it to one that was not replaced. */
  readonly depth: number;
  readonly endsAt: StatedClaim;
}

function standingOf(stated: StatedClaim, all: ReadonlyMap<string, StatedClaim>, reports: Reports): Standing {
  const chain = [stated];
  for (let at = stated; ; ) {
    const next = all.get(at.claim.supersededBy ?? "");
    if (next === undefined || chain.includes(next)) break;
    chain.push(next);
    at = next;
  }
  const timeMs = Math.min(...chain.map(({ claim }) => claimTimeMs(claim, reports)));
  return { stated, timeMs, depth: chain.length - 1, endsAt: chain.at(-1) ?? stated };
}

/**
 * Claims about one count in the order in which they were stated: by their time (the end of the day of publication where none is
 * printed), a replaced figure before what replaced it, then source by source. Does not depend on the order given.
 */
function inOrder(claims: readonly StatedClaim[], reports: Reports): Standing[] {
  const byId = new Map(claims.map((stated) => [stated.claim.id, stated]));
  const source = ({ claim }: StatedClaim) => sourceKey(claim, reports);
  return claims
    .map((stated) => standingOf(stated, byId, reports))
    .sort(
      (a, b) =>
        Math.sign(a.timeMs - b.timeMs) ||
        byCodeUnits(source(a.endsAt), source(b.endsAt)) ||
        b.depth - a.depth ||
        exactnessTier(b.stated.claim.value) - exactnessTier(a.stated.claim.value) ||
        byCodeUnits(a.stated.claim.id, b.stated.claim.id),
    );
}

/** Of what one source stated at one time, the claim that stands, else the most exact. */
function representative(claims: readonly StatedClaim[]): StatedClaim | undefined {
  const rank = ({ setAside, claim }: StatedClaim) =>
    Number(setAside !== null) * 20 + Number(claim.status === "superseded") * 10 + exactnessTier(claim.value);
  return [...claims].sort((a, b) => rank(a) - rank(b) || byCodeUnits(a.claim.id, b.claim.id))[0];
}

function stepsOf(ordered: readonly Standing[], reports: Reports): Step[] {
  const claims = ordered.map(({ stated }) => stated);
  const step = (earlier: StatedClaim, later: StatedClaim, source: number | null): Step => ({
    from: claims.indexOf(earlier),
    to: claims.indexOf(later),
    source,
    move: moveBetween(earlier.claim.value, later.claim.value),
    words: moveText(earlier.claim, later.claim),
  });
  const sources = [...group(ordered, ({ stated }) => sourceKey(stated.claim, reports)).values()];
  const moved = sources.map((own) => {
    const moments = [...group(own, ({ timeMs }) => timeMs).values()];
    return moments.flatMap((moment) => representative(moment.map(({ stated }) => stated)) ?? []);
  });
  const own = moved
    .filter(({ length }) => length > 1)
    .flatMap((figures, source) =>
      figures.slice(1).flatMap((later, index) => {
        const earlier = figures[index];
        return earlier === undefined ? [] : [step(earlier, later, source)];
      }),
    );
  const replaced = claims.flatMap((earlier) => {
    const later = claims.find(({ claim }) => claim.id === earlier.claim.supersededBy);
    return later === undefined ? [] : [step(earlier, later, null)];
  });
  const isNew = (one: Step) => one.from < one.to && !own.some(({ from, to }) => from === one.from && to === one.to);
  return [...own, ...replaced.filter(isNew)];
}

/** What was stated of one count, subsets of it left out; null when that leaves nothing. */
export function statementsOf(figure: CountAccount, reports: Reports): Statements | null {
  const whole = figure.claims.filter(({ claim }) => !claim.partOf && claim.subtype === null);
  if (whole.length === 0) return null;
  const ordered = inOrder(whole, reports);
  return {
    figure,
    claims: ordered.map(({ stated }) => stated),
    timesMs: ordered.map(({ timeMs }) => timeMs),
    steps: stepsOf(ordered, reports),
  };
}
