import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { TimedRounds } from "./timed-rounds";

const articleLength = 4_000;

/** Articles of 4,000 characters made of texts; empty where these are shorter together. */
function articlesOf(texts: readonly string[]): string[] {
  const whole = texts.map((text) => `${text}\n\n`).join("");
  const count = Math.floor(whole.length / articleLength);
  return Array.from({ length: count }, (_, at) => whole.slice(at * articleLength, (at + 1) * articleLength));
}

function timedRounds(file: string, articles: readonly string[]): TimedRounds {
  return JSON.parse(execFileSync(process.execPath, [file], { input: JSON.stringify(articles), encoding: "utf8" }));
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const shown = (rate: number | undefined): string => Math.round(rate ?? Number.NaN).toLocaleString("en");

/**
 * How many articles of 4 kB, made of texts, one core reads in a second; one line. They are read as production reads them: by one bundle,
 * in a process of its own. Throws when the bundle cannot be made.
 */
export async function speedLine(texts: readonly string[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-extract-"));
  try {
    const file = path.join(folder, "timed-rounds.mjs");
    await build({
      entryPoints: [path.join(import.meta.dirname, "timed-rounds.ts")],
      outfile: file,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "error",
    });
    const rounds = timedRounds(file, articlesOf(texts));
    const [bySecond, byCpu] = [rounds.bySecond, rounds.byCpuSecond].map((list) => list.toSorted((a, b) => a - b));
    return (
      `Articles of 4 kB on one core, median (best) of ${bySecond?.length} rounds: ` +
      `${shown(middle(bySecond ?? []))} (${shown(bySecond?.at(-1))}) a second, ` +
      `${shown(middle(byCpu ?? []))} (${shown(byCpu?.at(-1))}) a second of the processor's time.`
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
