import { type Review, reviewSchema } from "../../lib/review/review";

const prefix = "strike-ledger.review.";
const format = 1;

/** A draft as it is listed: the hash of its text, what it is called, when it was kept, how many figures are decided. */
export interface DraftSummary {
  readonly textSha256: string;
  readonly title: string;
  readonly keptAt: string;
  readonly decidedCount: number;
  readonly figureCount: number;
}

/** A draft that was kept in this browser. */
export interface KeptDraft {
  readonly review: Review;
  readonly keptAt: string;
}

/** Under what name the browser keeps the draft of a text. */
export function draftKey(textSha256: string): string {
  return `${prefix}${textSha256}`;
}

/** The draft of a text; null where none is kept, or it is of another edition of this page that this one cannot read. */
export function keptDraft(textSha256: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(draftKey(textSha256)) ?? "null");
    const parsed = reviewSchema.safeParse(kept?.review);
    return kept?.format === format && parsed.success ? { review: parsed.data, keptAt: String(kept.keptAt) } : null;
  } catch {
    return null;
  }
}

/** Keeps a review in this browser; gives when, or null where the browser keeps nothing or has no more room. */
export function keepDraft(review: Review): string | null {
  const keptAt = new Date().toISOString();
  try {
    localStorage.setItem(draftKey(review.textSha256), JSON.stringify({ format, keptAt, review }));
    return keptAt;
  } catch {
    return null;
  }
}

/** Forgets the draft of a text. */
export function forgetDraft(textSha256: string): void {
  try {
    localStorage.removeItem(draftKey(textSha256));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function keptKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Every draft kept in this browser, the latest first. */
export function keptDrafts(): DraftSummary[] {
  return keptKeys()
    .flatMap((key) => {
      const kept = keptDraft(key.slice(prefix.length));
      if (kept === null) return [];
      const { review, keptAt } = kept;
      const { title, publisher } = review.report;
      return [
        {
          textSha256: review.textSha256,
          title: title ?? publisher ?? `${review.text.trim().slice(0, 60)}…`,
          keptAt,
          decidedCount: review.figures.filter(({ decision }) => decision !== "undecided").length,
          figureCount: review.figures.length,
        },
      ];
    })
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}
