/** What a cell written as a dictionary holds: numbers and texts by their names, null for NaN and None. */
export type CellDictionary = ReadonlyMap<string, number | string | null>;

const mostMembers = 64;
const longest = 4_000;
const token =
  /\s*(?:(?<sign>[{}:,])|'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)"|(?<number>-?\d{1,12}(?:\.\d{1,6})?)|(?<none>NaN|nan|None|null))/y;

type Token = { readonly kind: "sign" | "text" | "number" | "none" | "end"; readonly text: string };

function tokensOf(cell: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (cell.slice(at).trim() !== "") {
    token.lastIndex = at;
    const { sign, single, double, number, none } = token.exec(cell)?.groups ?? {};
    const text = single ?? double;
    if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll(/\\(.)/g, "$1") });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (none !== undefined) tokens.push({ kind: "none", text: "" });
    else return null;
    at = token.lastIndex;
  }
  return tokens;
}

/**
 * A cell such as `{'south': 25, 'east': NaN}` read by its own small grammar, never run: quoted names, each once, with numbers, NaN, None or quoted texts;
 * at most 64 of them in 4,000 letters. Null for a cell that is no such dictionary; a blank cell is an empty one.
 */
export function cellDictionary(cell: string): CellDictionary | null {
  if (cell.trim() === "") return new Map();
  const tokens = cell.length > longest ? null : tokensOf(cell);
  if (tokens === null) return null;
  const members = new Map<string, number | string | null>();
  let at = 0;
  const next = (): Token => tokens[at++] ?? { kind: "end", text: "" };
  const isSign = (one: Token, text: string) => one.kind === "sign" && one.text === text;
  if (!isSign(next(), "{")) return null;
  if (tokens.length === 2) return isSign(next(), "}") ? members : null;
  for (;;) {
    const name = next();
    if (name.kind !== "text" || members.has(name.text) || members.size === mostMembers || !isSign(next(), ":"))
      return null;
    const value = next();
    if (value.kind === "sign" || value.kind === "end") return null;
    members.set(name.text, value.kind === "none" ? null : value.kind === "number" ? Number(value.text) : value.text);
    const after = next();
    if (isSign(after, "}")) return at === tokens.length ? members : null;
    if (!isSign(after, ",")) return null;
    if (isSign(tokens[at] ?? { kind: "end", text: "" }, "}")) return at + 1 === tokens.length ? members : null;
  }
}
