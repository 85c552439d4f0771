import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../rules/repository";
import { startModuleValue } from "./start-module";

/** A checkout with the start's own code and little else; the code takes the folder that it lies in for the checkout. */
class Checkout {
  readonly folder = mkdtempSync(path.join(tmpdir(), "ledger-checkout-"));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
    cpSync(path.join(root, "lib/cli/start"), path.join(this.folder, "lib/cli/start"), { recursive: true });
    for (const name of ["package.json", "package-lock.json", "next.config.js", "tsconfig.json", "postcss.config.mjs"]) {
      this.write(name, "{}");
    }
    this.write("app/page.tsx", "export default null;\n");
    this.write("components/ui/link.tsx", "");
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }

  value(module: string, expression: string): Promise<unknown> {
    return startModuleValue(module, expression, this.folder);
  }
}

test("the fingerprint of the sources stays when a file is only touched, and changes with what a build is made of", async () => {
  const checkout = new Checkout();
  const fingerprint = () => checkout.value("build.mjs", "start.sourceFingerprint()");
  const before = await fingerprint();
  utimesSync(path.join(checkout.folder, "app/page.tsx"), 0, 0);
  checkout.write("app/README.md", "Words for people.\n");
  checkout.write("data/places.json", "[]");
  expect(await fingerprint()).toBe(before);
  for (const file of [
    "app/page.tsx",
    "components/ui/link.tsx",
    "package-lock.json",
    "postcss.config.mjs",
    "proxy.ts",
  ]) {
    const known = await fingerprint();
    appendFileSync(path.join(checkout.folder, file), "\n");
    expect(await fingerprint(), file).not.toBe(known);
  }
});

test("an installation is needed when there is none, when a package is missing and when one has another version", async () => {
  const checkout = new Checkout();
  const need = (withTools: boolean) =>
    checkout.value("dependencies.mjs", `start.installationNeed({ withTools: ${withTools} })`);
  const locked = (version: string) =>
    JSON.stringify({
      packages: {
        "node_modules/sample": { version },
        "node_modules/sample-tool": { version, dev: true },
        "node_modules/sample-for-others": { version, optional: true },
      },
    });
  checkout.write("package-lock.json", locked("1.0.0"));
  expect(await need(false)).toBe("nothing is installed yet");
  checkout.write("node_modules/.package-lock.json", locked("1.0.0"));
  expect(await need(false)).toBe("node_modules/sample is missing");
  checkout.write("node_modules/sample/package.json", '{ "version": "1.0.0" }');
  expect(await need(true)).toBe("node_modules/sample-tool is missing");
  expect(await need(false)).toBe("the database module does not load");
  checkout.write("package-lock.json", locked("1.0.1"));
  expect(await need(false)).toBe("node_modules/sample is not the version of the lock file");
});

test("a checkout counts as built while a finished build is of its very sources", async () => {
  const checkout = new Checkout();
  const isBuilt = () => checkout.value("build.mjs", "start.isBuilt()");
  expect(await isBuilt()).toBe(false);
  const sources = await checkout.value("build.mjs", "start.sourceFingerprint()");
  checkout.write(".next/strike-ledger-sources.json", JSON.stringify({ sources }));
  expect(await isBuilt()).toBe(false);
  checkout.write(".next/BUILD_ID", "one");
  expect(await isBuilt()).toBe(true);
  checkout.write("app/page.tsx", "export default 1;\n");
  expect(await isBuilt()).toBe(false);
});

test("starts in one folder take turns, also after one was killed at work", async () => {
  const checkout = new Checkout();
  const diary = path.join(checkout.folder, "diary");
  const turn = (name: string) => `start.withFolderLock(async () => {
    const { appendFile } = await import("node:fs/promises");
    for (let line = 0; line < 100; line += 1) await appendFile(${JSON.stringify(diary)}, "${name}");
    return "done";
  }, () => {})`;
  const killed =
    'start.withFolderLock(async () => { console.log(\'"killed"\'); process.kill(process.pid, "SIGKILL"); }, () => {})';
  expect(await checkout.value("folder-lock.mjs", killed)).toBe("killed");
  const both = (names: string) => `Promise.all([${[...names].map(turn)}])`;
  const turns = await Promise.all(["ab", "cd"].map((names) => checkout.value("folder-lock.mjs", both(names))));
  expect(turns.flat()).toEqual(["done", "done", "done", "done"]);
  const stretches = readFileSync(diary, "utf8").match(/(.)\1*/g);
  expect(stretches?.sort()).toEqual(["a", "b", "c", "d"].map((name) => name.repeat(100)));
});

test("a Node older than 20.9 is told its age", async () => {
  const notice = (version: string) => startModuleValue("node-version.mjs", `start.oldNodeNotice("${version}")`);
  for (const version of ["20.9.0", "20.20.2", "26.1.0"]) expect(await notice(version)).toBeNull();
  for (const version of ["20.8.1", "18.20.4", "8.0.0"]) {
    expect(await notice(version)).toBe(`Strike Ledger needs Node 20.9 or newer; this is ${version}.`);
  }
});
