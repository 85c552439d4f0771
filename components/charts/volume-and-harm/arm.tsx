import { markColour, type Palette } from "../../../lib/viz/palette";
import { Dispute, LoneEnd, OpenDownwards, OpenUpwards, Spread, Waves } from "./arm-strokes";
import type { PlacedArm } from "./marks";

/** How far a figure's words reach along its axis, each kind in a shape of its own. */
export function Arm({ arm, palette }: { readonly arm: PlacedArm; readonly palette: Palette }) {
  const { kind, openAbove, openBelow } = arm;
  const isLoneEnd = kind === "low_end" || kind === "high_end";
  const own = { arm, colour: markColour(palette, arm.group), paper: palette.paper };
  return (
    <>
      {kind === "about" && <Waves {...own} />}
      {kind === "range" && <Spread {...own} isVague={false} />}
      {kind === "vague" && <Spread {...own} isVague />}
      {kind === "disputed" && <Dispute {...own} />}
      {isLoneEnd && <LoneEnd {...own} />}
      {openAbove && !isLoneEnd && <OpenUpwards {...own} />}
      {openBelow && !isLoneEnd && <OpenDownwards {...own} />}
    </>
  );
}
