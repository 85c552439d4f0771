import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { PlacedLine } from "../../../lib/viz/type-scale";

interface TextLinesProps {
  readonly lines: readonly PlacedLine[];
  readonly palette: Palette;
  readonly anchor?: "start" | "middle";
}

function isStyledAlike(a: PlacedLine, b: PlacedLine): boolean {
  return a.sizePx === b.sizePx && a.weight === b.weight && a.tone === b.tone;
}

/** Neighbouring lines of one style, so that a drawing says each style once. */
function styleRuns(lines: readonly PlacedLine[]): PlacedLine[][] {
  const runs: PlacedLine[][] = [];
  let run: PlacedLine[] = [];
  for (const line of lines) {
    const [first] = run;
    if (first !== undefined && isStyledAlike(first, line)) run.push(line);
    else {
      run = [line];
      runs.push(run);
    }
  }
  return runs;
}

/** Lines of text where the layout put them. */
export function TextLines({ lines, palette, anchor = "start" }: TextLinesProps) {
  return styleRuns(lines).map((run) => {
    const [first] = run;
    if (first === undefined) return null;
    const style = {
      fontSize: first.sizePx,
      fill: palette[first.tone],
      fontWeight: first.weight === 400 ? undefined : first.weight,
      textAnchor: anchor === "start" ? undefined : anchor,
    };
    const key = `${first.xPx} ${first.yPx}`;
    if (run.length === 1) {
      return (
        <text key={key} x={roundedPx(first.xPx)} y={roundedPx(first.yPx)} {...style}>
          {first.text}
        </text>
      );
    }
    return (
      <g key={key} {...style}>
        {run.map((line) => (
          <text key={`${line.xPx} ${line.yPx}`} x={roundedPx(line.xPx)} y={roundedPx(line.yPx)}>
            {line.text}
          </text>
        ))}
      </g>
    );
  });
}
