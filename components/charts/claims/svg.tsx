import { markColour, type Palette } from "../../../lib/viz/palette";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing } from "../definition";
import { ClaimMark } from "../marks/claim-mark";
import { Data } from "../marks/datum";
import { TextLines } from "../marks/text-lines";
import type { Backdrop, PlacedClaims } from "./layout";
import type { Band, PlacedClaimLine } from "./line";

interface BandBoxProps {
  readonly band: Band;
  readonly zeroPx: number;
  readonly yPx: number;
  readonly heightPx: number;
  readonly palette: Palette;
}

/** Slivers that grow thinner, so that an end visibly does not end: the distance from it and the thickness of each, in px. */
const slivers = [
  [4, 2.5],
  [9.5, 2],
  [15, 1.5],
  [20.5, 1],
] as const;

/** A reading between its two ends, which are lines; slivers follow an end that is a bound. */
function BandBox({ band, zeroPx, yPx, heightPx, palette }: BandBoxProps) {
  const [lowPx, highPx] = [zeroPx + band.fromPx, zeroPx + band.toPx];
  const [fromPx, toPx] = highPx - lowPx < 4 ? [highPx - 2, highPx + 2] : [lowPx, highPx];
  const above = band.openAbove ? slivers.map(([awayPx, thickPx]) => [toPx + awayPx, thickPx] as const) : [];
  const below = band.openBelow ? slivers.map(([awayPx, thickPx]) => [fromPx - awayPx - thickPx, thickPx] as const) : [];
  const open = [...above, ...below].filter(([atPx]) => atPx >= zeroPx);
  const boxes = open.map(([atPx, thickPx]) => `M${roundedPx(atPx)},${yPx}h${thickPx}v${heightPx}h-${thickPx}z`);
  const edges = [...new Set([fromPx, toPx])].map((atPx) => `M${roundedPx(atPx)},${yPx}v${heightPx}`);
  return (
    <>
      <rect x={roundedPx(fromPx)} y={yPx} width={roundedPx(toPx - fromPx)} height={heightPx} fill={palette.grid} />
      {boxes.length > 0 && <path d={boxes.join("")} fill={palette.rule} />}
      <path d={edges.join("")} stroke={palette.rule} fill="none" />
      {band.bestPx !== null && (
        <path
          d={`M${roundedPx(zeroPx + band.bestPx)},${yPx}v${heightPx}`}
          stroke={palette.rule}
          strokeWidth={2}
          fill="none"
        />
      )}
    </>
  );
}

function Ground({ backdrop, palette }: { readonly backdrop: Backdrop; readonly palette: Palette }) {
  const { zeroPx, yPx, heightPx, ticksPx, band } = backdrop;
  const ticks = ticksPx.map((atPx) => `M${Math.round(zeroPx + atPx) + 0.5},${yPx}v${heightPx}`).join("");
  return (
    <>
      {ticks !== "" && <path d={ticks} stroke={palette.grid} fill="none" />}
      <path d={`M${zeroPx - 0.5},${yPx}v${heightPx}`} stroke={palette.rule} fill="none" />
      {band !== null && <BandBox {...{ band, zeroPx, yPx, heightPx, palette }} />}
    </>
  );
}

/** A reading as a bracket over its band: ticks at its ends and at its best figure, a chevron where an end is a bound. */
function Bracket({ band, zeroPx, yPx, palette }: Omit<BandBoxProps, "heightPx">) {
  const [lowPx, highPx] = [roundedPx(zeroPx + band.fromPx), roundedPx(zeroPx + band.toPx)];
  const ticks = [lowPx, highPx, ...(band.bestPx === null ? [] : [roundedPx(zeroPx + band.bestPx)])];
  const strokes = [
    `M${lowPx},${yPx}H${highPx}`,
    ...[...new Set(ticks)].map((atPx) => `M${atPx},${yPx - 6}v12`),
    ...(band.openAbove ? [`M${highPx + 4},${yPx - 5}l6,5l-6,5`] : []),
    ...(band.openBelow ? [`M${lowPx - 4},${yPx - 5}l-6,5l6,5`] : []),
  ];
  return <path d={strokes.join("")} stroke={palette.ink} strokeWidth={1.75} fill="none" />;
}

function ClaimRow({ placed, drawing }: { readonly placed: PlacedClaimLine; readonly drawing: Drawing }) {
  const { line, texts, zeroPx, middlePx, mark, band } = placed;
  const { palette } = drawing;
  const colour = markColour(palette, line.content.group);
  return (
    <>
      {band === null ? (
        <ClaimMark
          placed={mark}
          isKept={line.isKept}
          xPx={zeroPx}
          yPx={middlePx}
          direction="across"
          colour={colour}
          palette={palette}
        />
      ) : (
        <Bracket band={band} zeroPx={zeroPx} yPx={middlePx} palette={palette} />
      )}
      <TextLines lines={texts} palette={palette} />
    </>
  );
}

/** The legend's sample of a reading's band. */
export function bandSample(palette: Palette, xPx: number, middlePx: number) {
  const band = { fromPx: 4, toPx: 30, bestPx: null, openAbove: false, openBelow: false };
  return <BandBox band={band} zeroPx={xPx} yPx={middlePx - 6} heightPx={12} palette={palette} />;
}

/** The claims of an attack, drawn. */
export function Claims({ claims, drawing }: { readonly claims: PlacedClaims; readonly drawing: Drawing }) {
  const { palette } = drawing;
  const rules = claims.rules.map(({ yPx, widthPx }) => `M0,${Math.round(yPx) + 0.5}h${widthPx}`).join("");
  return (
    <>
      <path d={rules} stroke={palette.rule} fill="none" />
      <TextLines lines={claims.texts} palette={palette} />
      <TextLines lines={claims.ticks} palette={palette} anchor="middle" />
      {claims.backdrops.map((backdrop) => (
        <Ground key={backdrop.yPx} backdrop={backdrop} palette={palette} />
      ))}
      <Data
        data={claims.lines.map((placed) => ({
          content: placed.line.content,
          ground: placed.area,
          body: <ClaimRow placed={placed} drawing={drawing} />,
        }))}
        drawing={drawing}
      />
    </>
  );
}
