import { Parser } from "htmlparser2";
import { ReadingError } from "../reading-error";

/** The deepest that elements may stand in one another. */
const deepestNesting = 256;

// The search for the main text looks at each element a few times, and again for each one that it stands in.
const looksAtElement = 20;
const mostLooks = 4_000_000;

/** Throws a `ReadingError` for a page whose elements are too deep in one another, or too many, to be searched for its main text. */
export function assertPageBounds(page: string): void {
  let depth = 0;
  let lookCount = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      lookCount += looksAtElement + depth;
      if (depth > deepestNesting) {
        throw new ReadingError(`nests its elements over ${deepestNesting} deep; save the article's text as .txt`);
      }
      if (lookCount > mostLooks) throw new ReadingError("has too many elements; save the article's text as .txt");
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(page);
}
