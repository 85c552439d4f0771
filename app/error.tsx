"use client";

import { FailureMessage } from "../components/dashboard/failure-message";

export default function PageError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return <FailureMessage error={error} retry={retry} />;
}
