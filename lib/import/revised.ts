import type { z } from "zod";
import type { Claim, claimSchema } from "../ledger/claim";
import type { Ledger } from "../ledger/fold";
import { sha256 } from "../ledger/sha256";
import { textOfReport } from "../ledger/text";
import { joinedId } from "./claim-ids";
import type { RowReport } from "./format";
import { toldText } from "./told-text";

type ClaimBody = z.input<typeof claimSchema>;

/** A report with its text and its claims in full, those told earlier among them. */
export interface ToldReport {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly { readonly body: ClaimBody; readonly line: number | null }[];
  /** Totals of the file that the ledger's own stand against, since these hold more, or are another post's. */
  readonly withheld: readonly { readonly id: string; readonly line: number | null }[];
}

function figureText({ value, subtype, measure, unit, event, places }: ClaimBody): string {
  return JSON.stringify([measure, unit, subtype, value, event, [...places].sort()]);
}

/** The id under which a figure that was replaced stays. */
function earlierId(claim: ClaimBody): string {
  return joinedId([claim.id, "earlier", sha256(figureText(claim)).slice(0, 8)]);
}

/** Whether a claim's figure is one that a later import replaced: the file is older than what the ledger has, or its maker went back. */
export function isReturned(claim: ClaimBody, { claims }: Ledger): boolean {
  return claims.get(earlierId(claim))?.status === "superseded";
}

function isOwn(id: string, { standings }: Ledger, actor: string): boolean {
  const standing = standings.get(id);
  return standing !== undefined && standing.withdrawn === null && standing.actor === actor;
}

/**
 * Whether a total would take the place of one that says more: of some of its parts alone, all of them as recorded, as an excerpt of a post gives it;
 * or of another post's, with which it has no part in common.
 */
function saysLess(total: ClaimBody, own: ReadonlyMap<string, ClaimBody>, ledger: Ledger): boolean {
  const before = ledger.claims.get(total.id);
  const [parts, known] = [total.workedOut?.from ?? [], new Set(before?.workedOut?.from ?? [])];
  if (before === undefined || parts.length === 0 || known.size === 0) return false;
  if (before.report !== total.report && !parts.some((id) => known.has(id))) return true;
  const isAsRecorded = (id: string) => {
    const [part, now] = [ledger.claims.get(id), own.get(id)];
    return known.has(id) && part !== undefined && now !== undefined && figureText(part) === figureText(now);
  };
  return parts.length < known.size && parts.every(isAsRecorded);
}

/**
 * A claim that the ledger has and the file does not make, as it stands from now on. A total all of whose parts the file has is none any more, since they
 * are now of other attacks, or parts of what several posts count: it gives way to the total that holds its parts, or is a part itself.
 */
function outgrown(claim: Claim, own: ReadonlyMap<string, ClaimBody>): Claim {
  const parts = claim.workedOut?.from ?? [];
  if (parts.length === 0 || own.has(claim.id) || claim.status === "superseded" || !parts.every((id) => own.has(id)))
    return claim;
  const next = [...own.values()].find(
    ({ measure, subtype, workedOut }) =>
      measure === claim.measure && subtype === claim.subtype && parts.every((id) => workedOut?.from.includes(id)),
  );
  return next === undefined ? { ...claim, partOf: true } : { ...claim, status: "superseded", supersededBy: next.id };
}

/**
 * A report as it has to be recorded now. A claim whose figure is another than the ledger's is a revision: the new figure stands under the claim's
 * id, the one before under an id of its own as superseded by it, with the words that it was read from, which the report's text keeps.
 */
export function toldReport(report: RowReport, ledger: Ledger, actor: string): ToldReport {
  const recorded = ledger.reports.get(report.body.id);
  const told = toldText(report, recorded === undefined ? null : textOfReport(recorded, ledger.texts));
  const all = report.claims.map(({ body, words, line }) => {
    return { body: { ...body, report: report.body.id, anchor: told.anchorOf(words) } satisfies ClaimBody, line };
  });
  const own = new Map<string, ClaimBody>(all.map(({ body }) => [body.id, body]));
  const isLess = ({ body }: { readonly body: ClaimBody }) =>
    isOwn(body.id, ledger, actor) && saysLess(body, own, ledger);
  const claims = all.filter((one) => !isLess(one));
  const withheld = all.filter(isLess).map(({ body: { id }, line }) => ({ id, line }));
  const ids = new Set(claims.map(({ body }) => body.id));
  const replaced = claims.flatMap(({ body }): Claim[] => {
    const before = ledger.claims.get(body.id);
    const isRevised = before !== undefined && isOwn(body.id, ledger, actor) && figureText(before) !== figureText(body);
    return isRevised ? [before] : [];
  });
  const movedIds = new Map(replaced.map((before) => [before.id, earlierId(before)]));
  const inOwnText = (claim: Claim) =>
    claim.report === report.body.id ? (told.movedAnchor(claim.anchor) ?? claim.anchor) : claim.anchor;
  const earlier = replaced.map((before): ToldReport["claims"][number] => {
    const { workedOut, ...stated } = before;
    const from = workedOut?.from.map((id) => movedIds.get(id) ?? id);
    const body: ClaimBody = {
      ...stated,
      id: earlierId(before),
      anchor: inOwnText(before),
      status: "superseded",
      supersededBy: before.id,
      ...(from === undefined ? {} : { workedOut: { from, how: "sum" } }),
    };
    return { body, line: null };
  });
  const made = new Set(earlier.map(({ body }) => body.id));
  const others = (ledger.claimsOfReport.get(report.body.id) ?? [])
    .filter(({ id }) => !ids.has(id) && !made.has(id) && isOwn(id, ledger, actor))
    .map((claim) => ({ body: { ...outgrown(claim, own), anchor: inOwnText(claim) }, line: null }));
  return { id: report.body.id, text: told.text, claims: [...claims, ...earlier, ...others], withheld };
}
