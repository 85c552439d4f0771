import type { Unit } from "../../ledger/unit";
import { actAt } from "../acts";
import { ground, isGround } from "../language/cues";
import { form, isForm, isLink, link } from "../language/roles";
import { type Head, utilityTags } from "../language/word";
import { previousReading, type Reading, rejected, stated, statedBy, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { peopleMeasures } from "./casualties";
import { type Loss, lossAfter, lossBeforeNumber, utilitiesFrom } from "./outage-loss";
import { lossAwaited, lossIn, lossOf, plainLoss } from "./outage-plain";
import { anyBetween, around, has, tokenBefore } from "./shape";

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

function lossVerdict(reading: Reading, { at, measures, unit: told }: Loss, unit: Unit): Verdict {
  const partOf = isLink(around(reading, -2).word, link.of) && isForm(around(reading, -1).word, form.these);
  return {
    kind: "figures",
    stated: measures.map((measure) =>
      stated(measure, told ?? unit, { partOf, trigger: at, reason: "without a utility" }),
    ),
  };
}

/** "and water to 12,500", "and 60% of blocks from heating": the loss is that of the figure before, the utility another. */
function lossCarriedOn(reading: Reading): Loss | null {
  const earlier = previousReading(reading);
  if (earlier === null || !statedBy(earlier).some(({ measure }) => measure.startsWith("outage_"))) return null;
  const { tokens, sentence, mentions } = reading.inSentence;
  const { first, next } = reading.mention;
  if (anyBetween(tokens, Math.min(earlier.phrase.next, first), first, ({ word }) => word.act === "restore"))
    return null;
  const clause =
    tokenBefore(reading, 12, ({ word }) => has(word, utilityTags)) < 0 ? first : Math.min(earlier.phrase.next, first);
  const before = utilitiesFrom(tokens, clause, first);
  if (before.length > 0 && isGround(around(reading, -1).word, ground.carriesOn))
    return { at: first - 1, measures: before };
  const to = Math.min(sentence.to, next + 9, mentions[reading.order + 1]?.mention.first ?? sentence.to);
  for (let at = next; at < to; at += 1) {
    const isFrom = isLink(tokens[at]?.word, link.from | link.without);
    const measures = isFrom ? utilitiesFrom(tokens, at + 1, to) : [];
    if (measures.length > 0) return { at, measures };
  }
  return null;
}

const listSigns = new Set(["-", "–", "—", ":"]);

/** "Without electricity: Chernihiv region – 14,200 customers; Kharkiv region – 9,850": an item after the words and the colon. */
function lossListed(reading: Reading): Loss | null {
  if (!listSigns.has(around(reading, -1).lower)) return null;
  const { tokens, sentence } = reading.inSentence;
  const limit = Math.max(sentence.from, reading.mention.first - 60);
  for (let at = reading.mention.first - 1; at > limit; at -= 1) {
    if (tokens[at]?.lower !== ":") continue;
    const from = Math.max(sentence.from, at - 5);
    const isLost = anyBetween(tokens, from, at, ({ word }) => isGround(word, ground.lossLabel));
    const measures = isLost ? utilitiesFrom(tokens, from, at) : [];
    if (measures.length > 0) return { at, measures };
  }
  return null;
}

const noLoss = (reading: Reading): boolean =>
  tokenBefore(reading, 3, ({ word }) => isGround(word, ground.home)) >= 0 && isLink(around(reading, -1).word, link.to);

/** "a third of the country's generating capacity". */
function isOfCapacity({ inSentence, mention }: Reading): boolean {
  const { tokens, sentence } = inSentence;
  const to = Math.min(sentence.to, mention.next + 7);
  return anyBetween(tokens, mention.next, to, ({ word }) => word.act === "supply" && word.form === "noun");
}

/** "cut all three of the nuclear plants off the grid": what supplies, not who is supplied. */
const isOfPlants = ({ phrase, before }: Reading): boolean =>
  phrase.head === "facility" &&
  (before?.act === "cut" || before?.act === "hit") &&
  !phrase.subtypes.some((subtype) => subtype === "health" || subtype === "education");

/** "switched on 12,800 households". */
const isSwitchedOn = ({ mention, inSentence: { tokens } }: Reading): boolean =>
  isLink(tokens[mention.first - 1]?.word, link.on) && actAt(tokens, mention.first - 2, mention.first) === "restore";

/** Whether those counted may have lost a utility that the sentence does not name. */
function mayBeUntold({ phrase, before, after }: Reading): boolean {
  if (phrase.head === "customer" || phrase.head === "household") return true;
  return before?.act === "cut" || after?.act === "cut" || after?.act === "lose";
}

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
    if (reading.after?.act === "damage" && isLink(reading.inSentence.tokens[reading.after.at]?.word, link.without))
      return null;
    const awaited = lossAwaited(reading);
    if (awaited !== null) return lossVerdict(reading, awaited, unit);
    const isRestored = reading.before?.act === "restore" || reading.after?.act === "restore";
    const { tags, ground: cues } = reading.inSentence.topic;
    const isNamed = (tags & utilityTags) !== 0 || (cues & ground.dark) !== 0;
    if (!isNamed && !mayBeUntold(reading)) return isRestored ? rejected("restored") : null;
    if (phrase.head === "unknown" && !mention.isPercent && reading.after?.act !== "cut") return null;
    if (noLoss(reading)) return rejected("inhabitants");
    if (isOfPlants(reading)) return reading.before?.act === "hit" ? null : rejected("plants, not those they supply");
    if (isSwitchedOn(reading)) return rejected("restored");
    if (mention.isPercent && isOfCapacity(reading)) return rejected("a share of capacity");
    const act = reading.before?.isAdjacent ? reading.before.act : null;
    if (act !== null && peopleMeasures[act] !== undefined) return null;
    const isBack =
      (isLink(around(reading, -1).word, link.to) && around(reading, -2).word.act === "restore") ||
      isGround(around(reading, -1).word, ground.gain);
    if (isBack) return rejected("restored");
    if (!isNamed) {
      if (isRestored) return rejected("restored");
      const untold = plainLoss(reading);
      return untold === null ? null : lossVerdict(reading, untold, unit);
    }
    const listed = lossListed(reading) ?? lossCarriedOn(reading) ?? lossIn(reading) ?? lossOf(reading);
    if (listed !== null) return lossVerdict(reading, listed, unit);
    const after = lossAfter(reading);
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
    if (loss !== null) return lossVerdict(reading, loss, unit);
    const plain = plainLoss(reading);
    return plain === null ? null : lossVerdict(reading, plain, unit);
  },
};
