import type { Metadata } from "next";
import { OtherCharts } from "../components/dashboard/other-charts";
import { SiteWays } from "../components/dashboard/site-ways";
import { ProblemMessage } from "../components/ui/problem-message";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <>
      <ProblemMessage heading="There is no page at this address">
        <p>The address may be mistyped, or a record it named may have been withdrawn. These pages are there:</p>
        <SiteWays />
      </ProblemMessage>
      <OtherCharts except={null} />
    </>
  );
}
