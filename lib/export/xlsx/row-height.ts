import type { SheetCell } from "./cell";

const linePt = 15;

/** As high as a row may be. */
const highestPt = 409;

/** As many digits of a column's width as its margins take away. */
const lostChars = 2;

function lineCount(text: string, widthChars: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let room = 0;
    for (const word of paragraph.split(" ")) {
      if (word.length > room) {
        lines += Math.max(1, Math.ceil(word.length / widthChars));
        room = widthChars;
      }
      room -= (word.length % widthChars) + 1;
    }
  }
  return lines;
}

function linesOf(cell: SheetCell, widthChars: number): number {
  const isProse = typeof cell === "object" && cell !== null && "wrap" in cell && cell.wrap === true;
  return isProse && typeof cell.value === "string" ? lineCount(cell.value, Math.max(1, widthChars - lostChars)) : 1;
}

/** A row's cells, at a height at which its longest text is seen whole; not every spreadsheet sees to that by itself. Widths are in digits. */
export function rowAtFullHeight(cells: readonly SheetCell[], widthsChars: readonly number[]): readonly SheetCell[] {
  const lines = Math.max(1, ...cells.map((cell, index) => linesOf(cell, widthsChars[index] ?? 1)));
  const height = Math.min(highestPt, lines * linePt);
  return cells.map((cell, index) =>
    index === 0 && typeof cell === "object" && cell !== null ? { ...cell, height } : cell,
  );
}
