import { documentPart } from "../docx/document-part";
import { partText } from "../docx/part-text";
import { type Kind, openingSigns } from "../kind";
import { ReadingError } from "../reading-error";
import { bareText } from "../report-text";

/** A Word document: the text of its body as it now stands, without deleted words, notes, headers and footers. */
export const docx: Kind = {
  endings: [".docx"],
  isOpenedBy: (bytes) => openingSigns(bytes, 4) === "PK\x03\x04",
  reportText: async (bytes) => {
    const text = partText(documentPart(bytes));
    if (text === "") throw new ReadingError("has no text in it");
    return bareText(text);
  },
};
