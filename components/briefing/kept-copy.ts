import { type Briefing, briefingSchema } from "../../lib/ledger/briefing";

const prefix = "strike-ledger.briefing.";
const format = 1;

/** Unsaved work: a briefing, and the version that it was made from. */
export interface Kept {
  readonly briefing: Briefing;
  readonly follows: number;
}

/** Unsaved work that was kept in this browser, and when. */
export interface KeptCopy extends Kept {
  readonly keptAt: string;
}

/** The unsaved copy of a briefing; null where none is kept, or it is of another edition of this page that this one cannot read. */
export function keptCopy(id: string): KeptCopy | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + id) ?? "null");
    const parsed = briefingSchema.safeParse(kept?.briefing);
    if (kept?.format !== format || !parsed.success || parsed.data.id !== id) return null;
    return { briefing: parsed.data, follows: Number(kept.follows), keptAt: String(kept.keptAt) };
  } catch {
    return null;
  }
}

/** Keeps unsaved work in this browser; where the browser keeps nothing or has no more room, what is unsaved stays with the page alone. */
export function keepCopy({ briefing, follows }: Kept): void {
  try {
    const copy = { format, keptAt: new Date().toISOString(), briefing, follows };
    localStorage.setItem(prefix + briefing.id, JSON.stringify(copy));
  } catch {
    // The page holds it still, and says that it is not saved.
  }
}

/** Forgets the unsaved copy of a briefing. */
export function forgetCopy(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
