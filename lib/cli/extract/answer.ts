import { createHash } from "node:crypto";
import { extraction } from "../../extract/extraction";
import { reportTextOfBytes, reportTextOfFile } from "../../reading/read-report";
import { ReadingError } from "../../reading/reading-error";
import { kindOfBytes, kindOfName, kinds } from "../../reading/registry";
import type { Answer, Job, Wording } from "./job";
import { jsonLine } from "./json-line";
import type { ReadThrough } from "./read-through";
import { tableText } from "./table";

const wordings: Record<Wording, (read: ReadThrough) => string> = {
  json: jsonLine,
  marked: (read) => tableText(read, false),
  coloured: (read) => tableText(read, true),
};

function isPlain(file: string, bytes: Uint8Array | null): boolean {
  return (bytes === null ? kindOfName(file) : kindOfBytes(bytes)) === kinds.plain;
}

async function readThrough({ file, bytes, publishedOn, publisher, wording }: Job): Promise<Answer> {
  const report = bytes === null ? await reportTextOfFile(file) : await reportTextOfBytes(bytes);
  const { text, note } = report;
  const found = extraction(text, {
    publishedOn: publishedOn ?? report.publishedOn,
    publisher: publisher ?? report.publisher,
  });
  const textSha256 = createHash("sha256").update(text).digest("hex");
  const output = wordings[wording]({ file, text, textSha256, isFilesText: isPlain(file, bytes), found });
  return { isRead: true, output, figureCount: found.figures.length, rejectedCount: found.rejected.length, note };
}

/** The answer to a job. Never throws: what a file makes go wrong is the answer's reason. */
export async function answerTo(job: Job): Promise<Answer> {
  try {
    return await readThrough(job);
  } catch (error) {
    if (error instanceof ReadingError) return { isRead: false, reason: error.message };
    const message = error instanceof Error ? error.message : String(error);
    return { isRead: false, reason: `could not be read through: ${message.replaceAll(/\s+/g, " ")}` };
  }
}
