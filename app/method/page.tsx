import type { Metadata } from "next";
import { MethodPage } from "../../components/provenance/method/method-page";

export const metadata: Metadata = { title: "Method" };

export default function MethodRoute() {
  return (
    <>
      <h1>Method</h1>
      <p className="mt-3 mb-8 max-w-measure text-lg">
        How figures in news reports become figures in this ledger: what is recorded, how it is read, and what a chart
        does and does not say.
      </p>
      <MethodPage />
    </>
  );
}
