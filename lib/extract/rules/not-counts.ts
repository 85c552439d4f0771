import { form, isForm, isLink, isTime, link, time } from "../language/roles";
import { tag } from "../language/word";
import { previousReading, type Reading, rejected, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { around, has } from "./shape";

function isYear(reading: Reading): boolean {
  const { mention, phrase, inSentence } = reading;
  const token = inSentence.tokens[mention.core];
  if (token === undefined || token.digits === null || token.digits.isGrouped || token.end - token.start !== 4)
    return false;
  if (!(token.digits.value >= 1900 && token.digits.value < 2100) || mention.qualifier !== "exact") return false;
  return phrase.head === null || phrase.head === "unknown" || reading.after?.isAdjacent !== true;
}

function dateReason(reading: Reading): string | null {
  const { mention } = reading;
  if (!mention.isDigits && mention.qualifier !== "exact") return null;
  if (isYear(reading)) return "date";
  const isMonthBefore = has(around(reading, -1).word, tag.month) && around(reading, -1).isCapital === true;
  const dotted = around(reading, -1).lower === "." && has(around(reading, -2).word, tag.month);
  const isMonthAfter = has(around(reading, 0).word, tag.month) && around(reading, 0).isCapital === true;
  const isDay = (mention.high ?? mention.best ?? 99) <= 31;
  return isDay && mention.isDigits && (isMonthBefore || dotted || isMonthAfter) ? "date" : null;
}

/** Dates and years. */
export const date: Rule = {
  id: "date",
  read: (reading) => {
    const why = dateReason(reading);
    return why === null ? null : rejected(why);
  },
};

const currencies = new Set(["$", "€", "£", "₴", "₽"]);

/** Sums of money. */
export const money: Rule = {
  id: "money",
  read: (reading) => {
    const { mention, inSentence } = reading;
    const before = inSentence.tokens[mention.core - 1];
    if (before?.kind === "sign" && currencies.has(before.lower)) return rejected("money");
    if (has(around(reading, 0).word, tag.money) || mention.unit === "money") return rejected("money");
    return has(around(reading, 1).word, tag.money) && around(reading, 0).kind === "word" && around(reading, 0).isCapital
      ? rejected("money")
      : null;
  },
};

const temperatureSigns = new Set(["°", "º", "℃"]);

/** Distances, weights, areas, calibres, voltages and temperatures. */
export const measurement: Rule = {
  id: "measurement",
  read: (reading) => {
    const { mention } = reading;
    const following = around(reading, 0);
    if (
      (following.kind === "sign" && temperatureSigns.has(following.lower)) ||
      isTime(around(reading, -1).word, time.minus)
    )
      return rejected("temperature");
    if (mention.unit === "storey") return rejected("storeys");
    if (mention.unit === "measured" || mention.unit === "time" || mention.unit === "money")
      return rejected("measurement");
    if (
      has(following.word, tag.distanceUnit) ||
      (following.lower === "-" && has(around(reading, 1).word, tag.distanceUnit))
    )
      return rejected("distance");
    return null;
  },
};

/** "queues 1.1 and 2.1": people and things are not counted by parts. */
function isDecimalMark({ mention, phrase }: Reading): boolean {
  if (mention.isPercent || mention.unit !== null || Number.isInteger(mention.best ?? 0)) return false;
  return phrase.head === null || phrase.head === "person" || phrase.head === "household" || phrase.head === "customer";
}

/** List indices, foot-note marks, ratios and other numbers that are no count. */
export const mark: Rule = {
  id: "mark",
  read: (reading): Verdict | null => {
    const { mention, inSentence } = reading;
    const { sentence } = inSentence;
    const before = around(reading, -1);
    const following = around(reading, 0);
    if (isDecimalMark(reading)) return rejected("name or index");
    if (Number.isNaN(mention.best ?? mention.low ?? mention.high ?? 0)) return rejected("not a number");
    if (
      mention.first === sentence.from &&
      sentence.startsLine &&
      mention.isDigits &&
      (following.lower === "." || following.lower === ")")
    )
      return rejected("list index");
    if (mention.first === sentence.from && mention.next === sentence.to) return rejected("list index");
    const isName = before.isCapital === true && before.word.head !== null && !before.word.isPlural;
    if (isName && mention.isDigits && has(before.word, tag.modifier)) return rejected("model");
    if (before.lower === "/" && mention.isDigits && previousReading(reading)?.verdict?.kind === "rejected")
      return rejected("model");
    if (before.lower === "[" && following.lower === "]") return rejected("footnote");
    if (isForm(before.word, form.index) && mention.isDigits) return rejected("name or index");
    if (
      mention.isDigits &&
      (following.lower === "/" || before.lower === "/") &&
      !(around(reading, 1).kind === "number")
    ) {
      const isCount = before.word.act !== null || around(reading, -2).word.act !== null;
      return isCount || before.kind === "number" || around(reading, -2).kind === "number" ? null : rejected("mark");
    }
    return null;
  },
};

/** "one" as a pronoun: "one of the largest", "the one", "one day". */
export const pronoun: Rule = {
  id: "pronoun",
  read: (reading) => {
    const { mention, inSentence } = reading;
    if (!mention.isOne) return null;
    const before = around(reading, -1).word;
    const following = around(reading, 0);
    if (isForm(following.word, form.afterPronoun) || isForm(before, form.beforePronoun)) return rejected("pronoun");
    if (isForm(before, form.the | form.that) && reading.phrase.head === null) return rejected("pronoun");
    if (!isLink(following.word, link.of)) return null;
    const next = mention.next + 1;
    for (let at = next; at < Math.min(inSentence.sentence.to, next + 4); at += 1) {
      const word = inSentence.tokens[at]?.word;
      if (
        isForm(word, form.them) ||
        word?.head === "person" ||
        word?.act === "injure" ||
        word?.act === "die" ||
        word?.act === "kill" ||
        word?.head === "drone" ||
        word?.head === "missile"
      ) {
        return null;
      }
    }
    return rejected("pronoun");
  },
};
