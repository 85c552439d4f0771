import { bodySchemas, type Draft } from "../ledger/entry";
import type { Ledger } from "../ledger/fold";
import { anchorFault } from "../store/curated/checks/anchors";
import { issueText, pathText } from "../store/curated/issue-text";
import type { CuratedRecord } from "../store/curated/record";
import { recordProblems } from "../store/curated/record-problems";
import { acceptedFigures } from "./accepted";
import { plausibilityProblems } from "./plausibility";
import type { ReviewProblem } from "./problem";
import { type ReviewRecord, reviewRecords } from "./records";
import { eventOfFigure, type Review } from "./review";

/** A review as drafts for the log, new ids following nothing; and what is wrong with it. Drafts are there only when nothing is. */
export interface ReviewDrafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly ReviewProblem[];
}

function schemaProblems({ part, key, kind, body }: ReviewRecord): ReviewProblem[] {
  const parsed = bodySchemas[kind].safeParse(body);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    ...{ part, key },
    field: pathText(issue.path),
    message: issueText(issue, body),
  }));
}

function missingProblems(review: Review): ReviewProblem[] {
  const day = {
    part: "report",
    key: "report",
    field: "publishedOn",
    message: "give the day it was published",
  } as const;
  return [...(review.report.publishedOn === null ? [day] : []), ...unassignedProblems(review)];
}

function unassignedProblems(review: Review): ReviewProblem[] {
  return acceptedFigures(review)
    .filter((figure) => eventOfFigure(figure, review) === null)
    .map(({ key }) => ({ part: "figure", key, field: "event", message: "no attack is chosen for it; choose one" }));
}

function anchorProblems(review: Review, records: readonly ReviewRecord[]): ReviewProblem[] {
  return records.flatMap(({ part, key, kind, body }) => {
    const parsed = kind === "claim" ? bodySchemas.claim.safeParse(body) : null;
    if (!parsed?.success) return [];
    const fault = anchorFault(parsed.data.anchor, review.text);
    // Words that stand more than once are still found by their offsets.
    return fault === null || fault.includes(" times in the text")
      ? []
      : [{ part, key, field: "anchor", message: fault }];
  });
}

/** The records that those of a review lean on, as a folder of curated records holds them; its own are left out where they stand already. */
function context(review: Review, records: readonly ReviewRecord[], ledger: Ledger): CuratedRecord[] {
  const events = new Set(acceptedFigures(review).map((figure) => eventOfFigure(figure, review)));
  const own = new Set(records.map(({ body }) => body.id));
  const at = { file: "ledger.json", at: [] };
  const all = [
    ...[...ledger.places.values()].map((body): CuratedRecord => ({ kind: "place", body, ...at })),
    ...[...ledger.attributors.values()].map((body): CuratedRecord => ({ kind: "attributor", body, ...at })),
    ...[...events].flatMap((id): CuratedRecord[] => {
      const body = ledger.events.get(id ?? "");
      return body === undefined ? [] : [{ kind: "event", body, ...at }];
    }),
  ];
  return all.filter(({ body }) => !own.has(body.id));
}

/** A review's records as those of a curated folder: each in a file whose name says which record it is. */
function curated(records: readonly ReviewRecord[], reportId: string): { file: string; record: CuratedRecord }[] {
  return records.flatMap(({ kind, body }, index) => {
    if (kind === "text") return [];
    const isOfReport = kind === "report" || kind === "claim";
    const file = kind === "event" ? `${body.id}.json` : isOfReport ? `${reportId}.json` : `${kind}s.json`;
    const at = [kind === "claim" ? "claims" : kind, index];
    return [{ file, record: { kind, body: bodySchemas[kind].parse(body), file, at } as CuratedRecord }];
  });
}

const told = /^[^:]*?\.json: (?:[a-z]+\[(\d+)\](?:\.([\w.[\]]+))?: )?([\s\S]*)$/;

/** What of a review does not fit the ledger or itself, by the rules that the curated set is held to. */
function misfits(review: Review, records: readonly ReviewRecord[], ledger: Ledger): ReviewProblem[] {
  const own = curated(records, review.report.id).map(({ record }) => record);
  return recordProblems([...context(review, records, ledger), ...own]).flatMap((line) => {
    const [, index, field = "", message = line] = told.exec(line) ?? [];
    const record = index === undefined ? undefined : records[Number(index)];
    return record === undefined ? [] : [{ part: record.part, key: record.key, field, message }];
  });
}

function takenProblems(records: readonly ReviewRecord[], ledger: Ledger): ReviewProblem[] {
  const isSame = (record: ReviewRecord) =>
    JSON.stringify(bodySchemas[record.kind].safeParse(record.body).data) === JSON.stringify(standing(record, ledger));
  return records.flatMap((record) => {
    const { part, key, kind, body } = record;
    const taken = ledger.standings.get(body.id);
    if (kind === "text" || kind === "claim" || taken === undefined || isSame(record)) return [];
    const what = taken.withdrawn === null ? `taken by another ${taken.kind}` : `of a withdrawn ${taken.kind}`;
    return [{ part, key, field: "id", message: `the id “${body.id}” is ${what}; give another` }];
  });
}

function standing({ kind, body: { id } }: ReviewRecord, ledger: Ledger): unknown {
  const maps = {
    place: ledger.places,
    attributor: ledger.attributors,
    report: ledger.reports,
    event: ledger.events,
    claim: ledger.claims,
    text: ledger.texts,
  };
  return maps[kind].get(id);
}

/** Whether something is said of the same field already. */
function isTold({ part, key, field }: ReviewProblem, told: readonly ReviewProblem[]): boolean {
  return told.some((one) => one.part === part && one.key === key && one.field !== "" && field.startsWith(one.field));
}

function heldProblems({ figures }: Review): ReviewProblem[] {
  const message = "its correction is not finished; accept it as corrected, or leave the figure as it was";
  return figures.filter(({ held }) => held !== null).map(({ key }) => ({ part: "figure", key, field: "", message }));
}

/**
 * What a review gives for the log, or why it cannot be saved at an instant (milliseconds since the epoch). Nothing accepted is no problem of a
 * preview; saving asks for a figure.
 */
export function reviewDrafts(review: Review, ledger: Ledger, nowMs: number): ReviewDrafts {
  const isWithdrawn = (id: string) => (ledger.standings.get(id)?.withdrawn ?? null) !== null;
  const records = reviewRecords(review, (event) => ledger.events.get(event)?.places ?? [], isWithdrawn);
  const missing = missingProblems(review);
  const isMissing = ({ part, key, field }: ReviewProblem) =>
    missing.some((one) => one.part === part && one.key === key && (one.field === field || field.startsWith("places")));
  const told = [...plausibilityProblems(review, ledger, nowMs), ...heldProblems(review)];
  const early = [
    ...missing,
    ...told,
    ...records.flatMap(schemaProblems).filter((problem) => !isMissing(problem) && !isTold(problem, told)),
  ];
  const problems =
    early.length > 0
      ? early
      : [...takenProblems(records, ledger), ...misfits(review, records, ledger), ...anchorProblems(review, records)];
  if (problems.length > 0) return { drafts: [], problems };
  return {
    drafts: records.map(({ kind, body }) => ({ kind, body: bodySchemas[kind].parse(body), follows: 0 }) as Draft),
    problems,
  };
}
