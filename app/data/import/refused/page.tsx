import type { Metadata } from "next";
import { ImportRefused } from "../../../../components/import/import-refused";
import { importOf } from "../../../../lib/cli/import/import-thread";
import { ImportError } from "../../../../lib/import/findings";
import { importRefusalReason } from "../../../../lib/import/refusals";
import { type Upload, uploadOf } from "../../../../lib/import/uploads";
import type { RawQuery } from "../../../../lib/query/query";

export const metadata: Metadata = { title: "The file was not imported", robots: { index: false, follow: false } };

interface RefusedPageProps {
  readonly searchParams: Promise<RawQuery>;
}

async function faultOf(upload: Upload): Promise<string | null> {
  try {
    await importOf(upload, false);
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

/** Why a file that a browser sent was not taken or not recorded; a program is told in the answer itself (`sent-file.ts`). The status is the proxy's to give. */
export default async function RefusedPage({ searchParams }: RefusedPageProps) {
  const raw = await searchParams;
  const reason = importRefusalReason(raw.reason);
  const upload = typeof raw.upload === "string" ? uploadOf(raw.upload, Date.now()) : null;
  const says = upload === null || reason !== "unimportable" ? null : await faultOf(upload);
  const waiting = upload === null || reason === "unimportable" ? null : `/data/import/${upload.id}`;
  return (
    <ImportRefused
      reason={reason}
      fault={upload === null || says === null ? null : { name: upload.name, says }}
      waiting={waiting}
    />
  );
}
