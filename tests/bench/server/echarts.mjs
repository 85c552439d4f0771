import { init } from "echarts";

const topPx = 110;
const labelPx = 210;
const gapPx = 90;

/** @param {import("../setting/peer-chart").PeerChart} chart */
function option({ title, columns, rows, widthPx }) {
  const lanePx = (widthPx - labelPx - gapPx * columns.length) / columns.length;
  const names = rows.map(({ name }) => name);
  return {
    animation: false,
    title: { text: title },
    grid: columns.map((_, at) => ({
      left: labelPx + at * (lanePx + gapPx),
      width: lanePx,
      top: topPx,
      bottom: 20,
    })),
    xAxis: columns.map((name, at) => ({
      gridIndex: at,
      type: "value",
      position: "top",
      name,
      nameLocation: "middle",
      nameGap: 25,
    })),
    yAxis: columns.map((_, at) => ({
      gridIndex: at,
      type: "category",
      inverse: true,
      data: names,
      axisLabel: { show: at === 0, interval: 0 },
    })),
    series: columns.map((name, at) => ({
      type: "bar",
      name,
      xAxisIndex: at,
      yAxisIndex: at,
      barWidth: 11,
      data: rows.map(({ figures }) => figures[at].n ?? 0),
      label: { show: true, position: "right", formatter: ({ dataIndex }) => rows[dataIndex].figures[at].text },
    })),
  };
}

/** ECharts' own rendering to SVG text, which needs no DOM. */
export function drawnByEcharts(chart) {
  const view = init(null, null, { renderer: "svg", ssr: true, width: chart.widthPx, height: chart.heightPx });
  view.setOption(option(chart));
  const svg = view.renderToSVGString();
  view.dispose();
  return svg;
}
