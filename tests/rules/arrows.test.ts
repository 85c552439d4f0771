import { describe, expect, it } from "vitest";
import { importCycles } from "./cycles";
import { computedImports, type Import, importsOf } from "./imports";
import { repositoryPaths, roomCode } from "./repository";
import { arrowProblem, roomOf, rulesOf } from "./rooms";

const files = new Set(repositoryPaths);
const code = roomCode();
const imports = code.flatMap(({ file, text }) => importsOf(file, text, files));

function problemsOf(file: string, text: string, known: readonly string[] = []): string[] {
  return importsOf(file, text, new Set(known)).flatMap((found) => arrowProblem(found) ?? []);
}

function graphOf(all: readonly Import[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { file, target } of all) {
    if (target !== null && target !== file) graph.set(file, [...(graph.get(file) ?? []), target]);
  }
  return graph;
}

describe("the house", () => {
  it("has imports only along the arrows app, components, lib, lib/ledger", () => {
    expect(imports.flatMap((found) => arrowProblem(found) ?? [])).toEqual([]);
  });

  it("has no import cycle, type imports included", () => {
    expect(importCycles(graphOf(imports)).map((cycle) => cycle.join(" → "))).toEqual([]);
  });

  it("has no relative import that names no file", () => {
    const lost = imports.filter(({ target }) => target !== null && !files.has(target));
    expect(lost.map(({ file, specifier }) => `${file}: "${specifier}"`)).toEqual([]);
  });

  it("has no import whose path is made at run time", () => {
    expect(code.flatMap(({ file, text }) => computedImports(text).map((found) => `${file}: ${found}`))).toEqual([]);
  });

  it("has every code file in a room that the table knows", () => {
    const strays = code.filter(({ file }) => {
      const room = roomOf(file);
      return room === null || rulesOf(room) === null;
    });
    expect(strays.map(({ file }) => file)).toEqual([]);
  });
});

describe("the check of arrows", () => {
  it.each([
    ["a static import", 'import { x } from "../store/open";'],
    ["an import over several lines", 'import {\n  type x,\n  y,\n} from "../store/open";'],
    ["a type-only import", 'import type { X } from "../store/open";'],
    ["an import through the alias", 'import { x } from "@/lib/store/open";'],
    ["a re-export", 'export { x } from "../store/open";'],
    ["an import for its effect", 'import "../store/open";'],
    ["a dynamic import", 'const x = await import("../store/open");'],
    ["a type query", 'type X = import("../store/open").X;'],
  ])("sees %s that runs the wrong way", (_, text) => {
    expect(problemsOf("lib/ledger/a.ts", text, ["lib/store/open.ts"])).toEqual([
      expect.stringMatching(/^lib\/ledger\/a\.ts: ".+": lib\/ledger may import no other room$/),
    ]);
  });

  it("lets an import run the right way", () => {
    expect(problemsOf("components/charts/a/a.tsx", 'import { x } from "../../../lib/viz/mark";')).toEqual([]);
    expect(problemsOf("app/page.tsx", 'import { x } from "@/lib/store/app-ledger";\nimport "./globals.css";')).toEqual(
      [],
    );
  });

  it("keeps charts apart, from one another and from the list of all", () => {
    const text = 'import "../b/b";\nimport "../registry";\nimport "../marks/bar";\nimport "../document";';
    const known = ["b/b.ts", "registry.ts", "marks/bar.tsx", "document.tsx"].map((name) => `components/charts/${name}`);
    expect(problemsOf("components/charts/a/a.ts", text, known)).toEqual([
      'components/charts/a/a.ts: "../b/b": a chart imports the chart "b"',
      'components/charts/a/a.ts: "../registry": a chart imports the registry of charts',
    ]);
    expect(problemsOf("components/charts/marks/bar.ts", text, known)).toContain(
      'components/charts/marks/bar.ts: "../b/b": marks import the chart "b"',
    );
  });

  it.each([
    ["lib/format/a.ts", "d3-array", "lib/format may import no package"],
    ["lib/viz/a.ts", "react", "lib/viz may not import react, which belongs elsewhere"],
    ["lib/ledger/a.ts", "node:fs", "lib/ledger may import only the packages zod, d3-array"],
    ["lib/export/a.ts", "pg", "lib/export may not import pg, which belongs elsewhere"],
    ["app/page.tsx", "better-sqlite3", "app may not import better-sqlite3, which belongs elsewhere"],
    ["components/dashboard/a.tsx", "recharts", "components/dashboard may not import recharts, which belongs elsewhere"],
  ])("keeps %s from the package %s", (file, name, rule) => {
    expect(problemsOf(file, `import { x } from "${name}";`)).toEqual([`${file}: "${name}": ${rule}`]);
  });

  it("names the way around a cycle", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["b", "d"]],
    ]);
    expect(importCycles(graph)).toEqual([["b", "c", "b"]]);
  });

  it("sees an import whose path is made at run time, and no other", () => {
    const text =
      'await import(name);\nawait import("./a");\nawait import(/* webpackIgnore: true */ "./b");\n// import(x)';
    expect(computedImports(text)).toEqual(["import(name)"]);
  });
});
