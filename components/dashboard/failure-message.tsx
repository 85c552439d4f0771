"use client";

import { ProblemMessage } from "../ui/problem-message";
import { SiteWays } from "./site-ways";

function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}

/** What a reader is told when a page cannot be made: what happened, what to do, and a reference to the server's log; never a stack. */
export function FailureMessage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const digest = digestOf(error);
  return (
    <ProblemMessage heading="This page could not be made">
      <p>
        Something failed while the ledger was read or the page was drawn. Nothing you did caused it, and no record is
        changed by it.
      </p>
      <p>
        <button
          type="button"
          onClick={retry}
          className="cursor-pointer border border-ink px-4 py-2 font-semibold hover:bg-ink hover:text-paper"
        >
          Try again
        </button>
      </p>
      {digest === null ? null : (
        <p className="text-sm text-muted">
          If it stays, tell whoever runs this site; the server’s log has the cause under {digest}.
        </p>
      )}
      <SiteWays />
    </ProblemMessage>
  );
}
