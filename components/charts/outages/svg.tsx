import type { Drawing } from "../definition";
import { cellData } from "../marks/cell";
import { Data } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import type { PlacedPanels } from "./layout";

/** The outage panels, drawn. */
export function Panels({ panels, drawing }: { panels: PlacedPanels; drawing: Drawing }) {
  const { palette } = drawing;
  const rules = panels.rules.map(({ xPx, yPx, widthPx }) => `M${xPx},${Math.round(yPx) + 0.5}h${widthPx}`).join("");
  return (
    <>
      <path d={rules} stroke={palette.rule} fill="none" />
      <TextLines lines={panels.lines} palette={palette} />
      <TextLines lines={panels.ticks} palette={palette} anchor="middle" />
      <Data data={cellData(panels.cells, drawing)} drawing={drawing} />
    </>
  );
}
