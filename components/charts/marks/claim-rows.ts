import type { Cell, Row } from "../../../lib/document/table";
import { claimDetailText, claimText, setAsideText, vagueBandText } from "../../../lib/format/claim-words";
import { narrowerPlaceText } from "../../../lib/format/headline-notes";
import { subtypeAside } from "../../../lib/format/subtype";
import { type StatedClaim, statedClaim } from "../../../lib/ledger/account";
import { statedEstimate } from "../../../lib/ledger/estimate";
import type { Attack } from "../../../lib/ledger/event";
import type { Ledger } from "../../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { CellContent } from "../../../lib/viz/cell";

/** Why a claim is set aside and what stands instead, in words; null for one that stands. */
export function asideText({ setAside }: StatedClaim, ledger: Ledger): string | null {
  if (setAside === null) return null;
  const instead = setAside.because === null ? undefined : ledger.claims.get(setAside.because);
  return setAsideText(setAside.reason, instead === undefined ? null : statedClaim(instead, null, ledger));
}

/** What stands beside a claim's number: its band when it is vague, then why it is set aside. */
export function claimNotes(stated: StatedClaim, ledger: Ledger): string[] {
  return [vagueBandText(stated.claim), asideText(stated, ledger)].filter((note) => note !== null);
}

/** Who stated and printed a claim and when, then its ground and kind: what tells a table's rows about one attack apart. */
export function claimDetail({ claim, attributor, report }: StatedClaim, { places }: Ledger): string {
  const about = `${narrowerPlaceText(claim, places)}${subtypeAside(claim)}`;
  return `${claimDetailText(claim, attributor, report)}; ${about}`;
}

/** One claim as what a mark is drawn from, its sentence naming who stated it and why it is set aside. */
export function claimContent(
  stated: StatedClaim,
  event: Attack,
  ledger: Ledger,
  notes: readonly string[],
): CellContent {
  const { claim } = stated;
  const { group, label } = measureOf(claim.measure);
  const words = claimText(claim);
  return {
    event: event.id,
    measure: claim.measure,
    group,
    heading: null,
    text: words,
    notes,
    estimate: statedEstimate(claim),
    claim: claim.id,
    label: [`${event.label}. ${label}: ${words}`, claimDetail(stated, ledger), ...notes].join("; "),
  };
}

function emptyCell(measure: MeasureId): Cell {
  const subject = { kind: "no_claim" } as const;
  return { measure, subject, estimates: [], texts: [], text: "not stated here", notes: [], asides: [], partsNotes: [] };
}

function claimCell({ stated: { claim, setAside }, notes }: RowClaim): Cell {
  const text = claimText(claim);
  const { measure } = claim;
  const subject = { kind: "claim", setAside: setAside?.reason ?? null } as const;
  const estimates = [statedEstimate(claim)];
  return { measure, subject, estimates, texts: [text], text, notes, asides: [], partsNotes: [] };
}

interface RowClaim {
  readonly stated: StatedClaim;
  readonly notes: readonly string[];
}

interface DraftRow {
  readonly detail: string;
  readonly claims: Map<MeasureId, RowClaim>;
}

function draftRows(claims: readonly RowClaim[], ledger: Ledger): DraftRow[] {
  const rows: DraftRow[] = [];
  for (const one of claims) {
    const { measure } = one.stated.claim;
    const told = [claimDetail(one.stated, ledger), asideText(one.stated, ledger)].filter((part) => part !== null);
    const detail = told.join("; ");
    const open = rows.find((row) => row.detail === detail && !row.claims.has(measure));
    if (open) open.claims.set(measure, one);
    else rows.push({ detail, claims: new Map([[measure, one]]) });
  }
  return rows;
}

/**
 * Claims about one attack as a table's rows, in the order given: who stated it in `detail`, and its number under its measure. Claims of
 * different measures that were stated together share a row; rows that would read alike are numbered, so that each can be told.
 */
export function claimRows(
  claims: readonly RowClaim[],
  measures: readonly MeasureId[],
  event: Attack,
  ledger: Ledger,
): Row[] {
  const drafts = draftRows(claims, ledger);
  return drafts.map(({ detail, claims: own }, index) => {
    const alike = drafts.filter((draft) => draft.detail === detail);
    const rank = drafts.slice(0, index + 1).filter((draft) => draft.detail === detail).length;
    return {
      event: event.id,
      label: event.label,
      nightOf: event.nightOf,
      detail: alike.length > 1 ? `${detail}; claim ${rank} of ${alike.length}` : detail,
      cells: measures.map((measure) => {
        const claim = own.get(measure);
        return claim === undefined ? emptyCell(measure) : claimCell(claim);
      }),
    };
  });
}
