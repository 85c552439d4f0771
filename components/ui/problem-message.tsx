import type { ReactNode } from "react";

/** A page that says what happened and what to do: one heading, the account, and the ways on. */
export function ProblemMessage({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <div className="max-w-measure space-y-4 py-10">
      <h1>{heading}</h1>
      {children}
    </div>
  );
}
