import { decodedText } from "../decoded-text";
import { declaredEncoding } from "../html/declared-encoding";
import { type Kind, openingSigns } from "../kind";

/** A web page: its main text, headline first, without menus, advertisements and other articles. */
export const html: Kind = {
  endings: [".html", ".htm"],
  isOpenedBy: (bytes) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)[\s>]/i.test(openingSigns(bytes, 256)),
  reportText: async (bytes) => {
    const { text, guess } = decodedText(bytes, declaredEncoding(bytes));
    const { articleText } = await import("../html/article-text");
    return { ...articleText(text), note: guess };
  },
};
