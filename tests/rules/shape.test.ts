import { describe, expect, it } from "vitest";
import { repositoryPaths, roomCode, textOf } from "./repository";
import { codeProblems, pathProblem, roomFolders } from "./shape";

const maxReadmeLines = 30;

describe("the house", () => {
  it("has only the top level that was agreed, kebab-case names and no folder with a vague one", () => {
    expect(repositoryPaths.flatMap((file) => pathProblem(file) ?? [])).toEqual([]);
  });

  it("has no any, no default export that Next does not want, and no file over 200 lines", () => {
    expect(roomCode().flatMap(({ file, text }) => codeProblems(file, text))).toEqual([]);
  });

  it.each(roomFolders(repositoryPaths))("has a README of at most 30 lines in %s", (room) => {
    const readme = `${room}/README.md`;
    expect(repositoryPaths.filter((file) => file === readme)).toEqual([readme]);
    expect(textOf(readme).trimEnd().split("\n").length).toBeLessThanOrEqual(maxReadmeLines);
  });

  it("has no code in data", () => {
    expect(repositoryPaths.filter((file) => /^data\/.*\.(?:ts|tsx|mjs|js)$/.test(file))).toEqual([]);
  });
});

describe("the check of the house's shape", () => {
  it.each([
    ["lib/utils/day.ts", "lib/utils/day.ts: no folder is called utils; name it for what it holds"],
    ["components/ui/types/a.ts", "components/ui/types/a.ts: no folder is called types; name it for what it holds"],
    ["lib/ledger/kyivTime.ts", "lib/ledger/kyivTime.ts: kyivTime.ts is not in kebab-case"],
    ["components/[a]/b.ts", "components/[a]/b.ts: [a] is not in kebab-case"],
    ["docs/a.md", "docs/a.md: nothing called docs stands at the top level"],
    ["src/a.ts", "src/a.ts: nothing called src stands at the top level"],
  ])("refuses %s", (file, problem) => {
    expect(pathProblem(file)).toBe(problem);
  });

  it.each([
    "app/charts/[chart]/export/[format]/route.ts",
    "app/(site)/[...all]/page.tsx",
    "tests/store/estimate.property.test.ts",
    "data/events/2025-04-24-kyiv.json",
    "lib/ledger/README.md",
    ".ci/run",
  ])("lets %s be", (file) => {
    expect(pathProblem(file)).toBeNull();
  });

  it.each([
    ["const a: any = 1;", "has an `any`"],
    ["const a = b as any;", "has an `any`"],
    ["type A = Record<string, any>;", "has an `any`"],
    ["function a(b: any[]) {}", "has an `any`"],
    ["// @ts-ignore", "switches the type checker off"],
    ["export default function Page() {}", "has a default export"],
    ["export { a as default };", "has a default export"],
    ["a();\n".repeat(201), "has 201 lines; 200 are the most"],
  ])("refuses code such as %j", (text, problem) => {
    expect(codeProblems("lib/ledger/a.ts", text)).toEqual([`lib/ledger/a.ts: ${problem}`]);
  });

  it("lets Next have its default exports and people their words", () => {
    expect(codeProblems("app/reports/page.tsx", "export default function Page() {}")).toEqual([]);
    expect(codeProblems("app/reports/page-title.tsx", "export default function Title() {}")).toHaveLength(1);
    expect(
      codeProblems("lib/ledger/a.ts", '// as any other\nconst a = ": any";\nconst any = [1].some(Boolean);\n'),
    ).toEqual([]);
  });
});
