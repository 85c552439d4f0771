import { type Kind, openingSigns } from "../kind";
import { bareText } from "../report-text";

/** A PDF with letters in it; scanned pages have none. */
export const pdf: Kind = {
  endings: [".pdf"],
  isOpenedBy: (bytes) => openingSigns(bytes, 5) === "%PDF-",
  reportText: async (bytes) => {
    const { pdfText } = await import("../pdf/pdf-text");
    return bareText(await pdfText(bytes));
  },
};
