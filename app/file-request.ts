import { threadFile } from "../lib/cli/making/file-threads";
import { type FileSubject, subjectFile } from "../lib/cli/making/subject-file";
import { isExportError } from "../lib/export/export-error";
import type { ExportedFile } from "../lib/export/exported-file";
import type { Exporter, ExportSetting } from "../lib/export/exporter";
import { exporters, type FormatId } from "../lib/export/registry";
import { type FileOptions, fileOptionNames, fileOptionParameters, parsedFileOptions } from "../lib/query/file-options";
import {
  type Notice,
  parameters,
  parsedQuery,
  type Query,
  queryString,
  type RawQuery,
  rawQuery,
} from "../lib/query/query";
import { type Selection, selecting } from "../lib/query/selection";
import { shownValue } from "../lib/query/shown-value";
import { readLedger } from "../lib/store/app-ledger";
import { figuresInTurns } from "./figures-in-turns";
import { takesWhile, tooManyText } from "./file-bounds";
import { fileLinks } from "./file-links";
import { appFileMaking } from "./file-making";
import { fileResponse } from "./file-response";
import { inTurns } from "./in-turns";
import { failureResponse, problemResponse } from "./problem-response";
import { requestOrigin, variedBySite } from "./site-origin";

// A file outlives the page it was asked from, so a query that is only partly understood gives no file at all.
function invalidQueryResponse(notices: readonly Notice[]): Response {
  const [first] = notices;
  const detail = `No file was made. ${notices.map(({ message }) => message).join(" ")}`;
  return problemResponse(400, detail, { parameter: first?.parameter, value: first?.value, invalid: notices });
}

// A filter that is misspelt must not give a file of everything.
function strangerNotices(raw: RawQuery, { readsParameters = [] }: Exporter, asked: readonly string[]): Notice[] {
  const known: readonly string[] = [...asked, ...fileOptionNames];
  return Object.entries(raw)
    .filter(([name]) => !known.includes(name) && !readsParameters.includes(name))
    .map(([name, values]) => {
      const parameter = shownValue(name);
      const message = `“${parameter}” is no parameter of a file; known: ${known.join(", ")}.`;
      return { parameter, value: shownValue([values ?? ""].flat()[0] ?? ""), message };
    });
}

function failedFileResponse(cause: unknown): Response {
  if (!isExportError(cause)) return failureResponse(cause);
  return problemResponse(400, `No file was made. ${cause.message}`, { ...cause.fault });
}

/** Makes the file that was asked for from what of the ledger was asked about; null when there is nothing of that name. */
export type FileMaker = (selected: Selection, setting: ExportSetting) => Promise<ExportedFile | null>;

/** All that a file's bytes depend on: the address, what is asked in its one form, the ledger as recorded, and the site. */
function fileKey({ url }: Request, { query, ledger }: Selection, { options, site }: ExportSetting, format: FormatId) {
  const { revision, recordedAt } = ledger;
  const chosen = fileOptionParameters(options, exporters[format].options);
  const { pathname } = new URL(url);
  return JSON.stringify([pathname, format, queryString(query), chosen, revision.hash, recordedAt, site]);
}

/** Threads are for a server: whoever tests or develops wants the file made by the code at hand. */
export const hasThreads = process.env.NODE_ENV === "production";

/** A file made beside this thread where that would keep it from answering; null where it is to be made here. */
async function besideFile(
  subject: FileSubject,
  { query, ledger, attacks }: Selection,
  { options, site }: ExportSetting,
  format: FormatId,
): Promise<ExportedFile | null> {
  if (!hasThreads || !takesWhile(subject, format, attacks.length)) return null;
  const asked = rawQuery(new URLSearchParams(queryString(query)));
  return threadFile({ subject, format, asked, revision: ledger.revision, options, site });
}

interface Handing {
  readonly format: FormatId;
  readonly site: string | null;
  readonly isPinned: boolean;
  readonly isMadeAsJson: boolean;
}

