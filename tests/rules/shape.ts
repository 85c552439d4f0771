const allowedTop = new Set([
  ...["app", "components", "data", "lib", "tests"],
  ...["CHANGELOG.md", "LICENSE", "README.md", "package-lock.json", "package.json", "tsconfig.json"],
  ...[
    "biome.json",
    "instrumentation.ts",
    "next.config.js",
    "playwright.config.ts",
    "postcss.config.mjs",
    "proxy.ts",
    "vitest.config.ts",
  ],
]);

const vagueNames = new Set(["common", "helpers", "misc", "types", "utils"]);

// Next's own names: parameters, groups, slots and private folders.
const nextName = /^(?:\[{1,2}(?:\.\.\.)?[a-z0-9-]+\]{1,2}|\([a-z0-9-]+\)|@[a-z0-9-]+|_[a-z0-9-]+)$/;
const kebabName = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const ownNames = new Set(["README.md", "__snapshots__"]);

/** The files that Next looks for by name and takes the default export of. */
const nextFile =
  /^app\/(?:.*\/)?(?:page|layout|template|loading|error|global-error|not-found|default|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)(?:\.dev)?\.tsx?$/;

const maxLines = 200;

/** Why a path is not where or what it should be called; null when it is. */
export function pathProblem(file: string): string | null {
  const [top = "", ...rest] = file.split("/");
  if (!allowedTop.has(top) && !top.startsWith(".")) return `${file}: nothing called ${top} stands at the top level`;
  for (const name of rest) {
    if (vagueNames.has(name)) return `${file}: no folder is called ${name}; name it for what it holds`;
    const isNextName = top === "app" && nextName.test(name);
    if (!kebabName.test(name) && !ownNames.has(name) && !isNextName) return `${file}: ${name} is not in kebab-case`;
  }
  return null;
}

/** The code of a file without what its comments and strings say. */
function bareCode(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gm, (found) =>
    found.startsWith("/") ? "" : '""',
  );
}

const anyType = /(?:[:<,|&(=[]|\bas|\bextends|=>)\s*any\b(?!\s*[:(.])/;

/** What a code file of the rooms does that the house does not: one line each. */
export function codeProblems(file: string, text: string): string[] {
  const code = bareCode(text);
  const lineCount = text.split("\n").length - 1;
  return [
    anyType.test(code) ? "has an `any`" : null,
    /@ts-(?:ignore|nocheck)/.test(text) ? "switches the type checker off" : null,
    /^export default\b|\bas default\b/m.test(code) && !nextFile.test(file) ? "has a default export" : null,
    lineCount > maxLines ? `has ${lineCount} lines; ${maxLines} are the most` : null,
  ].flatMap((problem) => (problem === null ? [] : [`${file}: ${problem}`]));
}

/** Every room of the house, as the folders are: app, data, tests, and each folder of lib and components. */
export function roomFolders(files: readonly string[]): string[] {
  const inner = files.flatMap((file) => /^(?:lib|components)\/[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(["app", "data", "tests", ...inner])].sort();
}
