import { describe, expect, it } from "vitest";
import { textOf } from "./repository";

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** The folder that Node finds a package in from another package's folder; undefined when the lock file has none. */
function resolvedFolder(packages: Packages, from: string, name: string): string | undefined {
  const steps = from === "" ? [] : from.split(/\/?node_modules\//).slice(1);
  const parents = [...steps.keys()]
    .map((at) => `node_modules/${steps.slice(0, at + 1).join("/node_modules/")}/`)
    .reverse();
  return [...parents, ""].map((parent) => `${parent}node_modules/${name}`).find((folder) => folder in packages);
}

describe.each(["package-lock.json", "tests/bench/package-lock.json"])("the lock file %s", (file) => {
  const packages: Packages = JSON.parse(textOf(file)).packages;

  // npm ci refuses a lock file that lacks the binaries of other platforms, which npm leaves out when it cannot fetch them.
  it("has every package that another depends on, also those of other platforms", () => {
    const missing = Object.entries(packages).flatMap(([folder, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => resolvedFolder(packages, folder, name) === undefined)
        .map((name) => `${folder}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry's host", () => {
    const hosts = Object.entries(packages).filter(([, { resolved }]) => /^https?:/.test(resolved ?? ""));
    expect(hosts.map(([folder]) => folder)).toEqual([]);
  });
});
