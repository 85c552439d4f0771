import { getDocumentProxy } from "unpdf";
import { ReadingError } from "../reading-error";
import { pageLines } from "./page-lines";
import { pagesText } from "./pages-text";

const reasons: Readonly<Record<string, string>> = {
  PasswordException: "is locked with a password; save it without one",
  InvalidPDFException: "is not a PDF, or a broken one; print it to a new PDF",
};

function readingError(error: unknown): ReadingError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new ReadingError(reasons[name] ?? `is a PDF that cannot be read (${message}); print it to a new PDF`);
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The reader takes the bytes for itself, so it gets a copy; silence: it would write warnings to standard output.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw readingError(error);
  }
}

async function textOfPages(document: Pdf): Promise<string> {
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(pageLines((await page.getTextContent()).items));
    page.cleanup();
  }
  return pagesText(pages);
}

/** The text of a PDF in paragraphs, an empty line between them. Throws a `ReadingError` for a broken, locked or textless one. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes);
  try {
    const text = await textOfPages(document);
    if (text === "") throw new ReadingError("has no letters in it, only pictures of pages; give its text as .txt");
    return text;
  } catch (error) {
    throw error instanceof ReadingError ? error : readingError(error);
  } finally {
    await document.loadingTask.destroy();
  }
}
