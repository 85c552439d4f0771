import { arms, ground, isArms, isGround } from "../language/cues";
import { isSpeech, speech } from "../language/places-and-speech";
import { isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { figure, nextReading, previousReading, type Reading, rejected, type Verdict } from "../reading";
import type { Rule } from "../rule";
import type { Token } from "../token";
import { isHarm } from "./ground";
import { around, has, tokenAfter, tokenBefore } from "./shape";

const longestOwner = 6;

/** Whether a number takes a part of the districts or regions that the next number counts: "five of Kyiv's ten districts". */
function takesPartOf(part: Reading, whole: Reading): boolean {
  const { tokens } = part.inSentence;
  return (
    part.phrase.head === null &&
    isLink(tokens[part.mention.next]?.word, link.of) &&
    whole.mention.first - part.mention.next <= longestOwner &&
    (whole.phrase.head === "district" || whole.phrase.head === "region")
  );
}

const isHarmed = ({ word }: Token): boolean =>
  isHarm(word.act) ||
  (word.tags & tag.attack) !== 0 ||
  word.act === "kill" ||
  word.act === "injure" ||
  word.act === "die" ||
  word.head === "death" ||
  word.head === "injury" ||
  word.head === "casualty" ||
  isGround(word, ground.areaHarm);

const isOtherwise = ({ word }: Token): boolean =>
  has(word, tag.outage) || word.act === "cut" || isGround(word, ground.areaOther);

/** Whether the weapons of the same clause were brought down over or in the area. */
function isFlownOver(reading: Reading): boolean {
  const { tokens } = reading.inSentence;
  const isOver =
    isLink(tokens[reading.mention.first]?.word, link.over) ||
    isLink(tokens[reading.mention.first - 1]?.word, link.over | link.in);
  const isDowned = ({ word }: Token): boolean => word.act === "intercept" || isArms(word, arms.down);
  const at = isOver ? tokenBefore(reading, 12, isDowned) : -1;
  if (at >= 0) return true;
  const drones = isOver ? tokenBefore(reading, 4, ({ word }) => word.act === "destroy") : -1;
  return drones >= 0 && tokenBefore(reading, 7, ({ word }) => word.head === "drone" || word.head === "missile") >= 0;
}

/** "the heads of the two regions": areas that somebody speaks for. */
function isSpokenFor(reading: Reading): boolean {
  const of = isLink(around(reading, -1).word, link.of) ? -1 : -2;
  return (
    isLink(around(reading, of).word, link.of) && isSpeech(around(reading, of - 1).word, speech.office | speech.voice)
  );
}

function verdictOf(reading: Reading, context: Reading): Verdict {
  if (isSpokenFor(reading)) return rejected("areas that somebody speaks for");
  if (isFlownOver(reading)) return rejected("regions flown over");
  const at = tokenBefore(reading, 16, isHarmed);
  const isAfter = tokenAfter(context, 6, isHarmed) >= 0;
  const isOther =
    tokenBefore(reading, 10, (token) => isOtherwise(token) || token.word.act === "intercept") >= 0 ||
    tokenAfter(
      context,
      8,
      ({ word }) =>
        has(word, tag.outage) || word.act === "cut" || isLink(word, link.without) || isGround(word, ground.alert),
    ) >= 0;
  const { tokens } = reading.inSentence;
  const isSupplied =
    isLink(tokens[reading.mention.first - 1]?.word, link.to | link.for) &&
    (at < 0 || !isGround(tokens[at]?.word, ground.damage));
  if ((at < 0 && !isAfter) || isOther || isSupplied) return rejected("districts or regions of which no hit is told");
  const isRegion = context.phrase.head === "region";
  return figure(isRegion ? "regions_hit" : "districts_hit", isRegion ? "regions" : "districts", {
    trigger: at,
    confidence: 0.8,
    reason: "where it was hit",
  });
}

/** Districts and regions hit, or where people were hurt. */
export const areasHit: Rule = {
  id: "areas-hit",
  read: (reading) => {
    const next = nextReading(reading);
    if (next !== null && takesPartOf(reading, next)) return verdictOf(reading, next);
    if (reading.phrase.head !== "district" && reading.phrase.head !== "region") return null;
    const previous = previousReading(reading);
    if (previous !== null && takesPartOf(previous, reading)) return rejected("the whole of which a part was hit");
    return verdictOf(reading, reading);
  },
};
