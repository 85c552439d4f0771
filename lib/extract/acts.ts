import { arms, isArms } from "./language/cues";
import { form, isForm, isLink, link } from "./language/roles";
import { type Act, tag, type VerbPhrase, type Word } from "./language/word";
import type { Token } from "./token";

/** Whether ", among them three children," or ", of them 11 children," begins at a token. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.word.tags ?? 0) & tag.include) !== 0 ||
  (isLink(tokens[at]?.word, link.of) && isForm(tokens[at + 1]?.word, form.them)) ||
  tokens[at]?.kind === "number";

/** The comma that ends an aside; `to` when none does. */
function asideEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ",") return at;
  return to;
}

/** The act that a verb stands for with a noun after it: "lost their lives". */
function phraseAct(tokens: readonly Token[], at: number, to: number, phrase: VerbPhrase): Act | null {
  // People driven from home may be counted in between.
  const { acts, isOverObject } = phrase;
  const limit = isOverObject ? Math.min(tokens.length, at + 14) : Math.min(to, at + 6);
  for (let next = at + 1; next < limit; next += 1) {
    const token = tokens[next];
    if (token === undefined || isLink(token.word, link.without)) break;
    const act = acts.get(token.lower);
    const isParticle = (token.word.tags & tag.preposition) !== 0 || isArms(token.word, arms.downParticle);
    if (act !== undefined && (next === at + 1 || !isParticle)) return act;
    if (isOverObject && token.lower === "," && isAside(tokens, next + 1)) next = asideEnd(tokens, next + 1, limit);
    else if (token.kind !== "word" && !(isOverObject && token.kind === "number")) break;
  }
  return null;
}

/** Whether a particle after the verb brings down what it acts on: "shot down", "brought all down". */
function isBroughtDown(tokens: readonly Token[], at: number): boolean {
  return isArms(tokens[at + 1]?.word, arms.downParticle) || isArms(tokens[at + 2]?.word, arms.down);
}

function downAct(tokens: readonly Token[], at: number, word: Word): Act | null {
  const following = tokens[at + 1];
  return tokens[at - 1]?.word.act === null &&
    word.act === "intercept" &&
    (isForm(following?.word, form.a) || following?.kind === "number")
    ? "intercept"
    : null;
}

/** The act a word stands for where it is; "shot" only with "down". Null when it is no act. */
export function actAt(tokens: readonly Token[], at: number, to: number): Act | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const { word } = token;
  const { arms: cues, phrase, act } = word;
  const phrased = phrase === null ? null : phraseAct(tokens, at, to, phrase);
  if (phrased === null && (cues & (arms.downs | arms.down)) !== 0) {
    if ((cues & arms.downs) !== 0 && isBroughtDown(tokens, at)) return "intercept";
    if ((cues & arms.down) !== 0) return downAct(tokens, at, word);
  }
  return phrased ?? ((cues & arms.neverAct) !== 0 ? null : act);
}
