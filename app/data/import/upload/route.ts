import { isImportFormat } from "../../../../lib/import/registry";
import { keptUpload, mostUploadBytes } from "../../../../lib/import/uploads";
import { shownValue } from "../../../../lib/query/shown-value";
import { failureResponse, problemResponse } from "../../../problem-response";
import { refusalResponse, requestBytes, UnreadableRequestError } from "../../../reports/new/editor-request";

const formBytes = 10_000;

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.trim() : "";
}

async function sentForm(request: Request): Promise<FormData> {
  // The form's own lines come on top of the file.
  const body = await requestBytes(request, { most: mostUploadBytes + formBytes, remedy: "split the file" });
  const type = request.headers.get("content-type") ?? "";
  return new Response(Buffer.from(body), { headers: { "Content-Type": type } }).formData().catch(() => {
    throw new UnreadableRequestError(400, "The body has to be multipart/form-data with a file.");
  });
}

/** Takes a file to be imported, with its format and publisher, keeps it for a while, and leads to what importing it would do. Records nothing. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusalResponse(request);
  if (refused !== null) return refused;
  try {
    const form = await sentForm(request);
    const file = form.get("file");
    if (!(file instanceof File) || file.name === "") return problemResponse(400, "No file was sent; choose one.");
    if (file.size === 0) return problemResponse(400, `${shownValue(file.name)} is empty; choose another file.`);
    const [format, publisher] = [textOf(form.get("format")), textOf(form.get("publisher")).slice(0, 200)];
    if (format !== "" && !isImportFormat(format)) return problemResponse(400, `There is no format “${format}”.`);
    const sent = {
      name: file.name.slice(0, 200),
      bytes: new Uint8Array(await file.arrayBuffer()),
      format: isImportFormat(format) ? format : null,
      publisher: publisher === "" ? null : publisher,
    };
    const { id } = keptUpload(sent, Date.now());
    return new Response(null, {
      status: 303,
      headers: { Location: `/data/import/${id}`, "Cache-Control": "no-store" },
    });
  } catch (error) {
    if (error instanceof UnreadableRequestError) return problemResponse(error.status, error.message);
    return failureResponse(error);
  }
}
