import type { MeasureId } from "../ledger/measures/registry";
import type { Unit } from "../ledger/unit";
import type { Governor } from "./governor";
import type { Mention } from "./mention";
import type { NounPhrase } from "./noun-phrase";
import type { Sentence } from "./sentence";
import type { Token } from "./token";
import type { Topic } from "./topic";

/** One measure that a mention states. */
export interface Stated {
  readonly measure: MeasureId;
  readonly unit: Unit;
  readonly subtype: string | null;
  readonly partOf: boolean;
  readonly isSuperseded: boolean;
  /** Token of the word that decided; -1 when none stands alone. */
  readonly trigger: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

/** How a figure's number differs from the bare mention: in another unit, with half an hour more, or with its unit in the span. */
export interface Adjustment {
  readonly times?: number;
  readonly plus?: number;
  /** One past the last token of the span. */
  readonly next?: number;
}

/** What a rule makes of a mention: figures, or why it is none. */
export type Verdict =
  | { readonly kind: "figures"; readonly stated: readonly Stated[]; readonly adjustment?: Adjustment }
  | { readonly kind: "rejected"; readonly why: string };

/** A sentence with all that is known of it before rules are asked. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** What to add to a token's place to compare it with places in other sentences. */
  readonly offset: number;
  readonly topic: Topic;
  readonly mentions: readonly Reading[];
  /** Null for the first, and once it is so far back that nothing looks for it. */
  previous: SentenceReading | null;
}

/** A mention in its sentence: the noun it counts, what governs it, and the mention it is coordinated with. */
export interface Reading {
  readonly mention: Mention;
  /** That of the last of a list of bare numbers is shared by all of it. */
  phrase: NounPhrase;
  readonly inSentence: SentenceReading;
  /** Place in the sentence's mentions. */
  readonly order: number;
  readonly before: Governor | null;
  /** That of the last of a list is shared by all of it. */
  after: Governor | null;
  /** The mention that this one goes on from ("one person and 27 others"); null when it starts afresh. */
  readonly joined: Reading | null;
  /** Filled when rules have spoken; earlier mentions are always filled before later ones. */
  verdict: Verdict | null;
  rule: string | null;
}

/** The figures a reading has been given so far; empty when it was rejected or not read yet. */
export function statedBy(reading: Reading | null | undefined): readonly Stated[] {
  return reading?.verdict?.kind === "figures" ? reading.verdict.stated : [];
}

/** The mention right before this one in the sentence; null for the first. */
export function previousReading(reading: Reading): Reading | null {
  // A place before the first is slow to ask an array for.
  return reading.order === 0 ? null : (reading.inSentence.mentions[reading.order - 1] ?? null);
}

/** The mention right after this one in the sentence; null for the last. */
export function nextReading(reading: Reading): Reading | null {
  const { inSentence, order } = reading;
  return order + 1 < inSentence.mentions.length ? (inSentence.mentions[order + 1] ?? null) : null;
}

/** A rejection. */
export function rejected(why: string): Verdict {
  return { kind: "rejected", why };
}

/** One figure, with the usual answers for what is not given. */
export function figure(
  measure: MeasureId,
  unit: Unit,
  more: Partial<Omit<Stated, "measure" | "unit">> & { readonly reason: string },
): Verdict {
  return { kind: "figures", stated: [stated(measure, unit, more)] };
}

/** One measure of a verdict, with the usual answers for what is not given. */
export function stated(
  measure: MeasureId,
  unit: Unit,
  more: Partial<Omit<Stated, "measure" | "unit">> & { readonly reason: string },
): Stated {
  return {
    measure,
    unit,
    subtype: more.subtype ?? null,
    partOf: more.partOf ?? false,
    isSuperseded: more.isSuperseded ?? false,
    trigger: more.trigger ?? -1,
    confidence: more.confidence ?? 0.9,
    reason: more.reason,
  };
}