function handedOver(request: Request, file: ExportedFile, { isPinned, ...handing }: Handing): Response {
  const response = fileResponse(request, file, isPinned);
  const links = fileLinks(request, file, handing);
  if (links !== null) response.headers.set("Link", links);
  return variedBySite(response);
}

interface Asked {
  readonly query: Query;
  readonly format: FormatId;
  readonly options: FileOptions;
  readonly subject: FileSubject;
}

async function answer(request: Request, { query, format, options, subject }: Asked, make: FileMaker) {
  const ledger = await readLedger(query.rev ?? undefined);
  if (ledger === null) {
    const { revision } = await readLedger();
    return problemResponse(404, `There is no ledger revision ${query.rev}; the latest is ${revision.seq}.`, {
      value: query.rev,
      latest: revision.seq,
    });
  }
  const selected = await inTurns(selecting(ledger, query));
  if (selected.notices.length > 0) return invalidQueryResponse(selected.notices);
  const tooMany = tooManyText(subject, format, selected);
  if (tooMany !== null)
    return problemResponse(422, `No file was made. ${tooMany}`, { format, parameters: ["from", "to"] });
  const site = requestOrigin(request.headers)?.origin ?? null;
  const setting = { names: ledger, options, site };
  const key = fileKey(request, selected, setting, format);
  const made = async () => {
    const beside = await besideFile(subject, selected, setting, format);
    if (beside !== null) return beside;
    if (subject.kind === "chart") await figuresInTurns([subject.id], selected);
    return make(selected, setting);
  };
  const file = await appFileMaking().once(key, made);
  const isMadeAsJson = tooManyText(subject, "json", selected) === null;
  return file === null ? null : handedOver(request, file, { format, site, isPinned: query.rev !== null, isMadeAsJson });
}

/**
 * The answer to a request for a file: 400 for a query that is not understood in full, an unknown parameter included, or a file that would be larger than it may be, 404
 * for a revision that is not there, 422 for more attacks than a file of the format holds, 503 when the ledger cannot be read, each as problem+json; null when there is none. `make` says otherwise
 * what is made of a selection, where more is to be said than that there is nothing.
 */
export async function fileAnswer(
  request: Request,
  format: FormatId,
  subject: FileSubject,
  make: FileMaker = (selected, setting) => subjectFile(subject, format, selected, setting),
): Promise<Response | null> {
  const raw = rawQuery(new URL(request.url).searchParams);
  const { query, notices } = parsedQuery(raw);
  const exporter: Exporter = exporters[format];
  const chosen = parsedFileOptions(raw, exporter.label, exporter.options);
  const problems = [...strangerNotices(raw, exporter, Object.keys(parameters)), ...notices, ...chosen.notices];
  if (problems.length > 0) return invalidQueryResponse(problems);
  return answer(request, { query, format, options: chosen.options, subject }, make).catch(failedFileResponse);
}

/**
 * The answer to a request for a file of what is frozen by itself, such as a briefing: nothing of the ledger can be asked besides, only what the
 * format leaves to choose. 400 for anything else and for a file that would be larger than it may be, 503 when the ledger cannot be read, each as
 * problem+json; what `make` gives where that is an answer already.
 */
export async function frozenFileAnswer(
  request: Request,
  format: FormatId,
  make: (setting: Pick<ExportSetting, "options" | "site">) => Promise<ExportedFile | Response>,
): Promise<Response> {
  const raw = rawQuery(new URL(request.url).searchParams);
  const exporter: Exporter = exporters[format];
  const { options, notices } = parsedFileOptions(raw, exporter.label, exporter.options);
  const problems = [...strangerNotices(raw, exporter, []), ...notices];
  if (problems.length > 0) return invalidQueryResponse(problems);
  try {
    const site = requestOrigin(request.headers)?.origin ?? null;
    const made = await make({ options, site });
    return made instanceof Response
      ? made
      : handedOver(request, made, { format, site, isPinned: false, isMadeAsJson: true });
  } catch (error) {
    return failedFileResponse(error);
  }
}
