/** A figure as the bench compares it: what a reader found, or what a reader of texts was made to find. */
export interface ScoredFigure {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly measure?: string;
  readonly qualifier?: string;
  readonly place?: string | null;
  readonly attributedTo?: string | null;
  /** The attack or period: an id for what reports hold, the scope for texts of the corpus, whose attacks have no ids. */
  readonly event?: string | null;
}

/** A text read by hand. `rejected` are the spans of its numbers that are no figures. */
export interface ReadText {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly figures: readonly ScoredFigure[];
  readonly rejected: readonly { readonly start: number; readonly end: number; readonly exact: string }[];
  /** Whether `event` of its figures is a scope, "attack" or "period". */
  readonly hasScopes: boolean;
}

/** A text with what one reader of texts made of it. */
export interface Attempt {
  readonly text: ReadText;
  readonly found: readonly ScoredFigure[];
}
