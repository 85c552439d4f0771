import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ChartSvg, drawnSize } from "@/components/charts/chart-svg";
import { type DrawingOrder, drawnChart, type SourcedFigure, sourcedFigure } from "@/components/charts/drawn";
import { staticMarkup } from "@/components/charts/markup";
import { wholeLedger } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { palettes } from "@/lib/viz/palette";
import { struck } from "../../charts/fixtures/ledger";
import { manyAttacks } from "../../charts/fixtures/many";
import { type PeerChart, peerChart } from "../setting/peer-chart";

/** A way to draw the chart: `prepared` makes its input afresh, outside the measured time; `drawn` gives SVG text. */
export interface Way {
  readonly name: string;
  readonly prepared: () => unknown;
  readonly drawn: (input: never) => string | Promise<string>;
}

const widthPx = 1120;
const order: DrawingOrder = { widthPx, drawing: { palette: palettes.light, hrefOf: null }, style: "light" };

/** The volumes of as many invented attacks as asked: the chart for peers, and our own ways of drawing it. */
export async function volumesOf(count: number): Promise<{ peerChart: PeerChart; ways: Way[] }> {
  const first = struck(manyAttacks(count));
  // A ledger of its own each time, since what is kept is kept for each ledger.
  const freshLedger = () => ({ ...first.ledger });
  const freshSelection = () => selection(freshLedger(), wholeLedger);
  const svgOf = async (selected: Selection) => (await drawnChart("volumes", selected, order)).svg;
  const { heightPx } = await drawnChart("volumes", first, order);
  const made = sourcedFigure("volumes", first);
  const element = ({ figure, source }: SourcedFigure) =>
    createElement(ChartSvg, { figure, size: drawnSize(figure, source, widthPx), drawing: order.drawing });
  const ways = [
    { name: "Strike Ledger", prepared: freshSelection, drawn: svgOf },
    {
      name: "same, its words ready",
      prepared: () => made,
      drawn: (input: SourcedFigure) => staticMarkup(element(input)),
    },
    {
      name: "same, written by React",
      prepared: freshSelection,
      drawn: (selected: Selection) => renderToStaticMarkup(element(sourcedFigure("volumes", selected))),
    },
    {
      name: "same, from the claims",
      prepared: freshLedger,
      drawn: (ledger: Selection["ledger"]) => svgOf(selection(ledger, wholeLedger)),
    },
    { name: "same, kept from before", prepared: () => first, drawn: svgOf },
  ];
  const { title, table } = made.figure;
  return { peerChart: peerChart(title, table, { widthPx, heightPx }), ways };
}
