const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function unescaped(markup: string): string {
  return markup.replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? "");
}

// A span that is laid out as a block starts a line of its own.
const inlineTag = /<\/(?:a|span|strong|time|code|data)>|<(?:a|span|strong|time|code|data)(?![^>]*"block\b)[^>]*>/g;

/** What a reader of some markup reads, with single spaces between blocks. */
export function textIn(markup: string): string {
  return unescaped(markup.replaceAll(inlineTag, "").replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

function attributes(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => unescaped(value));
}

/** Every id, in the order of the elements. */
export function idsIn(markup: string): string[] {
  return attributes(markup, "id");
}

/** Every address that a link leads to. */
export function hrefsIn(markup: string): string[] {
  return attributes(markup, "href");
}

/** The markup of the one element of a kind that has an id, its inner elements of the same kind included. Throws when there is none. */
export function elementOf(markup: string, tag: string, id: string): string {
  const opening = new RegExp(`<${tag} id="${id}"`).exec(markup);
  if (opening === null) throw new Error(`no <${tag}> has the id "${id}"`);
  const rest = markup.slice(opening.index);
  let depth = 0;
  for (const { 0: found, index } of rest.matchAll(new RegExp(`<(/?)${tag}\\b[^>]*>`, "g"))) {
    depth += found.startsWith("</") ? -1 : 1;
    if (depth === 0) return rest.slice(0, index + found.length);
  }
  throw new Error(`<${tag} id="${id}"> is never closed`);
}

/** The links within a page that lead to no element of it. */
export function deadFragments(markup: string): string[] {
  const ids = new Set(idsIn(markup));
  return hrefsIn(markup).filter((href) => href.startsWith("#") && !ids.has(href.slice(1)));
}

/** The ids that more than one element has. */
export function doubledIds(markup: string): string[] {
  const ids = idsIn(markup);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
