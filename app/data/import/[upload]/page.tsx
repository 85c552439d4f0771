import type { Metadata } from "next";
import { headers } from "next/headers";
import { ImportReport } from "../../../../components/import/import-report";
import { EditorRefusal } from "../../../../components/review/editor-refusal";
import { ProblemMessage } from "../../../../components/ui/problem-message";
import { importOf } from "../../../../lib/cli/import/import-thread";
import { ImportError } from "../../../../lib/import/findings";
import { type Upload, uploadOf } from "../../../../lib/import/uploads";
import { accessOf } from "../../../reports/new/editor-request";

export const metadata: Metadata = { title: "Import figures", robots: { index: false, follow: false } };

interface UploadPageProps {
  readonly params: Promise<{ readonly upload: string }>;
}

const anotherFile = (
  <p>
    <a href="/data/import">Choose a file</a>
  </p>
);

function Recorded({ name, entryCount }: Pick<Upload, "name"> & { readonly entryCount: number }) {
  return (
    <ProblemMessage heading={entryCount === 0 ? "Nothing was new" : "Recorded"}>
      <p className="wrap-anywhere">
        {entryCount === 0
          ? `The ledger had all of ${name} already; nothing was recorded.`
          : `${name}: ${entryCount} entries were recorded, as one append.`}
      </p>
      <p>
        <a href="/attacks">The attacks</a>, <a href="/data">the data</a>, <a href="/data/import">another file</a>
      </p>
    </ProblemMessage>
  );
}

async function Report({ upload }: { readonly upload: Upload }) {
  try {
    const told = await importOf(upload, false);
    return (
      <>
        <h1>What importing it would do</h1>
        <ImportReport upload={upload.id} name={upload.name} told={told} />
      </>
    );
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return (
      <ProblemMessage heading="The file cannot be imported">
        <p className="wrap-anywhere">
          <strong>{upload.name}</strong> {error.message}.
        </p>
        {anotherFile}
      </ProblemMessage>
    );
  }
}

export default async function UploadPage({ params }: UploadPageProps) {
  const access = accessOf({ method: "GET", headers: await headers() });
  if (!access.isAllowed) return <EditorRefusal refusal={access.refusal} isWrong={false} to="/data/import" />;
  const upload = uploadOf((await params).upload, Date.now());
  if (upload === null)
    return (
      <ProblemMessage heading="This file is no longer here">
        <p>A file waits for half an hour, in the memory of the server that took it. Send it again.</p>
        {anotherFile}
      </ProblemMessage>
    );
  return upload.entryCount === null ? (
    <Report upload={upload} />
  ) : (
    <Recorded name={upload.name} entryCount={upload.entryCount} />
  );
}
