import { arms, isArms } from "../language/cues";
import { isPlace, place } from "../language/places-and-speech";
import { form, isForm, isLink, link } from "../language/roles";
import { tag } from "../language/word";
import { type Reading, rejected } from "../reading";
import type { Rule } from "../rule";
import { has } from "./shape";

const causeReach = 4;
const harmReach = 9;

/** "because of wear", "due to the weather": a cause before the word. */
function isCause({ inSentence: { tokens, sentence } }: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.from, at - causeReach); back -= 1)
    if (isLink(tokens[back]?.word, link.because)) return true;
  return false;
}

/** "gusts of wind cut power to", "snow broke lines": weather does it. */
function isAgent({ inSentence: { tokens, sentence } }: Reading, at: number): boolean {
  const before = at > sentence.from ? tokens[at - 1]?.word : undefined;
  if (isLink(before, link.in | link.of) || isForm(before, form.the)) return false;
  for (let next = at + 1; next < Math.min(sentence.to, at + harmReach); next += 1) {
    const word = tokens[next]?.word;
    const isHarm = word?.act === "cut" || word?.act === "damage" || word?.act === "injure" || word?.act === "kill";
    if (isHarm) return word?.form !== "ing" && !has(tokens[next - 1]?.word, tag.aux);
    if (tokens[next]?.lower === ",") return false;
  }
  return false;
}

/** Accidents, weather and wear, in sentences that tell of no attack: "icing left 31 villages without light", "a tram derailed, injuring six". */
export const mishap: Rule = {
  id: "mishap",
  read: (reading) => {
    const { topic, tokens, sentence } = reading.inSentence;
    const mayBe = (topic.tags & tag.mishap) !== 0 || (topic.places & place.weather) !== 0;
    if (!mayBe || topic.hasWeapon || (topic.tags & tag.attack) !== 0) return null;
    let isAccident = false;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const word = tokens[at]?.word;
      if ((word?.head === "strike" && !isArms(word, arms.fire)) || word?.head === "munition") return null;
      if (has(word, tag.mishap)) isAccident = true;
      else if (isPlace(word, place.weather) && (isCause(reading, at) || isAgent(reading, at))) isAccident = true;
    }
    return isAccident ? rejected("disaster or indirect death") : null;
  },
};
