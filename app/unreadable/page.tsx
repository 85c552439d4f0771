import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProblemMessage } from "../../components/ui/problem-message";
import { currentRevision } from "../current-revision";

export const metadata: Metadata = { title: "The ledger cannot be read", robots: { index: false } };

/** What stands at every address while the ledger cannot be read (proxy.ts); complete without JavaScript, as an error of a page is not. */
export default async function UnreadablePage() {
  if ((await currentRevision()) !== null) notFound();
  return (
    <ProblemMessage heading="The ledger cannot be read at the moment">
      <p>
        Every figure here is read from one ledger, and it does not answer. Nothing you did caused it, and no record is
        changed by it. No figure is shown rather than one that may be out of date.
      </p>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: the empty address is the one asked for, whichever it is */}
        <a href="" className="font-semibold">
          Try this address again
        </a>{" "}
        in a minute. If it stays, tell whoever runs this site; the server’s log has the cause.
      </p>
    </ProblemMessage>
  );
}
