import { tag } from "../language/word";
import { previousReading, type Reading, rejected, type Verdict } from "../reading";
import type { Rule } from "../rule";
import { around, has } from "./shape";

function isYear(reading: Reading): boolean {
  const { mention, phrase, inSentence } = reading;
  const token = inSentence.tokens[mention.core];
  if (token === undefined || token.isGrouped || token.kind !== "number" || token.end - token.start !== 4) return false;
  if (!(token.value >= 1900 && token.value < 2100) || mention.qualifier !== "exact") return false;
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

const agedWords = new Set(["aged", "age", "ages"]);

function isAgeUnit(unit: string): boolean {
  return unit.includes("year-old") || unit.includes("month-old") || unit === "yo" || unit.includes("years-old");
}

/** Ages: "22-year-old", "aged 7", "a man, 45,". */
export const age: Rule = {
  id: "age",
  read: (reading) => {
    const { mention, phrase } = reading;
    if (isAgeUnit(mention.unit)) return rejected("age");
    const before = around(reading, -1);
    if (agedWords.has(before.lower) || (before.lower === "of" && agedWords.has(around(reading, -2).lower)))
      return rejected("age");
    if (agedWords.has(around(reading, -3).lower) && mention.isDigits && phrase.head === null) return rejected("age");
    const following = around(reading, 0);
    if (
      has(following.word, tag.timeUnit) &&
      (around(reading, 1).lower === "old" || around(reading, 1).lower === "of")
    ) {
      if (around(reading, 1).lower === "old" || around(reading, 2).lower === "age") return rejected("age");
    }
    const isAside =
      (before.lower === "," || before.lower === "(") &&
      (following.lower === "," || following.lower === ")" || following.lower === ".");
    const owner = around(reading, -2);
    const isNamed =
      before.lower === "," || before.lower === "("
        ? owner.isCapital === true || (owner.word.head === "person" && !owner.word.isPlural)
        : false;
    return isAside && isNamed && mention.isDigits && (mention.best ?? 999) < 110 && phrase.head === null
      ? rejected("age")
      : null;
  },
};

const currencies = new Set(["$", "€", "£", "₴", "₽"]);

/** Sums of money. */
export const money: Rule = {
  id: "money",
  read: (reading) => {
    const { mention, inSentence } = reading;
    const before = inSentence.tokens[mention.core - 1];
    if (before !== undefined && currencies.has(before.lower)) return rejected("money");
    if (has(around(reading, 0).word, tag.money) || /^(?:bn|m|mn)$/.test(mention.unit)) return rejected("money");
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
    if (temperatureSigns.has(following.lower) || around(reading, -1).lower === "minus") return rejected("temperature");
    if (
      mention.unit !== "" &&
      mention.unit !== "mw" &&
      mention.unit !== "gw" &&
      !/^(?:hour|hours|hr|h|hrs)(?:-|$)/.test(mention.unit)
    ) {
      return rejected(/storey|story|floor/.test(mention.unit) ? "storeys" : "measurement");
    }
    if (
      has(following.word, tag.distanceUnit) ||
      (following.lower === "-" && has(around(reading, 1).word, tag.distanceUnit))
    )
      return rejected("distance");
    return null;
  },
};

/** List indices, foot-note marks, ratios and other numbers that are no count. */
export const mark: Rule = {
  id: "mark",
  read: (reading): Verdict | null => {
    const { mention, inSentence } = reading;
    const { sentence } = inSentence;
    const before = around(reading, -1);
    const following = around(reading, 0);
    if (Number.isNaN(mention.best ?? mention.low ?? mention.high ?? 0)) return rejected("not a number");
    if (mention.first === sentence.from && sentence.startsLine && mention.isDigits && /^[.)]$/.test(following.lower))
      return rejected("list index");
    if (mention.first === sentence.from && mention.next === sentence.to) return rejected("list index");
    const isName = before.isCapital === true && before.word.head !== null && !before.word.isPlural;
    if (isName && mention.isDigits && has(before.word, tag.modifier)) return rejected("model");
    if (before.lower === "/" && mention.isDigits && previousReading(reading)?.verdict?.kind === "rejected")
      return rejected("model");
    if (before.lower === "[" && following.lower === "]") return rejected("footnote");
    if (
      before.lower === "№" ||
      before.lower === "no" ||
      before.lower === "#" ||
      before.lower === "number" ||
      before.lower === "article" ||
      before.lower === "phase" ||
      before.lower === "page"
    ) {
      if (mention.isDigits) return rejected("name or index");
    }
    if (
      mention.isDigits &&
      (following.lower === "/" || before.lower === "/") &&
      !(around(reading, 1).kind === "number")
    ) {
      return before.kind === "number" || around(reading, -2).kind === "number" ? null : rejected("mark");
    }
    return null;
  },
};

const oneFollowers = new Set(["another", "such", "side", "thing", "way", "hand"]);

/** "one" as a pronoun: "one of the largest", "the one", "one day". */
export const pronoun: Rule = {
  id: "pronoun",
  read: (reading) => {
    const { mention, inSentence } = reading;
    if (!mention.isOne) return null;
    const before = around(reading, -1).lower;
    const following = around(reading, 0);
    if (
      oneFollowers.has(following.lower) ||
      before === "this" ||
      (before === "that" && reading.phrase.head === null) ||
      before === "which" ||
      before === "any" ||
      before === "every" ||
      before === "number"
    ) {
      return rejected("pronoun");
    }
    if (before === "the" && reading.phrase.head === null) return rejected("pronoun");
    if (following.lower !== "of") return null;
    const next = mention.next + 1;
    for (let at = next; at < Math.min(inSentence.sentence.to, next + 4); at += 1) {
      const word = inSentence.tokens[at]?.word;
      const lower = inSentence.tokens[at]?.lower;
      if (
        lower === "them" ||
        lower === "whom" ||
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
