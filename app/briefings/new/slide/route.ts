import { chartIds, charts, isChartId } from "../../../../components/charts/registry";
import { edited, freeSlideId } from "../../../../lib/briefing/editing";
import { freeBriefingId, newBriefing } from "../../../../lib/briefing/new-briefing";
import { type Briefing, briefingBounds, type ChartView } from "../../../../lib/ledger/briefing";
import { parsedQuery, queryString, rawQuery } from "../../../../lib/query/query";
import { appLog, readLedger } from "../../../../lib/store/app-ledger";
import { createdBriefing, savedBriefing } from "../../../../lib/store/briefings";
import { editorActor } from "../../../reports/new/editor-actor";
import { ImpossibleRequestError } from "../../../reports/new/review-request";
import { formAnswer, type SentForm } from "../../sent-form";
import { standingBriefing } from "../../standing";

const by = { actor: editorActor };
const attempts = 5;

/** The chart that a form names with what is asked of it; its revision and its size are the slide's to have. */
function askedView(form: SentForm): ChartView {
  const chart = form("chart");
  if (!isChartId(chart)) {
    throw new ImpossibleRequestError(
      422,
      `chart: there is none called “${chart.slice(0, 60)}”; known: ${chartIds.join(", ")}.`,
      { reason: "chart" },
    );
  }
  const { query, notices } = parsedQuery(rawQuery(new URLSearchParams(form("query"))));
  const [notice] = notices;
  if (notice !== undefined) throw new ImpossibleRequestError(422, `query: ${notice.message}`, { reason: "query" });
  return { chart, query: queryString({ ...query, rev: null, theme: null, w: null, h: null, lang: null }) };
}

/** The revision that the page showed; the latest where the form names none. */
async function shownRevision(form: SentForm): Promise<number> {
  const named = form("revision");
  const ledger = await readLedger(/^\d{1,15}$/.test(named) ? Number(named) : undefined);
  if (ledger !== null) return ledger.revision.seq;
  throw new ImpossibleRequestError(422, `revision: there is no ledger revision ${named}.`, { reason: "revision" });
}

/** A briefing with a slide of a chart at its end, at the revision at which the chart was looked at. */
function withChart(briefing: Briefing, view: ChartView, revision: number): { briefing: Briefing; slide: string } {
  if (briefing.slides.length >= briefingBounds.slides) {
    throw new ImpossibleRequestError(
      422,
      `“${briefing.title}” has ${briefingBounds.slides} slides, which are the most.`,
      { reason: "full" },
    );
  }
  const id = freeSlideId(briefing.slides);
  const own = revision === briefing.revision ? null : revision;
  const slide = { id, kind: "chart", title: "", notes: "", revision: own, view } as const;
  return { briefing: edited(briefing, { kind: "insert", slide, to: briefing.slides.length }), slide: id };
}

async function begun(view: ChartView, revision: number): Promise<string> {
  const { briefing } = await createdBriefing(
    await appLog(),
    (ledger) => {
      const title = charts[view.chart as keyof typeof charts].name;
      const id = freeBriefingId(`${title} briefing`, ledger, chartIds);
      const empty = { ...newBriefing("empty", ledger), id, revision };
      const [first] = empty.slides;
      const titled = first === undefined ? [] : [{ ...first, title }];
      return withChart({ ...empty, title, slides: titled }, view, revision).briefing;
    },
    by,
  );
  return `/briefings/${briefing.id}#${briefing.slides.at(-1)?.id ?? ""}`;
}

async function appended(id: string, view: ChartView, revision: number): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const standing = await standingBriefing(id);
    if (standing === null) {
      throw new ImpossibleRequestError(404, `There is no briefing “${id.slice(0, 60)}”; it may be deleted meanwhile.`, {
        reason: "gone",
      });
    }
    const { briefing, slide } = withChart(standing.briefing, view, revision);
    try {
      await savedBriefing(await appLog(), briefing, standing.version, by);
      return `/briefings/${id}#${slide}`;
    } catch (error) {
      // Another edit came first: the slide goes after what stands now.
      if (!(error instanceof Error) || error.name !== "ConflictError") throw error;
      if (attempt < attempts) continue;
      throw new ImpossibleRequestError(409, "The briefing is being edited; try again.", { reason: "edited" });
    }
  }
}

/** Adds a chart, the form's `chart` with its `query`, as the last slide of its `briefing`, or begins one with it, and leads there. */
export function POST(request: Request): Promise<Response> {
  const wayOn = async (form: SentForm) => {
    const view = askedView(form);
    const revision = await shownRevision(form);
    const id = form("briefing");
    return id === "" ? begun(view, revision) : appended(id, view, revision);
  };
  return formAnswer(request, wayOn, { form: "slide" });
}
