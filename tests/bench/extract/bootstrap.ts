import { type Counts, f1, summed } from "./levels";

const rounds = 1_000;
const seed = 20_260_124;

/** Numbers from 0 to 1, the same row every time (mulberry32). */
function seededRandom(): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The 95 % interval of F1 when the texts are drawn anew with replacement; `perText` has the counts of each text. */
export function f1Interval(perText: readonly Counts[]): readonly [low: number, high: number] {
  const random = seededRandom();
  const drawn = Array.from({ length: rounds }, () =>
    f1(summed(perText.map(() => perText[Math.floor(random() * perText.length)] ?? { both: 0, extra: 0, missed: 0 }))),
  ).sort((a, b) => a - b);
  return [drawn[Math.floor(rounds * 0.025)] ?? 1, drawn[Math.floor(rounds * 0.975)] ?? 1];
}
