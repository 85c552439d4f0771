import path from "node:path";

/** One import in a file: what it names, and the file of ours that this is, or null for a package or a built-in of Node. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly target: string | null;
}

// Biome has seen to it that statements begin a line and strings stand in double quotes.
const statement = /^(?:import|export)\b[^;"'`]*?\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"/gm;
const call = /\b(?:import|require)\(\s*(?:\/\*[^*]*\*\/\s*)?(["'`])([^"'`]+)\1\s*[,)]/g;
const computed = /\b(?:import|require)\(\s*(?!["'`)\s])[^)]*\)/g;

const endings = ["", ".ts", ".tsx", ".mjs", ".js", ".json", ".css", "/index.ts", "/index.tsx"];

function targetOf(file: string, specifier: string, files: ReadonlySet<string>): string | null {
  const isOurs = specifier.startsWith(".") || specifier.startsWith("@/");
  if (!isOurs) return null;
  const base = specifier.startsWith("@/") ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier);
  return endings.map((ending) => base + ending).find((candidate) => files.has(candidate)) ?? base;
}

/** Every import of a file, static, type-only or dynamic; a relative one that names no file keeps the path it would have. */
export function importsOf(file: string, text: string, files: ReadonlySet<string>): Import[] {
  const specifiers = [
    ...[...text.matchAll(statement)].map(([, from, bare]) => from ?? bare ?? ""),
    ...[...text.matchAll(call)].map(([, , specifier]) => specifier ?? ""),
  ];
  return specifiers.map((specifier) => ({ file, specifier, target: targetOf(file, specifier, files) }));
}

/** Imports whose path is made at run time, which no check of arrows can follow. */
export function computedImports(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(computed)].map(([found]) => found);
}

/** The package that a specifier names, such as `@scope/name` or `next`; `node:` for any built-in of Node. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
