import type { Mark, ShapeMark, TextMark } from "../drawing/drawing-reader";
import type { PdfKit } from "./pdfkit";
import type { Typesetter } from "./typesetter";

/** The shortest stroke of a dashed line that PDFKit takes; with round caps it is a dot, as a stroke of no length is. */
const leastDash = 0.001;

function traced(doc: PdfKit, { outline }: ShapeMark): void {
  if (outline.kind === "circle") doc.circle(outline.x, outline.y, outline.radius);
  else if (outline.kind === "rect") {
    const { x, y, width, height, radius } = outline;
    if (radius > 0) doc.roundedRect(x, y, width, height, radius);
    else doc.rect(x, y, width, height);
  } else {
    for (const step of outline.steps) {
      if (step.kind === "close") doc.closePath();
      else if (step.kind === "move") doc.moveTo(step.x, step.y);
      else doc.lineTo(step.x, step.y);
    }
  }
}

function paintShape(doc: PdfKit, mark: ShapeMark): void {
  const { fill, opacity, stroke } = mark;
  if (fill === null && stroke === null) return;
  doc.save();
  if (fill !== null) doc.fillColor(fill);
  if (fill !== null && opacity < 1) doc.fillOpacity(opacity);
  if (stroke !== null) {
    doc.strokeColor(stroke.colour).lineWidth(stroke.widthPx);
    doc.lineCap(stroke.isRoundCapped ? "round" : "butt").lineJoin(stroke.isRoundJoined ? "round" : "miter");
    if (stroke.dashes.length > 0) doc.dash(stroke.dashes.map((length) => Math.max(length, leastDash)));
  }
  traced(doc, mark);
  if (fill !== null && stroke !== null) doc.fillAndStroke();
  else if (fill !== null) doc.fill();
  else doc.stroke();
  doc.restore();
}

const anchorShares: Record<TextMark["anchor"], number> = { start: 0, middle: 0.5, end: 1 };

function paintText(type: Typesetter, { text, xPx, yPx, anchor, sizePx, weight, colour }: TextMark): void {
  const style = { sizePt: sizePx, weight, colour };
  const share = anchorShares[anchor];
  // The space is for whoever reads the texts one after the other: without it “44” and “2 children” are “442 children”.
  type.draw(`${text} `, share === 0 ? xPx : xPx - share * type.width(text, style), yPx, style);
}

/** Paints marks of a drawing where they are, in px of the drawing, which the document is to have been scaled to. */
export function paint(doc: PdfKit, type: Typesetter, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === "text") paintText(type, mark);
    else paintShape(doc, mark);
  }
}
