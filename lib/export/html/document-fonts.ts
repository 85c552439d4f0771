import type { FontWeight } from "../font-files";
import { charactersByWeight, fontFaces } from "../svg/embedded-font";
import type { Markup } from "./markup";

/** The weights that a document sets its own text in, besides its drawings'. */
const ownWeights: readonly FontWeight[] = [400, 600];

/** What the player writes by itself: numbers, times, names of buttons. */
const typed = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at));

function inOrder(characters: Iterable<string>): string {
  const unlike = [...new Set(characters)].filter((character) => character >= " ");
  return unlike.sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join("");
}

/**
 * The rules that bring a document's letters along, one font for each weight: those that its drawings set in that weight, and all of its own
 * text. `words` is markup; that its tags count too brings in no letter that a page of text has not.
 */
export function documentFonts(drawings: readonly string[], words: readonly Markup[]): Promise<string> {
  const drawn = charactersByWeight(drawings.join(""));
  const own = [...typed, ...words.flatMap(({ text }) => [...new Set(text)])];
  const weights = [...new Set([...drawn.keys(), ...ownWeights])].sort((a, b) => a - b);
  return fontFaces(
    new Map(
      weights.map((weight) => [
        weight,
        inOrder([...(drawn.get(weight) ?? ""), ...(ownWeights.includes(weight) ? own : [])]),
      ]),
    ),
  );
}
