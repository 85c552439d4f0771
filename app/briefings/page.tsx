import type { Metadata } from "next";
import { headers } from "next/headers";
import { BriefingList } from "../../components/briefing/briefing-list";
import { NewBriefingForm } from "../../components/briefing/new-briefing-form";
import { WhoMayWrite } from "../../components/briefing/who-may-write";
import type { RawQuery } from "../../lib/query/query";
import { readLedger } from "../../lib/store/app-ledger";
import { recordedBriefings } from "../../lib/store/briefings";
import { overviewMetadata } from "../page-metadata";
import { accessOf } from "../reports/new/editor-request";
import { figuresStanding, standingTitle } from "./standing";

interface BriefingsPageProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: BriefingsPageProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Briefings",
      description:
        "Slides of these charts and figures, frozen to a revision of the ledger, to be presented or handed out.",
      path: "/briefings",
    },
    searchParams,
  );
}

export default async function BriefingsPage({ searchParams }: BriefingsPageProps) {
  const ledger = await readLedger();
  const access = accessOf({ method: "GET", headers: await headers() });
  const briefings = await Promise.all(
    recordedBriefings(ledger).map(async ({ briefing, version, recordedAt }) => ({
      id: briefing.id,
      title: await standingTitle(briefing),
      slideCount: briefing.slides.length,
      revision: briefing.revision,
      version,
      recordedAt,
      standing: await figuresStanding(briefing, ledger),
    })),
  );
  return (
    <>
      <h1>Briefings</h1>
      <p className="mt-3 mb-6 max-w-measure text-lg">
        Slides of these charts, figures and claims, frozen to a revision of the ledger: presented from here, or handed
        out as PowerPoint, PDF or one file that needs no network.
      </p>
      {access.isAllowed ? (
        <NewBriefingForm />
      ) : (
        <div className="mb-8">
          <WhoMayWrite
            hasToken={access.status === 401}
            isWrong={(await searchParams).token === "wrong"}
            to="/briefings"
          />
        </div>
      )}
      <BriefingList briefings={briefings} mayWrite={access.isAllowed} />
    </>
  );
}
