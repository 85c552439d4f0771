import { numberStarters } from "./number-lexicon";
import { shareStarters } from "./shares";
import { zeroStarters } from "./zero-words";

/** English words that a number, a share or a word for none begins with, so that other words are passed over. */
export const numerals: string = [...numberStarters, ...shareStarters, ...zeroStarters].join(" ");
