import { actAt } from "./acts";
import { form, isForm, isLink, link } from "./language/roles";
import { tag, type Word } from "./language/word";
import type { Token } from "./token";

function has(word: Word, bits: number): boolean {
  return (word.tags & bits) !== 0;
}

/** Past the closing bracket that answers the one at `at`; `at + 1` when none does within reach. */
export function afterBracket(tokens: readonly Token[], at: number, to: number): number {
  const close = tokens[at]?.lower === "[" ? "]" : ")";
  for (let next = at + 1; next < Math.min(to, at + 30); next += 1) if (tokens[next]?.lower === close) return next + 1;
  return at + 1;
}

/** Past the dash that closes an aside, where a verb goes on; -1 when none does. */
export function afterDashes(tokens: readonly Token[], at: number, to: number): number {
  for (let next = at + 2; next < Math.min(to, at + 18); next += 1) {
    const token = tokens[next];
    if (token?.lower === ";" || token?.lower === ":") return -1;
    if (token?.lower !== "—" && token?.lower !== "–") continue;
    const following = tokens[next + 1];
    return following !== undefined && (has(following.word, tag.aux) || actAt(tokens, next + 1, to) !== null)
      ? next + 1
      : -1;
  }
  return -1;
}

/** Past the comma that closes ", including two children,"; -1 when the comma opens no such aside. */
export function afterParenthetical(
  tokens: readonly Token[],
  at: number,
  to: number,
  mentionStarts: ReadonlySet<number>,
): number {
  const opener = tokens[at + 1];
  const isOfThem = isLink(opener?.word, link.of) && isForm(tokens[at + 2]?.word, form.them | form.which);
  if (opener === undefined || !(isForm(opener.word, form.startsAside) || isOfThem || mentionStarts.has(at + 1)))
    return -1;
  if (tokens[at + 2]?.word.act !== null && opener.kind === "number") return -1;
  for (let next = at + 2; next < Math.min(to, at + 18); next += 1) {
    const token = tokens[next];
    if (token?.lower === ";" || token?.lower === ":") return -1;
    if (token?.lower === "," || token?.lower === "–" || token?.lower === "—") {
      const following = tokens[next + 1];
      if (following !== undefined && (has(following.word, tag.aux) || actAt(tokens, next + 1, to) !== null))
        return next + 1;
      if (following === undefined || isLink(following.word, link.and) || following.kind === "number") continue;
      if (!has(following.word, tag.relative)) return -1;
      return next + 1;
    }
  }
  return -1;
}
