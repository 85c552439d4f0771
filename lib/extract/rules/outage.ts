import type { Unit } from "../../ledger/unit";
import type { Head } from "../language/word";
import { previousReading, type Reading, rejected, stated, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { type Loss, lossAfter, lossBeforeNumber, utilitiesFrom } from "./outage-loss";
import { around, tokenBefore } from "./shape";

const units: Readonly<Partial<Record<Head, Unit>>> = {
  person: "people",
  household: "households",
  customer: "customers",
  building: "buildings",
  settlement: "settlements",
  facility: "buildings",
};

/** The unit of a share: what stands after "of"; buildings when it says so, else customers. */
function shareUnit(reading: Reading): Unit {
  const { tokens, sentence } = reading.inSentence;
  for (let at = reading.mention.next; at < Math.min(sentence.to, reading.mention.next + 8); at += 1) {
    if (tokens[at]?.word.head === "building") return "share_of_buildings";
  }
  return "share_of_customers";
}

function lossVerdict({ at, measures }: Loss, unit: Unit): Verdict {
  return {
    kind: "figures",
    stated: measures.map((measure) => stated(measure, unit, { trigger: at, reason: "without a utility" })),
  };
}

/** "and water to 12,500", "and 60% of blocks from heating": the loss is that of the figure before, the utility another. */
function lossCarriedOn(reading: Reading): Loss | null {
  const earlier = previousReading(reading);
  if (earlier === null || !statedBy(earlier).some(({ measure }) => measure.startsWith("outage_"))) return null;
  const { tokens, sentence, mentions } = reading.inSentence;
  const { first, next } = reading.mention;
  if (tokens.slice(Math.min(earlier.phrase.next, first), first).some(({ word }) => word.act === "restore")) return null;
  const before = utilitiesFrom(tokens, Math.min(earlier.phrase.next, first), first);
  if (before.length > 0 && /^(?:to|for|in)$/.test(around(reading, -1).lower))
    return { at: first - 1, measures: before };
  const to = Math.min(sentence.to, next + 9, mentions[reading.order + 1]?.mention.first ?? sentence.to);
  for (let at = next; at < to; at += 1) {
    const isLink = tokens[at]?.lower === "from" || tokens[at]?.lower === "without";
    const measures = isLink ? utilitiesFrom(tokens, at + 1, to) : [];
    if (measures.length > 0) return { at, measures };
  }
  return null;
}

/** "Without electricity: Chernihiv region – 14,200 customers; Kharkiv region – 9,850": an item after the words and the colon. */
function lossListed(reading: Reading): Loss | null {
  if (!/^[-–—:]$/.test(around(reading, -1).lower)) return null;
  const { tokens, sentence } = reading.inSentence;
  const limit = Math.max(sentence.from, reading.mention.first - 60);
  for (let at = reading.mention.first - 1; at > limit; at -= 1) {
    if (tokens[at]?.lower !== ":") continue;
    const from = Math.max(sentence.from, at - 5);
    const isLost = tokens
      .slice(from, at)
      .some(({ lower }) => /^(?:without|outages?|cuts?|blackouts?|disconnected)$/.test(lower));
    const measures = isLost ? utilitiesFrom(tokens, from, at) : [];
    if (measures.length > 0) return { at, measures };
  }
  return null;
}

const noLoss = (reading: Reading): boolean =>
  tokenBefore(reading, 3, ({ lower }) => lower === "home") >= 0 && around(reading, -1).lower === "to";

/** People, households, buildings and settlements without electricity, heating, water or gas; two utilities are two figures. */
export const outage: Rule = {
  id: "outage",
  read: (reading): Verdict | null => {
    const { phrase, mention } = reading;
    const unit = mention.isPercent
      ? shareUnit(reading)
      : phrase.head === null || phrase.head === "unknown"
        ? "people"
        : units[phrase.head];
    if (unit === undefined || mention.isNegation) return null;
    if (phrase.head === "unknown" && !mention.isPercent && reading.after?.act !== "cut") return null;
    if (noLoss(reading)) return rejected("inhabitants");
    if (around(reading, -1).lower === "to" && around(reading, -2).word.act === "restore") return rejected("restored");
    const listed = lossListed(reading) ?? lossCarriedOn(reading);
    if (listed !== null) return lossVerdict(listed, unit);
    const after = lossAfter(reading);
    const isRestored = reading.before?.act === "restore" || reading.after?.act === "restore";
    if (isRestored) return rejected("restored");
    const isOwn =
      reading.after === null ||
      reading.after.act === "cut" ||
      reading.after.act === "lose" ||
      reading.after.at >= (after?.at ?? 0);
    const loss =
      after !== null && isOwn && !(reading.before !== null && phrase.head === null && reading.before.act !== "cut")
        ? (after.isShared && lossBeforeNumber(reading)) || after
        : lossBeforeNumber(reading);
    if (loss === null) return null;
    return lossVerdict(loss, unit);
  },
};
