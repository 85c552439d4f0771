import { decodedText } from "../decoded-text";
import type { Kind } from "../kind";
import { bareText } from "../report-text";

/** Plain text and Markdown, as they stand: nothing is taken out, so that offsets are into the file's own text. */
export const plain: Kind = {
  endings: [".txt", ".md"],
  isOpenedBy: () => false,
  reportText: async (bytes) => {
    const { text, guess } = decodedText(bytes);
    return bareText(text, guess);
  },
};
