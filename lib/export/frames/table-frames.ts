import { type ClaimRow, claimPartText } from "../../document/claim-rows";
import type { Slide } from "../../document/deck";
import { columnParts, type WordsCell, type WordsTable } from "../../document/words-table";
import { ledgerRevisionText } from "../../format/status";
import { capitalised, quotedText } from "../../format/typography";
import type { Box } from "../../viz/box";
import { slideLayout } from "../slide-boxes";
import { type CellText, wordsShape } from "./frame-shape";
import { framed } from "./framed";
import { paletteOf, textLine } from "./markup";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";
import { type FrameRow, type FrameTable, tablePages } from "./table-pages";

const small = { sizePx: leastTextPx, weight: 400, tone: "muted" } as const;
const emptyStyle = { sizePx: 40, weight: 400, tone: "muted" } as const;
const plain = { sizePx: 26, weight: 400, tone: "ink" } as const;

function wordsCell({ text, notes, isReported }: WordsCell, weight: 400 | 600): CellText[] {
  const own: CellText = { ...plain, text, weight, tone: isReported ? "ink" : "muted" };
  return [own, ...notes.map((note) => ({ ...small, text: note }))];
}

function wordsRow({ head, cells }: WordsTable["rows"][number], heads: readonly string[]): FrameRow {
  const told = cells.map(({ text, notes }, index) => [`${heads[index + 1] ?? ""}: ${text}`, ...notes].join("; "));
  return {
    cells: [wordsCell(head, 600), ...cells.map((cell) => wordsCell(cell, 400))],
    words: `${[head.text, ...head.notes].join("; ")}. ${told.join(". ")}.`,
    subject: null,
  };
}

function wordsTable({ head, rows }: WordsTable): FrameTable {
  return {
    shares: head.map((_, index) => (index === 0 ? 1.4 : 1)),
    head,
    rows: rows.map((row) => wordsRow(row, head)),
  };
}

/** How many columns beside the rows' names a slide has room for, with words that are not broken. */
const mostColumns = { "16:9": 5, "4:3": 3 } as const;

/** A table in words on as many frames as it needs, first by its columns, then by its rows. */
export function wordsContents(
  table: WordsTable,
  setting: FrameSetting,
  box: Box = slideLayout(setting.shape).boxes.tallBody,
): FrameContent[] {
  return columnParts(table, mostColumns[setting.shape])
    .map(wordsTable)
    .flatMap((part) =>
      tablePages(part, box, paletteOf(setting.theme)).map(({ body, rows, shape }): FrameContent => {
        const altText = rows.flatMap((row) => part.rows[row]?.words ?? []).join("\n");
        return { body, altText, claims: [], shapes: [shape] };
      }),
    );
}

/** A table of a deck. */
export function tableFrames(slide: Extract<Slide, { kind: "table" }>, setting: FrameSetting): SlideFrame[] {
  const { title, table, notes, sourceLine, behind = [] } = slide;
  const told = [table.caption, ...notes];
  return framed({ title, layout: "content", notes: told, sourceLine, behind }, wordsContents(table, setting), setting);
}

function claimRow(row: ClaimRow, hasEvent: boolean): FrameRow {
  const { claim, event, counted, value, places, statedBy, publishedBy, time, words } = row;
  const told = claimPartText(row);
  return {
    cells: [
      [
        { ...plain, text: value, sizePx: 32, weight: 700 },
        { ...plain, text: counted },
        ...(hasEvent ? [{ ...small, text: event }] : []),
        ...(told === null ? [] : [{ ...small, text: told }]),
      ],
      [
        { ...plain, text: capitalised(statedBy) },
        { ...small, text: places },
      ],
      [
        { ...plain, text: capitalised(publishedBy) },
        { ...small, text: time },
      ],
      [{ ...plain, text: quotedText(words) }],
    ],
    words: [
      `${event}. ${counted}: ${value} (${places})${told === null ? "" : `; ${told}`}`,
      `${capitalised(statedBy)}; ${publishedBy}; ${time}`,
      quotedText(words),
    ].join(". "),
    subject: { ...claim, claim: claim.id },
  };
}

/** Claims with who stated and who printed them and the words that they were read from. */
export function claimsFrames(slide: Extract<Slide, { kind: "claims" }>, setting: FrameSetting): SlideFrame[] {
  const { title, claims, notes, behind = [] } = slide;
  const palette = paletteOf(setting.theme);
  const box = slideLayout(setting.shape).boxes.tallBody;
  const hasEvent = new Set(claims.map(({ event }) => event)).size > 1;
  const table: FrameTable = {
    shares: [1.3, 1, 1.5, 1.3],
    head: ["Figure", "Stated by, and where", "Printed by, and when it held", "In the report’s words"],
    rows: claims.map((row) => claimRow(row, hasEvent)),
  };
  const none = textLine("No claim.", box.xPx, box.yPx, { sizePx: 40, weight: 400, colour: palette.muted });
  const contents: FrameContent[] =
    claims.length === 0
      ? [
          {
            body: none,
            altText: "No claim.",
            claims: [],
            shapes: wordsShape("Claims", null, box, "No claim.", emptyStyle),
          },
        ]
      : tablePages(table, box, palette).map(({ body, rows, shape }) => ({
          body,
          shapes: [shape],
          altText: rows.flatMap((row) => table.rows[row]?.words ?? []).join("\n"),
          claims: rows.flatMap((row) => claims[row] ?? []),
        }));
  const told = "Each figure with who stated it, who printed it and the words it was read from.";
  const sourceLine = `${told} Strike Ledger, ${ledgerRevisionText(slide.revision ?? setting.deck.revision)}.`;
  return framed({ title, layout: "content", notes, sourceLine, behind }, contents, setting);
}
