/** Numbers from a seed, the same on every machine. */
export interface Random {
  /** From 0 up to but not 1. */
  readonly share: () => number;
  /** A whole number, both bounds included. */
  readonly between: (least: number, most: number) => number;
  readonly isWithin: (share: number) => boolean;
  /** One of a list that is not empty. */
  readonly one: <T>(list: readonly [T, ...T[]]) => T;
}

/** The random numbers of a 32-bit seed (Mulberry32: a counter, mixed; period 2^32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    between,
    isWithin: (bound) => share() < bound,
    one: ([first, ...others]) => [first, ...others][between(0, others.length)] ?? first,
  };
}
