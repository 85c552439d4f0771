import type { Locale } from "./locale";

/** How data are to be read, in English. */
export const enGuide: Locale["guide"] = {
  blanks: "A blank number is never a zero; a reported zero is 0.",
  bounds: (lowOpen, highOpen) =>
    `Where ${highOpen} is true the number may be higher than the words state (“at least 15” has low 15, best 15 and no high); where ${lowOpen} is true it may be lower. “About 400” has best 400 and neither end.`,
  furthest:
    "Where sources disagree, low and high are the furthest that any of them goes; the furthest one that is open is left blank (“4 to at least 15” has low 4 and no high).",
  sums: "Never add figures of different units, of places that overlap, or a part to its whole. Nothing here is summed up or filled in: every figure is one that a source stated.",
  nights: "An attack’s night is named after the day on which it ends, as the Ukrainian air force counts.",
};
