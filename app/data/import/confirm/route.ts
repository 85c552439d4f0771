import { importOf } from "../../../../lib/cli/import/import-thread";
import { ImportError } from "../../../../lib/import/findings";
import { noteRecorded, uploadOf } from "../../../../lib/import/uploads";
import { ImportRefusedError, sentFileAnswer } from "../sent-file";

/** Records a file that was sent and looked at, as one append, and leads to the page that says so. Sent twice it records once. */
export async function POST(request: Request): Promise<Response> {
  return sentFileAnswer(request, async () => {
    const id = await request.formData().then(
      (form) => form.get("upload"),
      () => null,
    );
    const upload = typeof id === "string" ? uploadOf(id, Date.now()) : null;
    if (upload === null) throw new ImportRefusedError("gone", "This file is no longer here; send it again.");
    try {
      if (upload.entryCount === null) noteRecorded(upload.id, (await importOf(upload, true)).entryCount);
      return `/data/import/${upload.id}`;
    } catch (error) {
      if (error instanceof ImportError)
        throw new ImportRefusedError("unimportable", `The file ${error.message}.`, upload.id);
      throw error;
    }
  });
}
