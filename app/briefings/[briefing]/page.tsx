import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { BriefingEditor } from "../../../components/briefing/briefing-editor";
import { BriefingFiles } from "../../../components/briefing/briefing-files";
import { knownOf } from "../../../components/briefing/known";
import { ReaderSlides } from "../../../components/briefing/reader-slides";
import { ledgerNumberText } from "../../../components/briefing/revision-words";
import { mainButtonClass } from "../../../components/review/looks";
import { type BriefingFault, faultText } from "../../../lib/briefing/slide-at";
import { instantText } from "../../../lib/format/instant";
import { countText } from "../../../lib/format/unit";
import type { RawQuery } from "../../../lib/query/query";
import { readLedger } from "../../../lib/store/app-ledger";
import type { RecordedBriefing } from "../../../lib/store/briefings";
import { accessOf } from "../../reports/new/editor-request";
import { siteOrigin } from "../../site-origin";
import { standingDeck } from "../briefing-file";
import { briefingLinks } from "../briefing-links";
import { standingFrames } from "../pictured";
import { standingBriefing, standingTitle } from "../standing";

interface BriefingPageProps {
  readonly params: Promise<{ briefing: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params }: BriefingPageProps): Promise<Metadata> {
  const standing = await standingBriefing((await params).briefing);
  if (standing === null) return { title: "No such briefing" };
  const { revision } = standing.briefing;
  const description = `A briefing, frozen to ledger revision ${revision}.`;
  return { title: await standingTitle(standing.briefing), description, robots: { index: false } };
}

/** What keeps a briefing from being shown, for a reader. */
async function Faulty({ briefing }: Pick<RecordedBriefing, "briefing">) {
  const { faults } = await standingDeck(briefing);
  return (
    <div className="max-w-measure border-l-3 border-people py-1 pl-4">
      <p>This briefing cannot be shown before an editor mends it:</p>
      <ul className="list-disc pl-5 text-sm">
        {faults.map((fault) => (
          <li key={faultText(fault)} className="wrap-anywhere">
            {faultText(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why a briefing was not presented when that was asked for. */
function NotPresented({
  briefing,
  faults,
}: Pick<RecordedBriefing, "briefing"> & { readonly faults: readonly BriefingFault[] }) {
  const isMended = faults.length === 0 && briefing.slides.length > 0;
  return (
    <div role="alert" className="mb-6 max-w-measure border-l-3 border-people py-1 pl-4">
      <p className="font-semibold">
        {isMended
          ? "It can be presented now: what kept it from it is mended."
          : "It was not presented. Mend this first:"}
      </p>
      <ul className="list-disc pl-5 text-sm">
        {briefing.slides.length === 0 && <li>It has no slide yet: add one.</li>}
        {faults.map((fault) => (
          <li key={faultText(fault)} className="wrap-anywhere">
            {faultText(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function Read({ briefing, version, recordedAt }: RecordedBriefing) {
  const { id, revision } = briefing;
  const frames = await standingFrames(briefing, (await siteOrigin())?.origin ?? null);
  const slides = frames.map(({ frame: { title, altText, notes, widthPx, heightPx } }, index) => ({
    ...{ title, altText, notes, widthPx, heightPx },
    href: `/briefings/${id}/slides/${index + 1}?v=${version}`,
  }));
  return (
    <>
      <h1>{await standingTitle(briefing)}</h1>
      <p className="mt-2 mb-4 text-muted">
        {countText(frames.length === 0 ? briefing.slides.length : frames.length, "slide")} ·{" "}
        {ledgerNumberText(revision)} · saved {instantText(recordedAt)}
      </p>
      {frames.length > 0 && (
        <div className="mb-8 flex flex-wrap items-start gap-2 print:hidden">
          <a href={`/briefings/${id}/present`} className={`${mainButtonClass} no-underline md:min-h-9`}>
            Present
          </a>
          <BriefingFiles files={briefingLinks(id)} />
        </div>
      )}
      {frames.length === 0 && briefing.slides.length > 0 && <Faulty briefing={briefing} />}
      {briefing.slides.length === 0 && <p>It has no slides yet.</p>}
      <ReaderSlides slides={slides} />
    </>
  );
}

export default async function BriefingPage({ params, searchParams }: BriefingPageProps) {
  const standing = await standingBriefing((await params).briefing);
  if (standing === null) notFound();
  const { briefing } = standing;
  const isRefused = (await searchParams).present === "refused";
  if (!accessOf({ method: "GET", headers: await headers() }).isAllowed) return <Read {...standing} />;
  const { faults } = await standingDeck(briefing);
  return (
    <>
      {isRefused && <NotPresented briefing={briefing} faults={faults} />}
      <div className="unscripted">
        <h1>{await standingTitle(briefing)}</h1>
        <p className="my-6 max-w-measure border-l-3 border-ink py-1 pl-4">
          Editing needs JavaScript, which is off here. The briefing can be{" "}
          <a href={`/briefings/${briefing.id}/present`}>read</a> and downloaded without it.
        </p>
        <BriefingFiles files={briefingLinks(briefing.id)} />
      </div>
      <BriefingEditor
        key={briefing.id}
        opened={standing}
        faulty={faults.flatMap(({ slide }) => slide ?? [])}
        known={knownOf(await readLedger())}
        files={briefingLinks(briefing.id)}
      />
    </>
  );
}
