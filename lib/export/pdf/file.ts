import type { ChartDocument } from "../../document/chart-document";
import type { Deck, SlideShape } from "../../document/deck";
import { ledgerRevisionText } from "../../format/status";
import type { Theme } from "../../query/query";
import type { ExportSetting } from "../exporter";
import { fileDate } from "../file-date";
import { permalinkText } from "../permalink";
import { printable, xmlText } from "../printable";
import { type Pinned, standpointText } from "./closing-section";
import { leadingPt } from "./lines";
import { pageFormat, pdfSizes } from "./page-format";
import { Pages } from "./pages";
import { PdfKitDocument } from "./pdfkit";

/** What a PDF is of and how it is drawn. */
export interface PdfSubject extends Pinned {
  readonly subtitle: string;
  readonly documents: readonly ChartDocument[];
  /** All that its figures were read from. */
  readonly tables: Deck["tables"];
  readonly theme: Theme;
  /** The shape of a deck's slides, for pages as large as they. */
  readonly shape?: SlideShape;
  /** Whether its pages have a foot of their own already. */
  readonly isFooted?: boolean;
}

/** A line of the document's properties. PDFKit puts it into XML as it stands, so there it gives itself as XML. */
class Property extends String {
  override toString(): string {
    return xmlText(this.valueOf());
  }
}

function propertiesOf(
  { title, subtitle, documents, tables, revision, permalink }: PdfSubject,
  { site, options }: ExportSetting,
) {
  const date = fileDate(tables);
  const keywords = [
    ...new Set(documents.map(({ name }) => name)),
    ledgerRevisionText(revision),
    options.size ?? pdfSizes[0],
  ];
  const text = (value: string) => new Property(printable(value));
  return {
    Title: text(title),
    Author: text("Strike Ledger"),
    Subject: text(subtitle),
    Keywords: text([...keywords, permalinkText(permalink, site)].join(", ")),
    Creator: text("Strike Ledger"),
    Producer: text("PDFKit"),
    CreationDate: date,
    ModDate: date,
  };
}

/** What a file says of itself in XMP besides its properties: that it keeps to PDF/UA-1 (ISO 14289-1, 5), and its language. */
const conformance = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language></rdf:Description>
`;

/** The foot of every page: what it is of, which revision, where it is found, and which page of how many. */
function drawFeet(pages: Pages, subject: PdfSubject, site: string | null): void {
  const { doc, format, type } = pages;
  const style = pages.style("foot", 400, "muted");
  const { start, count } = doc.bufferedPageRange();
  const address = permalinkText(subject.permalink, site);
  const told = `Strike Ledger. ${subject.title}. ${standpointText(subject)}`;
  for (let index = 0; index < count; index += 1) {
    const page = doc.switchToPage(start + index);
    const number = `Page ${index + 1} of ${count}`;
    const numberPt = type.width(number, style);
    const rightPt = page.width - format.marginPt;
    const roomPt = rightPt - format.marginPt - numberPt - 16;
    const lines = [told, address].map((text) => shortened(pages, text, roomPt));
    const topPt = page.height - format.footPt + (format.footPt - 2 * leadingPt(style.sizePt)) / 2;
    pages.artifact("Pagination", () => {
      pages.drawLines(
        lines.map((text) => ({ text, style })),
        format.marginPt,
        topPt,
      );
      pages.drawLines([{ text: number, style }], rightPt - numberPt, topPt);
    });
  }
}

/** A text's first line, with an ellipsis where there would be others; all of it stands at the file's end. */
function shortened(pages: Pages, text: string, widthPt: number): string {
  const style = pages.style("foot");
  const [first = "", ...others] = pages.type.lines(text, widthPt - pages.type.width("…", style), style);
  return others.length === 0 ? first : `${first.trimEnd()}…`;
}

/** The bytes of a PDF whose pages `draw` fills. The same subject and setting give the same bytes. */
export async function pdfFile(
  subject: PdfSubject,
  setting: ExportSetting,
  draw: (pages: Pages) => Promise<void>,
): Promise<Uint8Array> {
  const doc = new PdfKitDocument({
    pdfVersion: "1.7",
    tagged: true,
    lang: "en",
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: propertiesOf(subject, setting),
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  const size = pdfSizes.find((one) => one === setting.options.size) ?? pdfSizes[0];
  const pages = new Pages(doc, root, pageFormat(size, subject.shape), subject.theme);
  await draw(pages);
  if (subject.isFooted !== true) drawFeet(pages, subject, setting.site);
  root.end();
  doc.appendXML(conformance);
  doc.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) chunks.push(chunk);
  return Buffer.concat(chunks);
}
