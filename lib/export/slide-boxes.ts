import type { SlideShape } from "../document/deck";
import type { Box } from "../viz/box";

/** What a slide is laid out with, in px of the screen that it is given on, from its top left corner. */
export interface SlideLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** To the left and the right of everything. */
  readonly marginPx: number;
  readonly boxes: Readonly<Record<SlidePart, Box>>;
}

/**
 * The parts of slides: the title, what stands under it and the foot are at one place on every slide. `tallBody` is the body of one without a
 * subtitle; `left` and `right` are its halves side by side; `key` says how to read a chart; `cover...` are a first slide's, `section...` those of
 * one that parts others.
 */
export type SlidePart =
  | "title"
  | "subtitle"
  | "body"
  | "tallBody"
  | "left"
  | "right"
  | "key"
  | "source"
  | "number"
  | "coverTitle"
  | "coverLines"
  | "sectionTitle"
  | "sectionLines";

const heightPx = 1080;
const widthsPx: Readonly<Record<SlideShape, number>> = { "16:9": 1920, "4:3": 1440 };

/** The narrower slide keeps what it can for what it shows: a chart's columns then still stand side by side. */
const marginsPx: Readonly<Record<SlideShape, number>> = { "16:9": 96, "4:3": 56 };

/** Where the title begins and ends, the body begins with a subtitle and without, everything above the foot ends, and the foot ends. */
const edgesPx = {
  title: [48, 156],
  subtitle: [168, 240],
  body: 256,
  tallBody: 184,
  content: 948,
  foot: [968, 1040],
} as const;
const keyPx = 68;
const numberPx = 140;
const betweenHalvesPx = 64;

function laidOut(shape: SlideShape): SlideLayout {
  const [widthPx, marginPx] = [widthsPx[shape], marginsPx[shape]];
  const innerPx = widthPx - 2 * marginPx;
  const across = (fromPx: number, toPx: number): Box => {
    return { xPx: marginPx, yPx: fromPx, widthPx: innerPx, heightPx: toPx - fromPx };
  };
  const { title, subtitle, body, tallBody, content, foot } = edgesPx;
  const keyTopPx = content - keyPx;
  const halfPx = (innerPx - betweenHalvesPx) / 2;
  const half = { ...across(tallBody, content), widthPx: halfPx };
  return {
    widthPx,
    heightPx,
    marginPx,
    boxes: {
      title: across(...title),
      subtitle: across(...subtitle),
      body: across(body, keyTopPx - 12),
      tallBody: across(tallBody, content),
      left: half,
      right: { ...half, xPx: marginPx + halfPx + betweenHalvesPx },
      key: across(keyTopPx, content),
      source: { ...across(...foot), widthPx: innerPx - numberPx },
      number: {
        ...across(...foot),
        xPx: marginPx + innerPx - numberPx + 20,
        widthPx: numberPx - 20,
      },
      coverTitle: across(260, 520),
      coverLines: across(544, 860),
      sectionTitle: across(340, 540),
      sectionLines: across(564, 860),
    },
  };
}

const layouts: Readonly<Record<SlideShape, SlideLayout>> = {
  "16:9": laidOut("16:9"),
  "4:3": laidOut("4:3"),
};

/** Where everything on slides of a shape stands: on screen, in a presentation and on a PDF's pages alike. */
export function slideLayout(shape: SlideShape = "16:9"): SlideLayout {
  return layouts[shape];
}
