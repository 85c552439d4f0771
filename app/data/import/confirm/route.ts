import { importOf } from "../../../../lib/cli/import/import-thread";
import { ImportError } from "../../../../lib/import/findings";
import { noteRecorded, uploadOf } from "../../../../lib/import/uploads";
import { failureResponse, problemResponse } from "../../../problem-response";
import { refusalResponse } from "../../../reports/new/editor-request";

/** Records a file that was sent and looked at, as one append, and leads to the page that says so. Sent twice it records once. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusalResponse(request);
  if (refused !== null) return refused;
  const id = await request.formData().then(
    (form) => form.get("upload"),
    () => null,
  );
  const upload = typeof id === "string" ? uploadOf(id, Date.now()) : null;
  if (upload === null) return problemResponse(410, "This file is no longer here; send it again.");
  try {
    if (upload.entryCount === null) noteRecorded(upload.id, (await importOf(upload, true)).entryCount);
    const headers = { Location: `/data/import/${upload.id}`, "Cache-Control": "no-store" };
    return new Response(null, { status: 303, headers });
  } catch (error) {
    if (error instanceof ImportError) return problemResponse(422, `The file ${error.message}.`);
    return failureResponse(error);
  }
}
