import { isImportFormat } from "../../../../lib/import/registry";
import { keptUpload, mostUploadBytes } from "../../../../lib/import/uploads";
import { shownValue } from "../../../../lib/query/shown-value";
import { requestBytes, UnreadableRequestError } from "../../../reports/new/editor-request";
import { ImportRefusedError, sentFileAnswer } from "../sent-file";

const formBytes = 10_000;

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value.trim() : "";
}

async function sentForm(request: Request): Promise<FormData> {
  try {
    // The form's own lines come on top of the file.
    const body = await requestBytes(request, { most: mostUploadBytes + formBytes, remedy: "split the file" });
    const type = request.headers.get("content-type") ?? "";
    return await new Response(Buffer.from(body), { headers: { "Content-Type": type } }).formData();
  } catch (error) {
    if (error instanceof UnreadableRequestError) throw new ImportRefusedError("too_large", error.message);
    throw new ImportRefusedError("form", "The body has to be multipart/form-data with a file, whole.");
  }
}

/** Takes a file to be imported, with its format and publisher, keeps it for a while, and leads to what importing it would do. Records nothing. */
export async function POST(request: Request): Promise<Response> {
  return sentFileAnswer(request, async () => {
    const form = await sentForm(request);
    const file = form.get("file");
    if (!(file instanceof File) || file.name === "")
      throw new ImportRefusedError("no_file", "No file was sent; choose one.");
    if (file.size === 0)
      throw new ImportRefusedError("empty", `${shownValue(file.name)} is empty; choose another file.`);
    const [format, publisher] = [textOf(form.get("format")), textOf(form.get("publisher")).slice(0, 200)];
    if (format !== "" && !isImportFormat(format))
      throw new ImportRefusedError("format", `There is no format “${shownValue(format)}”.`);
    const sent = {
      name: file.name.slice(0, 200),
      bytes: new Uint8Array(await file.arrayBuffer()),
      format: isImportFormat(format) ? format : null,
      publisher: publisher === "" ? null : publisher,
    };
    return `/data/import/${keptUpload(sent, Date.now()).id}`;
  });
}
