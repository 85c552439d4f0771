import type { Metadata } from "next";
import { headers } from "next/headers";
import { EditorRefusal } from "../../../components/review/editor-refusal";
import { knownOf } from "../../../components/review/known";
import { ReviewPage } from "../../../components/review/review-page";
import { prepareReading } from "../../../lib/cli/reading/readings";
import type { RawQuery } from "../../../lib/query/query";
import { knownEndings } from "../../../lib/reading/registry";
import { readLedger } from "../../../lib/store/app-ledger";
import { accessOf } from "./editor-request";

export const metadata: Metadata = {
  title: "Add a report",
  description: "Reading the figures of a report, checking each against its words, and saving them to the ledger.",
  robots: { index: false, follow: false },
};

interface NewReportProps {
  readonly searchParams: Promise<RawQuery>;
}

export default async function NewReport({ searchParams }: NewReportProps) {
  const access = accessOf({ method: "GET", headers: await headers() });
  if (!access.isAllowed) {
    return <EditorRefusal refusal={access.refusal} isWrong={(await searchParams).token === "wrong"} />;
  }
  prepareReading();
  return (
    <>
      <h1>Add a report</h1>
      <p className="mt-3 mb-6 max-w-measure text-lg">
        Its figures are read out of the text and put to you one by one, each with its words. Nothing is recorded before
        you save.
      </p>
      <ReviewPage known={knownOf(await readLedger())} endings={knownEndings} />
    </>
  );
}
