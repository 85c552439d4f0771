import type { NativePanel } from "../../document/native-chart";
import type { Box } from "./box";
import type { AxisScale } from "./chart/axis-scale";
import { categoryChart } from "./chart/category-chart";
import { chartPart, type NativePlot } from "./chart/chart-part";
import { pointChart } from "./chart/point-chart";
import { workbookBytes } from "./chart/workbook";
import { graphicFrame } from "./graphic-frame";
import type { Shape } from "./shape";
import { element, namespaces, relationshipType } from "./xml";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A panel with the axis that it and its further parts are drawn on; points have axes of their own. */
export interface ScaledPanel {
  readonly panel: NativePanel;
  readonly scale: AxisScale;
}

function nativePlot({ panel, scale }: ScaledPanel, box: Box): NativePlot | null {
  return panel.kind === "points" ? pointChart(panel, box) : categoryChart(panel, scale, box);
}

/** A panel as a chart that the software draws and lets its reader edit, its figures in a workbook inside the file; null where it has no mark. */
export function chartShape(name: string, descr: string, box: Box, scaled: ScaledPanel): Shape | null {
  const native = nativePlot(scaled, box);
  if (native === null) return null;
  return (scope) => {
    const path = scope.nextPath("ppt/charts/chart", "xml");
    const workbook = scope.nextPath("ppt/embeddings/Microsoft_Excel_Sheet", "xlsx");
    scope.file.add(workbook, workbookType, workbookBytes(native.sheets, scope.madeOn));
    const workbookId = scope.file.relationsOf(path).toPart(relationshipType("package"), workbook);
    scope.file.add(path, chartType, chartPart(native, scaled.panel.title, workbookId));
    const id = scope.relations.toPart(relationshipType("chart"), path);
    const uri = namespaces.c["xmlns:c"];
    return graphicFrame(
      scope,
      { name, descr, box, uri },
      element("c:chart", { ...namespaces.c, ...namespaces.r, "r:id": id }),
    );
  };
}
