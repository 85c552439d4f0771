/** Where a text stops being JSON (line and column from 1, the column in UTF-16 code units) and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type State = "value" | "value or ]" | "name" | "name or }" | "colon" | "comma or close" | "end";

const blank = /[ \t\n\r]*/y;
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

const wanted: Record<State, string> = {
  value: "a value",
  "value or ]": 'a value or "]"',
  name: 'a name in double quotes (no comma before "}")',
  "name or }": 'a name in double quotes or "}"',
  colon: '":"',
  "comma or close": '"," or the closing bracket',
  end: "nothing more",
};

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

function placeAt(text: string, at: number): Pick<JsonFault, "line" | "column"> {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultAt(text: string, at: number, state: State): JsonFault {
  const found = text.slice(at).match(/^(?:\w+|[\s\S])/u)?.[0];
  const what = found === undefined ? "the end of the file" : JSON.stringify(found);
  return { ...placeAt(text, at), message: `expected ${wanted[state]}, found ${what}` };
}

function afterValue(open: readonly string[]): State {
  return open.length === 0 ? "end" : "comma or close";
}

function nextState(state: State, found: string, open: string[]): State | null {
  const isString = found.startsWith('"');
  if (state === "comma or close") {
    if (found === ",") return open.at(-1) === "{" ? "name" : "value";
    if (found !== (open.at(-1) === "{" ? "}" : "]")) return null;
    open.pop();
    return afterValue(open);
  }
  if (state === "colon") return found === ":" ? "value" : null;
  if (state === "name" || state === "name or }") {
    if (isString) return "colon";
    if (state === "name" || found !== "}") return null;
    open.pop();
    return afterValue(open);
  }
  if (state === "end") return null;
  if (found === "{" || found === "[") {
    open.push(found);
    return found === "{" ? "name or }" : "value or ]";
  }
  if (found === "]" && state === "value or ]") {
    open.pop();
    return afterValue(open);
  }
  return "}],:".includes(found) ? null : afterValue(open);
}

/** Reads a text as JSON, telling each name of an object with where it stands and in which object, by how many were begun before; the first fault, or null. */
function firstFault(text: string, onName: (name: string, at: number, object: number) => void): JsonFault | null {
  const open: string[] = [];
  const objects: number[] = [];
  let begun = 0;
  let state: State = "value";
  for (let at = matchAt(blank, text, 0).length; at < text.length; at += matchAt(blank, text, at).length) {
    const found = matchAt(token, text, at);
    if (found.startsWith('"') && (state === "name" || state === "name or }")) onName(found, at, objects.at(-1) ?? 0);
    const next: State | null = found === "" ? null : nextState(state, found, open);
    if (next === null) return faultAt(text, at, state);
    if (open.length > objects.length) {
      begun += 1;
      objects.push(begun);
    }
    objects.length = open.length;
    state = next;
    at += found.length;
  }
  return state === "end" ? null : faultAt(text, text.length, state);
}

/**
 * The first place where a text stops being JSON (RFC 8259); null for JSON. It exists because `JSON.parse` says where only
 * for some faults, and in words that change from one Node to the next.
 */
export function jsonFault(text: string): JsonFault | null {
  return firstFault(text, () => {});
}

/**
 * Every name that stands a second time in one object of a JSON text, which RFC 8259 leaves without a meaning: `JSON.parse` keeps the
 * last value and says nothing. None for text that is no JSON.
 */
export function repeatedNames(text: string): JsonFault[] {
  const first = new Map<string, number>();
  const repeated: JsonFault[] = [];
  const fault = firstFault(text, (written, at, object) => {
    const name: string = JSON.parse(written);
    const key = `${object} ${name}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else {
      const { line, column } = placeAt(text, before);
      const message = `${JSON.stringify(name)} already stands in the same object at line ${line}, column ${column}; keep one`;
      repeated.push({ ...placeAt(text, at), message });
    }
  });
  return fault === null ? repeated : [];
}
