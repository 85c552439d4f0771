import type { ChartDocument } from "../../document/chart-document";
import { type ClaimRow, claimRows } from "../../document/claim-rows";
import type { Slide } from "../../document/deck";
import { sourceLine as sourceLineOf } from "../../document/source-line";
import type { Box } from "../../viz/box";
import { slideLayout } from "../slide-boxes";
import { fittedWords } from "../slide-text";
import { standpointName } from "../standpoint";
import { chartContents } from "./chart-frames";
import { aligned, type Block, emptyText, type Part, partBlock, partText, untold, withinMargin } from "./chart-part";
import { chartsInStep } from "./charts-in-step";
import { type FittedChart, fittedChart } from "./fitted-chart";
import { type FrameWords, wordsShape } from "./frame-shape";
import { framed, linesPx } from "./framed";
import { attributesOf, paletteOf, textLine, textLines } from "./markup";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";

interface Head extends Block {
  readonly shapes: readonly FrameWords[];
}

/** The chart's own words at the head of half a slide; without unit and scope where they are left to the notes. */
function halfHead({ title, subtitle }: ChartDocument, half: Box, { theme }: FrameSetting, isScoped: boolean): Head {
  const { ink, muted } = paletteOf(theme);
  const heading = fittedWords(title, { ...half, heightPx: 80 }, [32, 30, 28, 26, leastTextPx], 600, 1.2);
  const scope = isScoped
    ? fittedWords(subtitle, { ...half, heightPx: 96 }, [leastTextPx], 400)
    : { lines: [], isWhole: false };
  const scopeYPx = half.yPx + heading.lines.length * heading.sizePx * 1.2 + 6;
  const markup = [
    textLines(heading.lines, half.xPx, half.yPx, { sizePx: heading.sizePx, weight: 600, colour: ink }, 1.2),
    textLines(scope.lines, half.xPx, scopeYPx, { sizePx: leastTextPx, weight: 400, colour: muted }),
  ].join("");
  const left = [...(heading.isWhole ? [] : [title]), ...(scope.isWhole ? [] : [subtitle])];
  const bottomPx = scopeYPx + linesPx(scope.lines.length, leastTextPx) + 16;
  const shape: FrameWords = {
    kind: "words",
    name: `About “${title}”`,
    role: null,
    box: { ...half, heightPx: bottomPx - half.yPx - 16 },
    paragraphs: [
      { text: heading.lines.join(" "), sizePx: heading.sizePx, weight: 600, tone: "ink", isItem: false },
      ...(scope.lines.length === 0
        ? []
        : [{ text: scope.lines.join(" "), sizePx: leastTextPx, weight: 400, tone: "muted", isItem: false } as const]),
    ],
  };
  return { markup, bottomPx, left, shapes: [shape] };
}

/** A chart as it stands in half of a slide; `fitted` is null where nothing is to be drawn, or can be. */
interface ChartHalf {
  readonly document: ChartDocument;
  readonly head: Head;
  readonly box: Box;
  readonly isEmpty: boolean;
  readonly fitted: FittedChart | null;
  readonly claims: readonly ClaimRow[];
}

/** A chart in half of a slide, in as few parts as can be: unit and scope give way to it where that makes them fewer. */
async function halfOf(document: ChartDocument, half: Box, setting: FrameSetting): Promise<ChartHalf> {
  const isEmpty = document.table.rows.length === 0;
  const claims = claimRows(document, setting.names);
  const headed = async (isScoped: boolean): Promise<ChartHalf> => {
    const head = halfHead(document, half, setting, isScoped);
    const box = { ...half, yPx: head.bottomPx, heightPx: half.yPx + half.heightPx - head.bottomPx };
    const fitted = isEmpty ? null : await fittedChart(document, withinMargin(box), setting, true);
    return { document, head, box, isEmpty, fitted, claims };
  };
  const partsOf = ({ fitted }: ChartHalf) => fitted?.parts.length ?? Number.POSITIVE_INFINITY;
  const scoped = await headed(true);
  if (isEmpty || partsOf(scoped) === 1) return scoped;
  const larger = await headed(false);
  return partsOf(larger) < partsOf(scoped) ? larger : scoped;
}

const atEnd = "All of it is on the slides before.";

/** The two charts of a slide one after the other, each as wide as the slide. */
async function oneAfterTheOther(
  { title, documents, notes }: Extract<Slide, { kind: "charts" }>,
  setting: FrameSetting,
): Promise<FrameContent[]> {
  const each = await Promise.all(documents.map((document) => chartContents(title, document, notes, setting)));
  return each.flatMap((contents, at) => contents.map((one) => standingContent(one, documents[at])));
}

