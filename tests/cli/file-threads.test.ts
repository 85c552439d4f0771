import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { briefingDeck } from "@/components/decks/briefing-deck";
import { newBriefing } from "@/lib/briefing/new-briefing";
import type { FileJob } from "@/lib/cli/making/file-job";
import { closeFileThreads, threadBriefing, threadFile } from "@/lib/cli/making/file-threads";
import { fileOfBriefing } from "@/lib/cli/making/made-briefing";
import { madeFile } from "@/lib/cli/making/made-file";
import { subjectFile } from "@/lib/cli/making/subject-file";
import type { Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { readLedger } from "@/lib/store/app-ledger";
import { root } from "../rules/repository";
import { withAppLog } from "../store/app-log";
import { startModuleValue } from "./start-module";

let ledger: Ledger;

withAppLog();
beforeAll(async () => {
  ledger = await readLedger();
});
afterAll(closeFileThreads);

function job(more: Partial<FileJob> = {}): FileJob {
  const subject = { kind: "chart", id: "casualties" } as const;
  return { subject, format: "xlsx", asked: {}, revision: ledger.revision, options: {}, site: null, ...more };
}

async function madeHere({ subject, format, asked, options, site }: FileJob) {
  const selected = selection(ledger, parsedQuery(asked).query);
  return subjectFile(subject, format, selected, { names: ledger, options, site });
}

describe("a file made beside the thread that answers", () => {
  it("is the one that is made there, to the byte, name and tag included", async () => {
    for (const one of [job(), job({ subject: { kind: "dashboard" }, format: "pdf", asked: { from: "2031-03-11" } })]) {
      const [file, here] = [await threadFile(one), await madeHere(one)];
      if (file === null || here === null) throw new Error("there is no file");
      const { bytes, ...about } = file;
      const { bytes: expected, ...aboutHere } = here;
      expect(about).toEqual(aboutHere);
      expect(Buffer.from(bytes).equals(Buffer.from(expected))).toBe(true);
    }
  }, 180_000);

  it("is the same from the thread's one file of a build", async () => {
    // Beside the packages that it imports.
    const parent = path.join(root, "node_modules/.cache");
    await mkdir(parent, { recursive: true });
    const built = await mkdtemp(path.join(parent, "strike-ledger-threads-"));
    onTestFinished(() => rm(built, { recursive: true }));
    await startModuleValue("threads.mjs", `start.bundleThreads(${JSON.stringify(built)}).then(() => true)`);
    const thread = new Worker(path.join(built, "making.mjs"));
    onTestFinished(async () => void (await thread.terminate()));
    const drawn = job({ format: "pdf" });
    thread.postMessage(drawn);
    const [answer] = await once(thread, "message");
    const here = await madeHere(drawn);
    expect(Buffer.from(answer.file.bytes).equals(Buffer.from(here?.bytes ?? []))).toBe(true);
  }, 180_000);

  it("is a briefing's too, to the byte, and its faults where it has some", async () => {
    const briefing = newBriefing("last-attack", ledger);
    const job = { briefing, format: "pptx", revision: ledger.revision, options: {}, site: null } as const;
    const [there, here] = [
      await threadBriefing(job),
      await fileOfBriefing(await briefingDeck(briefing, readLedger), "pptx", job),
    ];
    if (there?.kind !== "file" || here.kind !== "file") throw new Error("there is no file");
    expect(there.file?.bytes.byteLength).toBeGreaterThan(10_000);
    expect(Buffer.from(there.file?.bytes ?? []).equals(Buffer.from(here.file?.bytes ?? []))).toBe(true);
    const faulty = { ...briefing, title: "{{killed nowhere}}" };
    expect(await threadBriefing({ ...job, briefing: faulty })).toMatchObject({
      kind: "faulty",
      faults: [{ at: "title" }],
    });
    const revision = { ...ledger.revision, hash: "another" };
    expect(await madeFile({ ...job, revision })).toEqual({ kind: "other_ledger" });
  }, 180_000);

  it("is not made from another ledger than the one that was asked about", async () => {
    const revision = { ...ledger.revision, hash: "another" };
    expect(await madeFile(job({ revision }))).toEqual({ kind: "other_ledger" });
    expect(await madeFile(job({ revision: { ...revision, seq: 9_999 } }))).toEqual({ kind: "other_ledger" });
  });

  it("is none for an attack that is not there", async () => {
    const subject = { kind: "attack", id: "no-such-attack" } as const;
    expect(await madeFile(job({ subject }))).toEqual({ kind: "file", file: null });
  });

  it("is refused with the bound that it breaks, as it is where it is made here", async () => {
    const large = job({ format: "png", asked: { w: "2400", h: "9000" }, options: { scale: "4" } });
    const answer = await madeFile(large);
    expect(answer).toMatchObject({ kind: "refused", fault: { parameter: "scale" } });
    await expect(madeHere(large)).rejects.toThrow(answer.kind === "refused" ? answer.message : "");
  });
});
