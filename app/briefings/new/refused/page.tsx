import type { Metadata } from "next";
import { briefingForm, NotDone, notDoneHeading, notDoneReason } from "../../../../components/briefing/not-done";
import { charts, isChartId } from "../../../../components/charts/registry";
import { parsedQuery, queryString, type RawQuery, rawQuery } from "../../../../lib/query/query";

interface RefusedPageProps {
  readonly searchParams: Promise<RawQuery>;
}

function textOf(raw: RawQuery, name: string): string {
  const value = raw[name];
  return typeof value === "string" ? value : "";
}

export async function generateMetadata({ searchParams }: RefusedPageProps): Promise<Metadata> {
  return { title: notDoneHeading(briefingForm(textOf(await searchParams, "form"))), robots: { index: false } };
}

/** Where a form can be sent again from: the chart's page as it was, the briefing's, or their list. */
function wayBack(raw: RawQuery): { readonly href: string; readonly words: string } {
  const [chart, briefing] = [textOf(raw, "chart"), textOf(raw, "briefing")];
  if (isChartId(chart)) {
    const { query } = parsedQuery(rawQuery(new URLSearchParams(textOf(raw, "query"))));
    return { href: `/charts/${chart}${queryString(query)}`, words: `Back to the chart “${charts[chart].name}”` };
  }
  if (/^[a-z0-9-]+$/.test(briefing)) return { href: `/briefings/${briefing}`, words: "Back to the briefing" };
  return { href: "/charts", words: "The charts" };
}

/** Why a briefing's form was not done and what to do about it, for a person; a program is told in the answer itself (`app/briefings/sent-form.ts`). */
export default async function RefusedPage({ searchParams }: RefusedPageProps) {
  const raw = await searchParams;
  const [form, reason] = [briefingForm(textOf(raw, "form")), notDoneReason(textOf(raw, "reason"))];
  return <NotDone form={form} reason={reason} back={wayBack(raw)} />;
}
