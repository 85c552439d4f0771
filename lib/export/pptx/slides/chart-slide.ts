import type { ChartDocument } from "../../../document/chart-document";
import { claimParagraph } from "../../../document/claim-paragraph";
import type { Slide } from "../../../document/deck";
import { printedClaims } from "../../../document/printed-claims";
import { permalinkText } from "../../permalink";
import type { SlideContent } from "../slide-content";
import { emptySlide } from "./empty-slide";
import { nativeSlides } from "./native-slides";
import { pictureSlides } from "./picture-slides";
import type { SlideSetting } from "./slide-setting";

function figureParagraphs({ table }: ChartDocument): string[] {
  return table.rows.map(({ label, detail, cells }) => {
    const figures = cells.map(({ text, notes }, index) =>
      [`${table.columns[index]?.label ?? ""}: ${text}`, ...notes].join("; "),
    );
    return `${[label, ...(detail === null ? [] : [detail])].join("; ")}. ${figures.join(". ")}.`;
  });
}

/** What a speaker of a chart's slide says or looks up: the notes, every figure in words, every claim with its source, and the address. */
export function speakerNotes(notes: readonly string[], document: ChartDocument, setting: SlideSetting): string[] {
  const { claims, left } = printedClaims(document, setting.names);
  return [
    ...notes,
    ...figureParagraphs(document),
    ...(claims.length === 0 ? [] : [left ?? "Every claim behind the figures:", ...claims.map(claimParagraph)]),
    document.sourceLine,
    permalinkText(document.permalink, setting.site),
  ];
}

async function slidesOf(title: string, document: ChartDocument, setting: SlideSetting) {
  if (document.table.rows.length === 0) return [emptySlide(title, document, setting)];
  if (document.native !== null) return nativeSlides(title, document, document.native, setting);
  return pictureSlides(title, document, setting);
}

/** A chart as slides: drawn by the software itself where it has such a form, else as a picture with its figures as a table. */
export async function chartSlide(
  { title, notes, document }: Extract<Slide, { kind: "chart" }>,
  setting: SlideSetting,
): Promise<SlideContent[]> {
  const slides = await slidesOf(title, document, setting);
  const first = speakerNotes(notes, document, setting);
  return slides.map((slide, index) => ({ ...slide, notes: index === 0 ? first : [document.sourceLine] }));
}
