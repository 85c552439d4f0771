import { isPlace, place } from "../language/places-and-speech";
import { isLink, isTime, link, time } from "../language/roles";
import { tag } from "../language/word";
import { nextReading, type Reading, rejected } from "../reading";
import type { Rule } from "../rule";
import { around, has } from "./shape";

const oldest = 110;

/** Whether the number may be an age: nothing is counted by it, or years. */
function mayBeAge(reading: Reading): boolean {
  const { phrase, mention } = reading;
  return (phrase.head === null || has(around(reading, 0).word, tag.timeUnit)) && (mention.best ?? oldest) < oldest;
}

/** "a woman of 60", "a boy of six", "men of 29 and 60": an age after a person, or the first of several people's. */
function isAgeOf(reading: Reading): boolean {
  const owner = around(reading, -2).word;
  return (
    isLink(around(reading, -1).word, link.of) &&
    owner.head === "person" &&
    (!owner.isPlural || reading.mention.isDigits) &&
    mayBeAge(reading)
  );
}

/** "those under 18", "people over 60": an age that bounds a group. */
function isAgeBound(reading: Reading): boolean {
  const { mention, phrase } = reading;
  if (phrase.head !== null || mention.qualifierSpan === null || (mention.best ?? oldest) >= oldest) return false;
  const before = around(reading, -1).word;
  const isYoung = mention.qualifier === "nearly" && (mention.best === 18 || before.subtype === "children");
  const isOld =
    (mention.qualifier === "over" || mention.qualifier === "nearly") && before.head === "person" && before.isPlural;
  return isYoung || (isOld && around(reading, 0).kind !== "word");
}

/** "a man, 45,", "Olena (31)". */
function isAside(reading: Reading): boolean {
  const { mention, phrase } = reading;
  const before = around(reading, -1);
  const following = around(reading, 0);
  const isBetween =
    (before.lower === "," || before.lower === "(") &&
    (following.lower === "," || following.lower === ")" || following.lower === ".");
  if (!isBetween || !mention.isDigits || (mention.best ?? oldest) >= oldest || phrase.head !== null) return false;
  const owner = around(reading, -2);
  return owner.isCapital === true || (owner.word.head === "person" && !owner.word.isPlural);
}

/** "two sisters, 9 and 12, and their mother": ages of several people, between commas. */
function areAsides(reading: Reading): boolean {
  const next = nextReading(reading);
  if (next === null || !isAgeAlone(reading) || !isAgeAlone(next) || next.mention.first !== reading.mention.next + 1)
    return false;
  const owner = around(reading, -2).word;
  const sign = around(next, 0).lower;
  return (
    (around(reading, -1).lower === "," || around(reading, -1).lower === "(") &&
    owner.head === "person" &&
    owner.isPlural &&
    isLink(around(reading, 0).word, link.and) &&
    (sign === "," || sign === ")" || sign === "." || sign === "")
  );
}

const isAgeAlone = ({ mention, phrase }: Reading): boolean =>
  mention.isDigits && phrase.head === null && mention.qualifier === "exact" && (mention.best ?? oldest) < oldest;

function isOfYears(reading: Reading): boolean {
  const [first, second, third] = [around(reading, 0).word, around(reading, 1).word, around(reading, 2).word];
  return has(first, tag.timeUnit) && (isTime(second, time.old) || (isLink(second, link.of) && isTime(third, time.age)));
}

/** Whether the number has no verb of its own: that after the last of several ages is of the people before them. */
function isLast({ after, mention }: Reading): boolean {
  return after === null || (mention.isDigits && after.isPassive);
}

/** Ages: "22-year-old", "aged 7", "a man, 45,", "a girl of six", "aged 21, 18 and 7". */
export const age: Rule = {
  id: "age",
  read: (reading) => {
    const { mention, phrase, joined } = reading;
    if (mention.unit === "age") return rejected("age");
    const before = around(reading, -1).word;
    const isAged =
      isTime(before, time.aged) || (isLink(before, link.of) && isTime(around(reading, -2).word, time.aged));
    const isSecond =
      (phrase.head === null && isTime(around(reading, -3).word, time.aged) && mention.isDigits) ||
      (joined?.rule === "age" && (phrase.head !== null || isLast(reading)) && mayBeAge(reading));
    return isAged ||
      isSecond ||
      isOfYears(reading) ||
      isAgeOf(reading) ||
      isAgeBound(reading) ||
      isAside(reading) ||
      areAsides(reading)
      ? rejected("age")
      : null;
  },
};

/** "a city of 300,000": how many live in a place. */
export const inhabitants: Rule = {
  id: "inhabitants",
  read: (reading) =>
    isLink(around(reading, -1).word, link.of) && isPlace(around(reading, -2).word, place.populous)
      ? rejected("inhabitants")
      : null,
};
