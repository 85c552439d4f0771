import type { Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { PlacedLine } from "../../../lib/viz/type-scale";

interface TextLinesProps {
  readonly lines: readonly PlacedLine[];
  readonly palette: Palette;
  readonly anchor?: "start" | "middle";
}

function styleKey({ sizePx, weight, tone }: PlacedLine): string {
  return `${sizePx} ${weight} ${tone}`;
}

/** Neighbouring lines of one style, so that a drawing says each style once. */
function styleRuns(lines: readonly PlacedLine[]): PlacedLine[][] {
  const runs: PlacedLine[][] = [];
  for (const line of lines) {
    const [last] = runs.at(-1) ?? [];
    if (last !== undefined && styleKey(last) === styleKey(line)) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function Line({ line, ...style }: { readonly line: PlacedLine } & Record<string, unknown>) {
  return (
    <text x={roundedPx(line.xPx)} y={roundedPx(line.yPx)} {...style}>
      {line.text}
    </text>
  );
}

/** Lines of text where the layout put them. */
export function TextLines({ lines, palette, anchor = "start" }: TextLinesProps) {
  return styleRuns(lines).map((run) => {
    const [first] = run;
    if (first === undefined) return null;
    const style = {
      fontSize: first.sizePx,
      fill: palette[first.tone],
      ...(first.weight === 400 ? {} : { fontWeight: first.weight }),
      ...(anchor === "start" ? {} : { textAnchor: anchor }),
    };
    const key = `${first.xPx} ${first.yPx}`;
    if (run.length === 1) return <Line key={key} line={first} {...style} />;
    return (
      <g key={key} {...style}>
        {run.map((line) => (
          <Line key={`${line.xPx} ${line.yPx}`} line={line} />
        ))}
      </g>
    );
  });
}
