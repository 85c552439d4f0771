import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { inOrder } from "@/lib/cli/extract/in-order";
import { progressOn } from "@/lib/cli/extract/progress";
import { sentenceAround } from "@/lib/cli/extract/shown-words";
import { workerPool } from "@/lib/cli/extract/worker-pool";

const thread = `
import { parentPort, threadId } from "node:worker_threads";
console.log("chatter");
parentPort.on("message", async (job) => {
  if (job === "die") throw new Error("a fault\\nof two lines");
  if (job === "leave") process.exit(0);
  if (job === "hang") for (;;);
  parentPort.postMessage({ job, threadId });
});
`;

function pool(threadCount: number, jobLimitMs = 20_000, idleLimitMs?: number) {
  const folder = mkdtempSync(join(tmpdir(), "strike-ledger-threads-"));
  const script = join(folder, "thread.mjs");
  writeFileSync(script, thread);
  const made = workerPool<string, { job: string; threadId: number }>(pathToFileURL(script), {
    threadCount,
    jobLimitMs,
    ...(idleLimitMs === undefined ? {} : { idleLimitMs }),
  });
  onTestFinished(async () => {
    await made.close();
    rmSync(folder, { recursive: true });
  });
  return made;
}

describe("the threads that files are read in", () => {
  it("answer every job, and are no more than they may be", async () => {
    const { answerTo } = pool(2);
    const jobs = Array.from({ length: 20 }, (_, at) => `job ${at}`);
    const answers = await Promise.all(jobs.map(answerTo));
    expect(answers.map(({ job }) => job)).toEqual(jobs);
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(2);
  });

  it("that die or leave fail their own job in one line, and others take their place", async () => {
    const { answerTo } = pool(1);
    const outcomes = await Promise.allSettled(["a", "die", "b", "leave", "c"].map(answerTo));
    expect(
      outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value.job : outcome.reason.message)),
    ).toEqual(["a", "a fault of two lines", "b", "ended its thread", "c"]);
  });

  it("that take too long are given up", async () => {
    const { answerTo } = pool(1, 2_000);
    const outcomes = await Promise.allSettled(["hang", "a"].map(answerTo));
    expect(outcomes).toMatchObject([{ reason: { message: "takes over 2 seconds" } }, { value: { job: "a" } }]);
  });
});

describe("a thread without a job", () => {
  it("ends after a while, and another answers the next", async () => {
    const { answerTo } = pool(1, 20_000, 50);
    const first = await answerTo("a");
    const later = async () => (await answerTo("b")).threadId;
    await expect.poll(later, { interval: 500, timeout: 10_000 }).not.toBe(first.threadId);
  });

  it("stays where no while is named", async () => {
    const { answerTo } = pool(1);
    const first = await answerTo("a");
    expect((await answerTo("b")).threadId).toBe(first.threadId);
  });
});

describe("inOrder(items, answerTo, ahead)", () => {
  it("gives the items' order whichever answer comes first, and begins no more than it may before one is taken", async () => {
    const endings: (() => void)[] = [];
    const begun: number[] = [];
    const answers = inOrder(
      [0, 1, 2, 3, 4],
      (item) => {
        begun.push(item);
        return new Promise<number>((resolve) => endings.push(() => resolve(item)));
      },
      3,
    );
    const first = answers.next();
    expect(begun).toEqual([0, 1, 2]);
    endings[2]?.();
    endings[1]?.();
    endings[0]?.();
    expect((await first).value).toBe(0);
    expect(begun).toEqual([0, 1, 2]);
    const second = answers.next();
    expect(begun).toEqual([0, 1, 2, 3]);
    expect((await second).value).toBe(1);
    const rest = [answers.next(), answers.next(), answers.next(), answers.next()];
    endings[3]?.();
    await rest[0];
    await rest[1];
    endings[4]?.();
    expect(await Promise.all(rest)).toMatchObject([{ value: 2 }, { value: 3 }, { value: 4 }, { done: true }]);
  });
});

describe("progress", () => {
  function shownOn(isTTY: boolean, fileCount: number): string {
    let shown = "";
    const progress = progressOn({ isTTY, write: (text) => (shown += text) }, fileCount);
    progress.tell(1);
    progress.wipe();
    return shown;
  }

  it("is one line on a terminal that is wiped, for many files only", () => {
    expect(shownOn(true, 3)).toBe("\r\u001b[K1 of 3 files\r\u001b[K");
    expect(shownOn(false, 3)).toBe("");
    expect(shownOn(true, 1)).toBe("");
  });
});

describe("sentenceAround(text, span, isColoured)", () => {
  const around = (text: string, words: string, isColoured = false) => {
    const start = text.indexOf(words);
    return sentenceAround(text, [start, start + words.length], isColoured);
  };

  it("is the sentence on one line with the words set off", () => {
    expect(around("One. In all,\nthere were 5 ferries!  Then 6.", "5")).toBe("In all, there were «5» ferries!");
    expect(around("A headline\n\n5 ferries", "5")).toBe("«5» ferries");
    expect(around("5 ferries", "5", true)).toBe("\u001b[1;33m5\u001b[0m ferries");
  });

  it("is cut where it goes on and on", () => {
    const long = around(`${"so ".repeat(500)}5${" on".repeat(500)}`, "5");
    expect(long).toMatch(/^….{160}«5».{160}…$/);
  });
});
