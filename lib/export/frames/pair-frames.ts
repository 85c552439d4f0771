import type { ChartDocument } from "../../document/chart-document";
import { claimRows } from "../../document/claim-rows";
import type { Slide } from "../../document/deck";
import { sourceLine as sourceLineOf } from "../../document/source-line";
import type { Box } from "../../viz/box";
import { slideLayout } from "../slide-boxes";
import { fittedWords } from "../slide-text";
import { chartContents } from "./chart-frames";
import { aligned, type Block, type Part, partBlock, partText, untold, withinMargin } from "./chart-part";
import { chartsInStep } from "./charts-in-step";
import { fittedChart } from "./fitted-chart";
import { framed, linesPx } from "./framed";
import { paletteOf, textLine, textLines } from "./markup";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";

/** The chart's own words at the head of half a slide. */
function halfHead({ title, subtitle }: ChartDocument, half: Box, { theme }: FrameSetting): Block {
  const { ink, muted } = paletteOf(theme);
  const heading = fittedWords(title, { ...half, heightPx: 80 }, [32, 30, 28, 26, leastTextPx], 600, 1.2);
  const scope = fittedWords(subtitle, { ...half, heightPx: 96 }, [leastTextPx], 400);
  const scopeYPx = half.yPx + heading.lines.length * heading.sizePx * 1.2 + 6;
  const markup = [
    textLines(heading.lines, half.xPx, half.yPx, { sizePx: heading.sizePx, weight: 600, colour: ink }, 1.2),
    textLines(scope.lines, half.xPx, scopeYPx, { sizePx: leastTextPx, weight: 400, colour: muted }),
  ].join("");
  const left = [...(heading.isWhole ? [] : [title]), ...(scope.isWhole ? [] : [subtitle])];
  return { markup, bottomPx: scopeYPx + linesPx(scope.lines.length, leastTextPx) + 16, left };
}

const atEnd = "All of it is on the slides before.";

/** Two charts side by side, part beside part, as far as the longer one goes. */
export async function chartsFrames(
  slide: Extract<Slide, { kind: "charts" }>,
  setting: FrameSetting,
): Promise<SlideFrame[]> {
  const { title, documents, notes, behind = [] } = slide;
  const { left, right } = slideLayout(setting.shape).boxes;
  const sides = await Promise.all(
    documents.map(async (document, side) => {
      const half = side === 0 ? left : right;
      const head = halfHead(document, half, setting);
      const box = { ...half, yPx: head.bottomPx, heightPx: half.yPx + half.heightPx - head.bottomPx };
      const isEmpty = document.table.rows.length === 0;
      const fitted = isEmpty ? null : await fittedChart(document, withinMargin(box), setting);
      return { document, head, box, isEmpty, fitted, claims: claimRows(document, setting.names) };
    }),
  );
  const framing = { title, isTitled: false, notes, sourceLine: sourceOf(documents), behind };
  const [one = null, other = null] = sides.map(({ fitted, box }) =>
    fitted === null ? null : { fitted, heightPx: box.heightPx },
  );
  const inStep = one === null || other === null ? null : chartsInStep(one, other);
  if (sides.some(({ isEmpty, fitted }) => !isEmpty && fitted === null)) {
    const each = await Promise.all(documents.map((document) => chartContents(title, document, notes, setting)));
    return framed(framing, each.flat(), setting);
  }
  const drawn = sides.map((one, side) => ({ ...one, fitted: inStep?.[side] ?? one.fitted }));
  const count = Math.max(1, ...drawn.map(({ fitted }) => fitted?.parts.length ?? 1));
  const muted = { sizePx: 28, weight: 400, colour: paletteOf(setting.theme).muted } as const;
  const contents = Array.from({ length: count }, (_, index): FrameContent => {
    const shown = drawn.map(({ document, head, box, fitted, claims }): Part & { readonly altText: string } => {
      const of = fitted?.parts.length ?? 1;
      if (fitted !== null && index < of) {
        const part = partBlock(fitted, index, aligned(box, fitted), claims);
        return { ...part, markup: head.markup + part.markup, altText: partText(document, index, of) };
      }
      const words = fitted === null ? "No attack is shown." : atEnd;
      const markup = head.markup + textLine(words, box.xPx, box.yPx, muted);
      return { markup, bottomPx: box.yPx, left: [], claims: [], altText: words };
    });
    return {
      body: shown.map(({ markup }) => markup).join(""),
      altText: shown.map(({ altText }, side) => `${documents[side]?.title ?? ""}. ${altText}`).join("\n"),
      claims: shown.flatMap((part) => part.claims),
      furtherNotes: index === 0 ? [...drawn.flatMap(({ head }) => head.left), ...untold(documents, notes)] : [],
    };
  });
  return framed(framing, contents, setting);
}

/** The source lines of two charts as one, each publisher and the ledger revision once where they are read at the same. */
function sourceOf([first, second]: readonly [ChartDocument, ChartDocument]): string {
  if (first.sourceLine === second.sourceLine) return first.sourceLine;
  const isOne = first.revision.seq === second.revision.seq && first.asOf === second.asOf;
  if (!isOne) return `${first.sourceLine} ${second.sourceLine}`;
  const sources = new Map([...first.sources, ...second.sources].map((source) => [source.report.id, source]));
  return sourceLineOf([...sources.values()], first.revision, first.asOf);
}
