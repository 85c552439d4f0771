import type { Metadata } from "next";
import { headers } from "next/headers";
import { UploadForm } from "../../../components/import/upload-form";
import { EditorRefusal } from "../../../components/review/editor-refusal";
import { mostUploadBytes } from "../../../lib/import/uploads";
import type { RawQuery } from "../../../lib/query/query";
import { accessOf } from "../../reports/new/editor-request";

export const metadata: Metadata = {
  title: "Import figures",
  description: "Bringing a tracker's or another ledger's figures into this one, after a look at what that would do.",
  robots: { index: false, follow: false },
};

interface ImportPageProps {
  readonly searchParams: Promise<RawQuery>;
}

export default async function ImportPage({ searchParams }: ImportPageProps) {
  const access = accessOf({ method: "GET", headers: await headers() });
  if (!access.isAllowed)
    return (
      <EditorRefusal refusal={access.refusal} isWrong={(await searchParams).token === "wrong"} to="/data/import" />
    );
  return (
    <>
      <h1>Import figures</h1>
      <p className="mt-3 mb-6 max-w-measure text-lg">
        A file’s figures are first compared with the ledger and the result is shown: what would be added, what changed,
        what left out and why. Nothing is recorded before you confirm.
      </p>
      <UploadForm mostMegabytes={mostUploadBytes / 1_000_000} />
    </>
  );
}
