import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document whose body is the XML given. */
export function docxOfBody(body: string, name = "word/document.xml"): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "word/media/map.bin": new Uint8Array(1_000),
    [name]: strToU8(`<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  });
}

/** A Word document with a paragraph for each text. */
export function docx(...paragraphs: readonly string[]): Uint8Array {
  return docxOfBody(paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(""));
}

type Drawing = (document: PDFKit.PDFDocument) => void;

/** A PDF with what is drawn on it, on small pages. */
export function pdf(draw: Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: "A6", margin: 40, ...options });
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    draw(document);
    document.end();
  });
}

/** A page of a newspaper's site: menu, article, other articles. */
export function page(article: string, head = ""): string {
  return `<!doctype html><html><head><title>Ferry news</title>${head}</head><body>
    <nav><ul><li><a href="/">Home 11</a></li><li><a href="/sea">Sea 12</a></li></ul></nav>
    <main><article>${article}</article></main>
    <aside class="related sidebar"><a href="/x">97 things to know about ferries</a></aside>
    <footer>Copyright 2026</footer><script>var a = "98 tracked";</script></body></html>`;
}

/** The bytes of a text in an encoding of one byte a letter, for the letters of `alphabet`, the first of which is byte 0xC0. */
export function oldEncoded(text: string, alphabet: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const at = alphabet.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0xc0 + at;
  });
}
