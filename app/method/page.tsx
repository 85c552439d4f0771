import type { Metadata } from "next";
import { MethodPage } from "../../components/provenance/method/method-page";
import type { RawQuery } from "../../lib/query/query";
import { overviewMetadata } from "../page-metadata";

interface MethodRouteProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: MethodRouteProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Method",
      description:
        "How figures in news reports become figures in the ledger: what is recorded, how a range or an open end is read, and what a chart does and does not say.",
      path: "/method",
    },
    searchParams,
  );
}

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
