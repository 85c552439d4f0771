import { form, isForm, isLink, link } from "../language/roles";
import { type Reading, type Stated, statedBy } from "../reading";
import { around } from "./shape";

/** How many sentences back a pronoun reaches. */
const reach = 2;

/** A figure told before, and the reading that it was read from. */
export interface Antecedent {
  readonly reading: Reading;
  readonly stated: Stated;
}

/** Whether a number takes a part of what was told: "nine of them", "of which 40". */
function isPartitive(reading: Reading): boolean {
  return isLink(around(reading, 0).word, link.of) && isForm(around(reading, 1).word, form.them | form.these | form.the);
}

/** The nearest figure before this one that passes: of its own sentence, else of the two before; wholes come before parts. Null when none does. */
export function figureBefore(reading: Reading, passes: (stated: Stated) => boolean): Antecedent | null {
  const found = (mentions: readonly Reading[], to: number, takesParts: boolean): Antecedent | null => {
    for (let order = to - 1; order >= Math.max(0, to - 30); order -= 1) {
      const one = mentions[order] as Reading;
      const stated = statedBy(one).find((each) => passes(each) && (takesParts || !each.partOf));
      if (stated !== undefined && (takesParts || !isPartitive(one))) return { reading: one, stated };
    }
    return null;
  };
  const { mentions } = reading.inSentence;
  const own = found(mentions, reading.order, false) ?? found(mentions, reading.order, true);
  if (own !== null) return own;
  let sentence = reading.inSentence.previous;
  for (let back = 0; back < reach && sentence !== null; back += 1, sentence = sentence.previous) {
    const earlier = found(sentence.mentions, sentence.mentions.length, false);
    if (earlier !== null) return earlier;
  }
  return null;
}

/** The last two figures of different measures told before this one, in the order of the text, parts left out; null when there are none. */
export function pairBefore(
  reading: Reading,
  passes: (stated: Stated) => boolean,
): readonly [Antecedent, Antecedent] | null {
  const last = figureBefore(reading, (stated) => passes(stated) && !stated.partOf);
  if (last === null) return null;
  const first = figureBefore(
    { ...last.reading, order: last.reading.order },
    ({ measure, partOf, ...rest }) =>
      passes({ measure, partOf, ...rest }) && !partOf && measure !== last.stated.measure,
  );
  return first === null ? null : [first, last];
}

/** Whether a figure counts people, and not those without a utility. */
export const isOfPersons = ({ unit, measure }: Stated): boolean => unit === "people" && !measure.startsWith("outage_");

/** The last figure of people before this one; null when none is near. */
export function personsBefore(reading: Reading): Stated | null {
  return figureBefore(reading, isOfPersons)?.stated ?? null;
}
