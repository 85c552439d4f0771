import type { NativePointPanel } from "../../../document/native-chart";
import { hasPlace, logPlace } from "../../../document/native-point";
import { element, valued } from "../xml";
import { axisIds, pointAxes } from "./axes";
import { chartTopInches, type FrameInches, type NativePlot } from "./chart-part";
import { groupColour, line, markShape, muted, noFill, paleColour, type Share, solid } from "./chart-style";
import { type DrawnDatum, drawnDatum } from "./drawn-datum";
import { figureColumns, sheetNames } from "./figure-columns";
import { labelsXml } from "./labels";
import { type LogAxis, logAxis } from "./log-axis";
import { pointArms } from "./point-arms";
import { pointLabelPt, pointLabels, type Reach } from "./point-labels";
import { type Column, headReference, newSheet, numberReference } from "./sheet";

/** A datum's mark and its line's two ends, in shares of the axis. */
function reach(drawn: DrawnDatum | undefined, axis: LogAxis): Reach {
  if (drawn === undefined) return { at: 0, from: 0, to: 0 };
  const at = logPlace(drawn.datum) ?? axis.min;
  const [from, to] = [
    drawn.down === null ? (drawn.band?.from ?? at) : 0,
    drawn.up === null ? (drawn.band?.to ?? at) : axis.max,
  ];
  return { at: axis.shareOf(at), from: axis.shareOf(from), to: axis.shareOf(to) };
}

function scaleTitle(axis: string): string {
  return `${axis}, on a logarithmic scale`;
}

function innerShare({ title }: NativePointPanel, { width, height }: FrameInches): Share {
  const top = chartTopInches(title);
  const [left, right, bottom] = [0.8, 0.5, 0.66];
  return {
    x: left / width,
    y: top / height,
    width: Math.max(0.1, 1 - (left + right) / width),
    height: Math.max(0.1, 1 - (top + bottom) / height),
  };
}

function marker(fill: string, colour: string, size: number): string {
  const shape = markShape(solid(fill), colour);
  return element("c:marker", {}, valued("c:symbol", "circle"), valued("c:size", size), shape);
}

function series(index: number, name: Column, shape: string, inner: string, values: readonly string[]): string {
  return element(
    "c:ser",
    {},
    valued("c:idx", index),
    valued("c:order", index),
    element("c:tx", {}, headReference(name)),
    element("c:spPr", {}, shape),
    inner,
    ...values,
    valued("c:smooth", 0),
  );
}

/**
 * A panel of points as a chart on logarithmic axes, as the page has it; null where no point has a place along both. The sheet has every point: those that are drawn first, since a
 * chart takes an empty cell across for the next whole number, and below them, out of its reach, the others.
 */
export function pointChart(panel: NativePointPanel, frame: FrameInches): NativePlot | null {
  const points = [...panel.points.filter(hasPlace), ...panel.points.filter((point) => !hasPlace(point))];
  const count = points.filter(hasPlace).length;
  if (count === 0) return null;
  const [dataX, dataY] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [logAxis(dataX.slice(0, count)), logAxis(dataY.slice(0, count))];
  const [across, upwards] = [
    dataX.slice(0, count).map((one) => drawnDatum(one, x.max)),
    dataY.slice(0, count).map((one) => drawnDatum(one, y.max)),
  ];
  const [figures, drawing] = [newSheet(sheetNames.figures), newSheet(sheetNames.drawing)];
  figures.add(
    "",
    points.map(({ name }) => name),
  );
  const [columnsX, columnsY] = [figureColumns(figures, panel.xAxis, dataX), figureColumns(figures, panel.yAxis, dataY)];
  const stands = (drawn: readonly DrawnDatum[], best: Column, axis: string) =>
    drawn.every(({ datum: { estimate } }) => typeof estimate?.best === "number")
      ? best
      : drawing.add(
          `${axis}: as drawn`,
          drawn.map(({ datum }) => logPlace(datum)),
        );
  const [atX, atY] = [stands(across, columnsX.best, panel.xAxis), stands(upwards, columnsY.best, panel.yAxis)];
  const arms = pointArms(drawing, {
    x: across.map((drawn) => reach(drawn, x)),
    y: upwards.map((drawn) => reach(drawn, y)),
    valueX: x.valueAt,
    valueY: y.valueAt,
  });
  const inner = innerShare(panel, frame);
  const labels = pointLabels(
    points.slice(0, count).map(({ name, words }, index) => ({
      name,
      words,
      isExact: across[index]?.up === null && across[index]?.look === "solid" && upwards[index]?.up === null,
      across: reach(across[index], x),
      upwards: reach(upwards[index], y),
    })),
    inner,
    frame,
  );
  const [colour, pale] = [groupColour(panel.group), paleColour(panel.group)];
  const soft = across.flatMap((one, index) => {
    const isExact = [one, upwards[index]].every((drawn) => drawn?.look === "solid" && drawn.at !== null);
    return isExact ? [] : [element("c:dPt", {}, valued("c:idx", index), marker(pale, colour, 10))];
  });
  const noJoin = element("a:ln", { w: 19_050 }, noFill);
  const noMarker = element("c:marker", {}, valued("c:symbol", "none"));
  const named = labelsXml(labels, { series: 1, sizePt: pointLabelPt, followsCells: false });
  const dots = series(1, columnsY.best, noJoin, marker(colour, colour, 9) + soft.join("") + named, [
    element("c:xVal", {}, numberReference(atX, x.format, count)),
    element("c:yVal", {}, numberReference(atY, y.format, count)),
  ]);
  const lines =
    arms === null
      ? ""
      : series(0, arms.y, line(1, muted), noMarker, [
          element("c:xVal", {}, numberReference(arms.x, x.format)),
          element("c:yVal", {}, numberReference(arms.y, y.format)),
        ]);
  const style = valued("c:scatterStyle", "lineMarker") + valued("c:varyColors", 0);
  return {
    plot: element("c:scatterChart", {}, style, lines, dots, axisIds),
    axes: pointAxes(x, y, { x: scaleTitle(panel.xAxis), y: scaleTitle(panel.yAxis) }),
    inner,
    sheets: drawing.columns.length > 0 ? [figures, drawing] : [figures],
  };
}
