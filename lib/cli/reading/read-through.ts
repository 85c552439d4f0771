import type { Extraction } from "../../extract/extracted";
import { extraction } from "../../extract/extraction";
import { ReadingError } from "../../reading/reading-error";
import { kindOfName, knownEndings } from "../../reading/registry";
import { bareText, type ReportText } from "../../reading/report-text";
import { isPlausibleDay } from "../../review/plausible-day";
import { printedDay } from "../../review/printed-day";
import { longestReviewText, mostFigures, type ReportFields } from "../../review/review";
import { titleLine } from "../../review/title-line";
import { canonicalAddress } from "./canonical-address";

/** A report to be read: a pasted text with what a reviewer has said of it, or a file's bytes under its name. */
export type ReadingJob = { readonly nowMs: number } & (
  | { readonly text: string; readonly report: Omit<ReportFields, "id"> | null }
  | { readonly name: string; readonly bytes: Uint8Array }
);

/** A report that was read, or the HTTP status and the sentence that say why it could not be. */
export type Reading =
  | {
      readonly isRead: true;
      readonly text: string;
      readonly note: string | null;
      readonly report: Omit<ReportFields, "id">;
      readonly found: Extraction;
    }
  | { readonly isRead: false; readonly status: 413 | 415 | 422; readonly detail: string };

function unread(status: 413 | 415 | 422, detail: string): Reading {
  return { isRead: false, status, detail };
}

function saidOfFile({ text, publishedOn, publisher }: ReportText, url: string | null): Omit<ReportFields, "id"> {
  const nothing = { origin: null, publishedOnHow: null, note: null };
  return { title: titleLine(text), publisher, url, publishedOn: publishedOn ?? printedDay(text), ...nothing };
}

async function fileText(name: string, bytes: Uint8Array): Promise<{ read: ReportText; url: string | null } | Reading> {
  const kind = kindOfName(name);
  if (kind === null) {
    return unread(415, `“${name}” is of no kind that can be read; known: ${knownEndings.join(", ")}.`);
  }
  try {
    const isPage = /\.html?$/i.test(name);
    const url = isPage ? canonicalAddress(Buffer.from(bytes).toString("utf8")) : null;
    return { read: await kind.reportText(bytes), url };
  } catch (error) {
    if (error instanceof ReadingError) return unread(422, `“${name}” ${error.message}.`);
    throw error;
  }
}

function figuresRead(read: ReportText, report: Omit<ReportFields, "id">, nowMs: number): Reading {
  const { text, note } = read;
  if (text.trim() === "") return unread(422, "There is no text to read; paste the report's own words.");
  if (text.length > longestReviewText) {
    const [has, most] = [text.length, longestReviewText].map((length) => length.toLocaleString("en-GB"));
    return unread(413, `The text has ${has} characters, and ${most} are the most; cut it to the report itself.`);
  }
  // A day that cannot be tells nothing of the others.
  const publishedOn = isPlausibleDay(report.publishedOn, nowMs) ? report.publishedOn : null;
  const found = extraction(text, { publishedOn, publisher: report.publisher });
  if (found.figures.length > mostFigures) {
    return unread(
      413,
      `The text has ${found.figures.length} figures, and ${mostFigures} are the most; cut it to the report itself.`,
    );
  }
  return { isRead: true, text, note, report: { ...report, publishedOn }, found };
}

/** What a job reads: the text, its record as far as it tells it, and its figures. Never throws: what goes wrong is the answer's. */
export async function readThrough(job: ReadingJob): Promise<Reading> {
  try {
    if ("text" in job) {
      const read = bareText(job.text);
      return figuresRead(read, job.report ?? saidOfFile(read, null), job.nowMs);
    }
    const file = await fileText(job.name, job.bytes);
    return "read" in file ? figuresRead(file.read, saidOfFile(file.read, file.url), job.nowMs) : file;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return unread(422, `The report could not be read: ${message.replaceAll(/\s+/g, " ")}.`);
  }
}
