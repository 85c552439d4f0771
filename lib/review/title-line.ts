/** A text's first line, where it can be a title: short, and with more text below it. */
export function titleLine(text: string): string | null {
  const [first = "", ...rest] = text.trimStart().split(/[\n\r\u2028\u2029]+/u);
  const title = first.trim().replace(/^#+ /, "");
  return title.length > 0 && title.length <= 200 && rest.some((line) => line.trim() !== "") ? title : null;
}

/** Where a text's headline ends: its title line; 0 where it has none. */
export function headlineEnd(text: string): number {
  const title = titleLine(text);
  return title === null ? 0 : text.indexOf(title) + title.length;
}
