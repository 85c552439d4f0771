import type { ExtractedFigure, RejectedNumber } from "../../extract/extracted";
import { subtypeAside } from "../../format/subtype";
import { countText } from "../../format/unit";
import { countedValueText } from "../../format/value";
import { measureOf } from "../../ledger/measures/registry";
import { alignedLines } from "./columns";
import type { ReadThrough } from "./read-through";
import { highlighted, oneLine, sentenceAround } from "./shown-words";

const targets: Record<ExtractedFigure["target"], string | null> = {
  UA: null,
  RU: "on Russia",
  OCC: "on occupied territory",
  OTHER: "elsewhere",
};

/** What keeps a figure from being the whole of an attack on Ukraine, in words. */
function notes({ target, scope, status, partOf }: ExtractedFigure): string[] {
  return [
    targets[target],
    scope === "period" ? "over a period" : null,
    partOf ? "part of another figure" : null,
    status === "superseded" ? "replaced by a later toll" : null,
  ].filter((note) => note !== null);
}

const heads = ["measure", "value", "place", "said by", "event", "rule", "confidence", "note"];

function figureCells(figure: ExtractedFigure): string[] {
  const { measure, unit, low, best, high, qualifier, place, attributedTo, event, rule, confidence } = figure;
  return [
    `${measureOf(measure).label}${subtypeAside(figure)}`,
    countedValueText({ low, best, high, qualifier }, { unit }),
    oneLine(place ?? "not named"),
    oneLine(attributedTo ?? "the report itself"),
    oneLine(event ?? "not told"),
    rule,
    confidence.toFixed(2),
    notes(figure).join(", "),
  ];
}

function figureLines({ text, found }: ReadThrough, isColoured: boolean): string[] {
  const [head = "", ...rows] = alignedLines([heads, ...found.figures.map(figureCells)]);
  const shown = found.figures.flatMap(({ start, end }, at) => [
    `  ${rows[at]}`,
    `      ${sentenceAround(text, [start, end], isColoured)}`,
  ]);
  return found.figures.length === 0 ? [] : [`  ${head}`, ...shown];
}

function rejectedLines(rejected: readonly RejectedNumber[], isColoured: boolean): string[] {
  const whys = alignedLines(rejected.map(({ exact, why }) => [oneLine(exact), why]));
  return whys.map((line, at) => {
    const wordsLength = oneLine(rejected[at]?.exact ?? "").length;
    return `  ${highlighted(line.slice(0, wordsLength), isColoured)}${line.slice(wordsLength)}`;
  });
}

/** How many numbers were found to be none of a measure: "no number set aside", "1 number set aside". */
export function setAsideText(count: number): string {
  if (count === 0) return "no number set aside";
  return `${count} ${count === 1 ? "number" : "numbers"} set aside`;
}

/**
 * One file's figures for people: a line for each, with its sentence below and its words set off, then the numbers that are no figures,
 * and why. Ends with an empty line.
 */
export function tableText(read: ReadThrough, isColoured: boolean): string {
  const { file, textSha256, found } = read;
  const { figures, rejected } = found;
  const counts = `${countText(figures.length, "figure")}, ${setAsideText(rejected.length)}`;
  const lines = [
    `${oneLine(file)}: ${counts} (text ${textSha256.slice(0, 12)})`,
    ...figureLines(read, isColoured),
    ...(rejected.length > 0 ? ["  set aside", ...rejectedLines(rejected, isColoured)] : []),
  ];
  return `${lines.join("\n")}\n\n`;
}
