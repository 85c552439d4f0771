import { attackTimeText } from "../../lib/format/instant";
import { ledgerRevisionText, statusText } from "../../lib/format/status";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { reportCount, standingClaims } from "../../lib/ledger/account";
import { asOfMsOf, type Selection } from "../../lib/query/selection";
import type { TextStyle } from "../../lib/viz/text-block";
import type { PlacedLine } from "../../lib/viz/type-scale";
import { asOfWords } from "../charts/standpoint-words";
import type { AttackAccount } from "../provenance/attack-account";
import { type HeadlineColumn, headlineColumns } from "../provenance/headline-figures";
import { cardInnerPx, cardPaddingPx, cardSizePx, clampedBlock } from "./card-text";

/** An attack's card laid out, in the card's px: its lines of text, and the heights of the rules across it. */
export interface PlacedAttackCard {
  readonly title: string;
  readonly lines: readonly PlacedLine[];
  readonly rulesPx: readonly number[];
}

const titleStyle: TextStyle = { sizePx: 34, weight: 700, tone: "ink" };
const timeStyle: TextStyle = { sizePx: 16, weight: 400, tone: "muted" };
const labelStyle: TextStyle = { sizePx: 16, weight: 400, tone: "muted" };
const figureStyle: TextStyle = { sizePx: 26, weight: 700, tone: "ink" };
const namedStyle: TextStyle = { sizePx: 16, weight: 600, tone: "ink" };
const noteStyle: TextStyle = { sizePx: 13, weight: 400, tone: "muted" };
const sourceStyle: TextStyle = { sizePx: 12, weight: 400, tone: "muted" };
const columnGapPx = 18;
/** The last column holds sentences, the others a number each. */
const weights = [1, 1, 1, 1, 1.5] as const;

/** A stack of text blocks, each below the last, for as long as they stay above `bottomPx`; a block that would not is cut or left out. */
function stacked(
  blocks: readonly { text: string; style: TextStyle }[],
  box: { xPx: number; yPx: number; widthPx: number },
  bottomPx: number,
): PlacedLine[] {
  let { yPx } = box;
  const lines: PlacedLine[] = [];
  for (const { text, style } of blocks) {
    const stepPx = clampedBlock("x", box, style, 1).heightPx;
    const mostLines = Math.floor((bottomPx - yPx) / stepPx);
    if (mostLines < 1) break;
    const block = clampedBlock(text, { ...box, yPx }, style, mostLines);
    lines.push(...block.lines);
    yPx += block.heightPx + 4;
  }
  return lines;
}

function columnBlocks({ label, figures }: HeadlineColumn) {
  const said = figures.flatMap(({ name, text, notes }) => [
    name === null ? { text: capitalised(text), style: figureStyle } : { text: `${name}: ${text}`, style: namedStyle },
    ...notes.map((note) => ({ text: capitalised(note), style: noteStyle })),
  ]);
  const unreported = { text: capitalised(statusText("not_reported")), style: namedStyle };
  return [{ text: label, style: labelStyle }, ...(said.length === 0 ? [unreported] : said)];
}

/** An attack's headline figures laid out on a card, under its name and over what they were read from. */
export function placedAttackCard({ read, claims }: AttackAccount, selection: Selection): PlacedAttackCard {
  const { ledger, query } = selection;
  const box = { xPx: cardPaddingPx, yPx: cardPaddingPx, widthPx: cardInnerPx };
  const title = clampedBlock(read.event.label, box, titleStyle, 2);
  const timePx = box.yPx + title.heightPx + 2;
  const time = clampedBlock(
    [capitalised(attackTimeText(read.event)), asOfWords(query)].filter((part) => part !== null).join(". "),
    { ...box, yPx: timePx },
    timeStyle,
    1,
  );
  const standing = standingClaims(claims, ledger, asOfMsOf(selection));
  const sourceText = `From ${countText(standing.length, "claim")} in ${countText(reportCount(standing), "report")}, each figure traceable to its words. Strike Ledger, ${ledgerRevisionText(ledger.revision)}.`;
  const sourcePx = cardSizePx.height - cardPaddingPx - 14;
  const source = clampedBlock(sourceText, { ...box, yPx: sourcePx }, sourceStyle, 1);
  const topRulePx = timePx + time.heightPx + 16;
  const bottomRulePx = sourcePx - 12;
  const columns = headlineColumns(read, ledger.places);
  const roomPx = cardInnerPx - columnGapPx * (columns.length - 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let xPx = cardPaddingPx;
  const lines = columns.flatMap((column, index) => {
    const widthPx = (roomPx * (weights[index] ?? 1)) / whole;
    const own = stacked(columnBlocks(column), { xPx, yPx: topRulePx + 14, widthPx }, bottomRulePx - 6);
    xPx += widthPx + columnGapPx;
    return own;
  });
  return {
    title: read.event.label,
    lines: [...title.lines, ...time.lines, ...lines, ...source.lines],
    rulesPx: [topRulePx, bottomRulePx],
  };
}
