const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)+/y;

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** What makes a text no well-formed XML (elements, attributes in double quotes, text; no comments), or null when it is. */
export function xmlProblem(xml: string): string | null {
  const open: string[] = [];
  let at = matchAt(/<\?xml version="1\.0" encoding="UTF-8"\?>\s*/y, xml, 0)?.[0].length ?? 0;
  let roots = 0;
  while (at < xml.length) {
    const found = matchAt(tag, xml, at) ?? matchAt(text, xml, at);
    if (found === null) return `not understood at ${at}: ${xml.slice(at, at + 60)}`;
    at += found[0].length;
    const [, closing, name, attributes = "", empty] = found;
    if (name === undefined) {
      if (open.length === 0 && found[0].trim() !== "") return `text outside the root: ${found[0].slice(0, 60)}`;
      continue;
    }
    if (closing === "/") {
      const expected = open.pop();
      if (expected !== name) return `</${name}> closes <${expected}>`;
      continue;
    }
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `<${name}> has an attribute twice`;
    if (matchAt(/(?:[^&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)*$/y, attributes, 0) === null) {
      return `<${name}> has a bare ampersand`;
    }
    if (open.length === 0) roots += 1;
    if (empty !== "/") open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  return roots === 1 ? null : `${roots} roots`;
}
