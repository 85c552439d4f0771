import { isExportError } from "../lib/export/export-error";
import type { ExportedFile } from "../lib/export/exported-file";
import type { Exporter, ExportSetting } from "../lib/export/exporter";
import { exporters, type FormatId } from "../lib/export/registry";
import { type FileOptions, fileOptionNames, parsedFileOptions } from "../lib/query/file-options";
import { type Notice, parameters, parsedQuery, type Query, type RawQuery, rawQuery } from "../lib/query/query";
import { type Selection, selection } from "../lib/query/selection";
import { shownValue } from "../lib/query/shown-value";
import { readLedger } from "../lib/store/app-ledger";
import { fileResponse } from "./file-response";
import { failureResponse, problemResponse } from "./problem-response";
import { requestOrigin, variedBySite } from "./site-origin";

// A file outlives the page it was asked from, so a query that is only partly understood gives no file at all.
function invalidQueryResponse(notices: readonly Notice[]): Response {
  const [first] = notices;
  const detail = `No file was made. ${notices.map(({ message }) => message).join(" ")}`;
  return problemResponse(400, detail, { parameter: first?.parameter, value: first?.value, invalid: notices });
}

// A filter that is misspelt must not give a file of everything.
function strangerNotices(raw: RawQuery): Notice[] {
  const known: readonly string[] = [...Object.keys(parameters), ...fileOptionNames];
  return Object.entries(raw)
    .filter(([name]) => !known.includes(name))
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

async function answer(request: Request, query: Query, options: FileOptions, make: FileMaker): Promise<Response | null> {
  const ledger = await readLedger(query.rev ?? undefined);
  if (ledger === null) {
    const { revision } = await readLedger();
    return problemResponse(404, `There is no ledger revision ${query.rev}; the latest is ${revision.seq}.`, {
      value: query.rev,
      latest: revision.seq,
    });
  }
  const selected = selection(ledger, query);
  if (selected.notices.length > 0) return invalidQueryResponse(selected.notices);
  const site = requestOrigin(request.headers)?.origin ?? null;
  const file = await make(selected, { names: ledger, options, site });
  return file === null ? null : variedBySite(fileResponse(request, file, query.rev !== null));
}

/**
 * The answer to a request for a file: 400 for a query that is not understood in full, an unknown parameter included, or a file that would be larger than it may be, 404
 * for a revision that is not there, 503 when the ledger cannot be read, each as problem+json; null when `make` gives none.
 */
export async function fileAnswer(request: Request, format: FormatId, make: FileMaker): Promise<Response | null> {
  const raw = rawQuery(new URL(request.url).searchParams);
  const { query, notices } = parsedQuery(raw);
  const exporter: Exporter = exporters[format];
  const chosen = parsedFileOptions(raw, exporter.label, exporter.options);
  const problems = [...strangerNotices(raw), ...notices, ...chosen.notices];
  if (problems.length > 0) return invalidQueryResponse(problems);
  return answer(request, query, chosen.options, make).catch(failedFileResponse);
}