/**
 * Two charts side by side where both stand there whole. Else part beside part if both have the same rows and that is no longer, or one after the
 * other, each as wide as the slide.
 */
export async function chartsFrames(
  slide: Extract<Slide, { kind: "charts" }>,
  setting: FrameSetting,
): Promise<SlideFrame[]> {
  const { title, documents, notes, behind = [] } = slide;
  const { left, right } = slideLayout(setting.shape).boxes;
  const sides = await Promise.all(
    documents.map((document, side) => halfOf(document, side === 0 ? left : right, setting)),
  );
  const framing = { title, layout: "content" as const, notes, sourceLine: sourceOf(documents), behind };
  const [one = null, other = null] = sides.map(({ fitted, box }) =>
    fitted === null ? null : { fitted, heightPx: box.heightPx },
  );
  const areWhole = sides.every(({ fitted }) => fitted?.parts.length === 1);
  const inStep = one === null || other === null || areWhole ? null : chartsInStep(one, other);
  const isUntold = sides.some(({ isEmpty, fitted }) => !isEmpty && fitted === null);
  const longest = Math.max(1, ...(inStep ?? sides.map(({ fitted }) => fitted)).map((one) => one?.parts.length ?? 1));
  if (isUntold || longest > 1) {
    const each = await oneAfterTheOther(slide, setting);
    if (isUntold || inStep === null || each.length < longest) return framed(framing, each, setting);
  }
  const drawn = sides.map((one, side) => ({ ...one, fitted: inStep?.[side] ?? one.fitted }));
  const count = Math.max(1, ...drawn.map(({ fitted }) => fitted?.parts.length ?? 1));
  const muted = { sizePx: 28, weight: 400, colour: paletteOf(setting.theme).muted } as const;
  const contents = Array.from({ length: count }, (_, index): FrameContent => {
    const shown = drawn.map(({ document, head, box, fitted, claims }): Part & { readonly altText: string } => {
      const of = fitted?.parts.length ?? 1;
      if (fitted !== null && index < of) {
        const part = partBlock(fitted, index, aligned(box, fitted), document, claims);
        return {
          ...part,
          shapes: [...head.shapes, ...part.shapes],
          markup: head.markup + part.markup,
          altText: partText(document, index, of),
        };
      }
      const words = fitted === null ? emptyText(document) : atEnd;
      const shapes = [
        ...head.shapes,
        ...wordsShape("What is shown", null, { ...box, heightPx: 80 }, words, { ...muted, tone: "muted" }),
      ];
      const markup = head.markup + textLine(words, box.xPx, box.yPx, muted);
      return { markup, bottomPx: box.yPx, left: [], claims: [], shapes, altText: words };
    });
    return {
      body: shown.map(({ markup }, side) => standing(markup, documents[side])).join(""),
      altText: shown.map(({ altText }, side) => `${documents[side]?.title ?? ""}. ${altText}`).join("\n"),
      claims: shown.flatMap((part) => part.claims),
      shapes: shown.flatMap((part) => part.shapes),
      furtherNotes:
        index === 0
          ? [...drawn.flatMap(({ head }) => head.left), ...untold(documents, notes), ...drawn.flatMap(leftOff)]
          : [],
    };
  });
  return framed(framing, contents, setting);
}

/** What stands beside figures on a page and was left off a picture to make room for the whole of it. */
function leftOff({ document: { table }, fitted }: ChartHalf): string[] {
  if (fitted?.isBrief !== true) return [];
  return table.rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ text, notes }, index) =>
      notes.length === 0 ? [] : [`${label}. ${table.columns[index]?.label ?? ""}: ${[text, ...notes].join("; ")}.`],
    ),
  );
}

function standingContent(content: FrameContent, document: ChartDocument | undefined): FrameContent {
  return { ...content, body: standing(content.body, document) };
}

/** A half's markup, which says from where its figures are read: the other's may be read as of another instant. */
function standing(markup: string, document: ChartDocument | undefined): string {
  if (document === undefined) return markup;
  const { revision, asOf } = document;
  return `<g${attributesOf({ "data-standpoint": standpointName({ revision: revision.seq, asOf }) })}>${markup}</g>`;
}

/** The source lines of two charts as one, each publisher and the ledger revision once where they are read at the same. */
function sourceOf([first, second]: readonly [ChartDocument, ChartDocument]): string {
  if (first.sourceLine === second.sourceLine) return first.sourceLine;
  const isOne = first.revision.seq === second.revision.seq && first.asOf === second.asOf;
  if (!isOne) return `${first.sourceLine} ${second.sourceLine}`;
  const sources = new Map([...first.sources, ...second.sources].map((source) => [source.report.id, source]));
  return sourceLineOf([...sources.values()], first.revision, first.asOf);
}
