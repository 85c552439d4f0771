import { claimParagraph } from "../../../document/claim-paragraph";
import { type ClaimRow, claimPartText } from "../../../document/claim-rows";
import type { Slide } from "../../../document/deck";
import { ledgerRevisionText } from "../../../format/status";
import { capitalised } from "../../../format/typography";
import { partTitle } from "../../slide-text";
import { textBox } from "../shape";
import type { SlideContent } from "../slide-content";
import { type SlideTable, type TableCell, tableParts, tableShape } from "../table-shape";
import { footOf, footShapes, type SlideSetting, titleShape } from "./slide-setting";

interface ClaimColumn {
  readonly head: string;
  /** Its share of the table's width. */
  readonly share: number;
  readonly cell: (row: ClaimRow) => TableCell;
}

function text(words: string): TableCell {
  return [[{ text: words }]];
}

const columns: readonly ClaimColumn[] = [
  { head: "Attack", share: 1.5, cell: ({ event }) => text(event) },
  { head: "What", share: 1.15, cell: ({ counted }) => text(counted) },
  {
    head: "Figure",
    share: 1.05,
    cell: (row) => {
      const told = claimPartText(row);
      return [
        [{ text: row.value, isBold: true }],
        ...(told === null ? [] : [[{ text: told, colour: "muted" as const }]]),
      ];
    },
  },
  { head: "Where", share: 1, cell: ({ places }) => text(places) },
  { head: "Stated by", share: 1.3, cell: ({ statedBy }) => text(capitalised(statedBy)) },
  {
    head: "Printed by, and when it held",
    share: 2.8,
    cell: ({ publishedBy, time }) => [[{ text: capitalised(publishedBy) }], [{ text: time, colour: "muted" }]],
  },
  { head: "In the report’s words", share: 1.6, cell: ({ words, href }) => [[{ text: `“${words}”`, href }]] },
];

function claimsTable(claims: readonly ClaimRow[], setting: SlideSetting): SlideTable {
  const events = new Set(claims.map(({ event }) => event));
  const shown = events.size > 1 ? columns : columns.slice(1);
  const whole = shown.reduce((sum, { share }) => sum + share, 0);
  return {
    widths: shown.map(({ share }) => (setting.boxes.tallBody.width * share) / whole),
    head: shown.map(({ head }) => text(head)),
    rows: claims.map((row) => shown.map(({ cell }) => cell(row))),
    sizePt: 11,
  };
}

function noClaimSlide(slide: Extract<Slide, { kind: "claims" }>, setting: SlideSetting): SlideContent {
  const { title, notes } = slide;
  const text = textBox("Claims", setting.boxes.tallBody, [[{ text: "No claim.", sizePt: 18, colour: "muted" }]]);
  return { layout: "content", title, shapes: [titleShape(title, setting), text, ...footOf(slide, setting)], notes };
}

/** Claims as tables, over as many slides as they need. */
export function claimsSlide(slide: Extract<Slide, { kind: "claims" }>, setting: SlideSetting): SlideContent[] {
  const { title, claims, notes } = slide;
  const { deck } = setting;
  const revision = slide.revision ?? deck.revision;
  if (claims.length === 0) return [noClaimSlide(slide, setting)];
  const parts = tableParts(claimsTable(claims, setting), setting.boxes.tallBody.height);
  let from = 0;
  return parts.map((table, index) => {
    const own = claims.slice(from, from + table.rows.length);
    from += table.rows.length;
    const name = partTitle(title, index + 1, parts.length);
    const source = `Each figure with who stated it, who printed it and the words it was read from. Strike Ledger, ${ledgerRevisionText(revision)}.`;
    return {
      layout: "content",
      title: name,
      shapes: [
        titleShape(name, setting),
        tableShape("Claims", name, setting.boxes.tallBody, table),
        ...footShapes(source, deck.permalink, setting),
      ],
      notes: [...(index === 0 ? notes : []), ...own.map(claimParagraph)],
    };
  });
}
