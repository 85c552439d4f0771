import type { Act } from "./language/word";
import type { Token } from "./token";

const verbPhrases: ReadonlyMap<string, readonly [Act, readonly string[]][]> = new Map(
  (
    [
      ["lost", "die", "lives life"],
      [
        "suffered",
        "injure",
        "injuries injury wounds burns concussion concussions shrapnel blast reaction stress trauma contusions",
      ],
      ["sustained", "injure", "injuries injury wounds burns concussion shrapnel"],
      ["received", "injure", "injuries wounds shrapnel medical"],
      ["sought", "injure", "medical help assistance treatment"],
      ["required", "injure", "medical treatment"],
      ["needed", "injure", "medical treatment"],
      ["taken", "hospitalise", "hospital hospitals"],
      ["rushed", "hospitalise", "hospital hospitals"],
      ["admitted", "hospitalise", "hospital hospitals"],
      ["pulled", "rescue", "rubble debris alive wreckage building"],
      ["left", "displace", "city homes region capital country home"],
      ["forced", "displace", "flee homes"],
      ["driven", "displace", "homes home"],
      ["drove", "displace", "homes home"],
      ["failed", "intercept", "reach"],
      ["reached", "hit", "targets target"],
      ["disappeared", "intercept", "radar radars"],
      ["crashed", "intercept", "own"],
      ["caught", "damage", "fire"],
      ["go", "cut", "without"],
    ] as const
  ).map(([verb, act, nouns]) => [verb, [[act, nouns.split(" ")]]]),
);

/** The act that a verb stands for with a noun after it: "lost their lives". */
function phraseAct(tokens: readonly Token[], at: number, to: number): Act | null {
  const choices = verbPhrases.get(tokens[at]?.lower ?? "");
  if (choices === undefined) return null;
  for (const [act, nouns] of choices) {
    // People driven from home may be counted in between.
    const isDriven = act === "displace" && tokens[at]?.lower !== "left";
    const limit = isDriven ? Math.min(tokens.length, at + 10) : Math.min(to, at + 6);
    for (let next = at + 1; next < limit; next += 1) {
      const lower = tokens[next]?.lower ?? "";
      if (lower === "without") break;
      if (nouns.includes(lower)) return act;
      if (tokens[next]?.kind !== "word" && !(isDriven && tokens[next]?.kind === "number")) break;
    }
  }
  return null;
}

/** The act a word stands for where it is; "shot" only with "down". Null when it is no act. */
export function actAt(tokens: readonly Token[], at: number, to: number): Act | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const following = tokens[at + 1]?.lower;
  if (
    token.lower === "shot" ||
    token.lower === "shooting" ||
    token.lower === "brought" ||
    token.lower === "taken" ||
    token.lower === "shoot" ||
    token.lower === "shoots" ||
    token.lower === "took" ||
    token.lower === "bringing"
  ) {
    if (following === "down" || following === "out" || tokens[at + 2]?.lower === "down") return "intercept";
  }
  if (token.lower === "down")
    return tokens[at - 1]?.word.act === null &&
      token.word.act === "intercept" &&
      (following === "a" || tokens[at + 1]?.kind === "number")
      ? "intercept"
      : null;
  const phrase = phraseAct(tokens, at, to);
  if (phrase !== null) return phrase;
  if (token.lower === "lives" || token.lower === "fire") return null;
  return token.word.act;
}
