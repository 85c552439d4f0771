import type { Box } from "../box";
import { element, namespaces, valued, xmlPart } from "../xml";
import { titleXml } from "./axes";
import { cornerLayout, innerLayout, noFill, noLine, type Share, textProperties } from "./chart-style";
import type { Sheet } from "./sheet";

/** A size of a chart's frame, in inches. */
export type FrameInches = Pick<Box, "width" | "height">;

/** A chart made ready to be written: its plot and axes as markup, where the plot stands, and the sheets that its figures are in. */
export interface NativePlot {
  readonly plot: string;
  readonly axes: string;
  readonly inner: Share;
  /** The sheets of its workbook, the figures first. */
  readonly sheets: readonly Sheet[];
}

/** The sizes of a chart's own texts, in points. */
const chartTextPt = { title: 13, other: 12 } as const;

/** How far below the top of its frame a chart's plot begins, in inches. */
export function chartTopInches(title: string): number {
  return title === "" ? 0.06 : 0.38;
}

/** A chart as a part of a presentation. `workbookId` is the relationship to the workbook that "Edit Data" opens. */
export function chartPart(native: NativePlot, title: string, workbookId: string): string {
  const { plot, axes, inner } = native;
  return xmlPart(
    element(
      "c:chartSpace",
      { ...namespaces.c, ...namespaces.a, ...namespaces.r },
      valued("c:date1904", 0),
      valued("c:lang", "en-GB"),
      valued("c:roundedCorners", 0),
      element(
        "c:chart",
        {},
        title === "" ? "" : titleXml(title, chartTextPt.title, true, cornerLayout(0, 0)),
        valued("c:autoTitleDeleted", title === "" ? 1 : 0),
        element("c:plotArea", {}, innerLayout(inner), plot, axes, element("c:spPr", {}, noFill, noLine)),
        valued("c:plotVisOnly", 1),
        valued("c:dispBlanksAs", "gap"),
      ),
      element("c:spPr", {}, noFill, noLine),
      textProperties(chartTextPt.other),
      element("c:externalData", { "r:id": workbookId }, valued("c:autoUpdate", 0)),
    ),
  );
}
