import { NextRequest } from "next/server";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { POST as changes } from "@/app/briefings/[briefing]/changes/route";
import { GET as file } from "@/app/briefings/[briefing]/export/[format]/route";
import { GET as figures } from "@/app/briefings/[briefing]/figures/route";
import { GET as present } from "@/app/briefings/[briefing]/present/route";
import { POST as preview } from "@/app/briefings/[briefing]/preview/route";
import { POST as record } from "@/app/briefings/[briefing]/record/route";
import { GET as picture } from "@/app/briefings/[briefing]/slides/[slide]/route";
import { POST as withdraw } from "@/app/briefings/[briefing]/withdrawal/route";
import RefusedPage from "@/app/briefings/new/refused/page";
import { POST as create } from "@/app/briefings/new/route";
import { POST as addSlide } from "@/app/briefings/new/slide/route";
import { standingBriefing } from "@/app/briefings/standing";
import { isChartId } from "@/components/charts/registry";
import type { Briefing } from "@/lib/ledger/briefing";
import { readLedger } from "@/lib/store/app-ledger";
import { recordedBriefings } from "@/lib/store/briefings";
import { proxy } from "@/proxy";
import { claimBody } from "../ledger/builders";
import { append } from "../store/app-log";
import { asked, form, sent, withBriefingLog } from "./briefing-log";

withBriefingLog();

const of = (briefing: string) => ({ params: Promise.resolve({ briefing }) });
const fileOf = (briefing: string, format: string, search = "", headers = {}) =>
  file(asked(`/briefings/${briefing}.${format}${search}`, headers), { params: Promise.resolve({ briefing, format }) });
const pictureOf = (briefing: string, slide: string) =>
  picture(asked(`/briefings/${briefing}/slides/${slide}`), { params: Promise.resolve({ briefing, slide }) });

/** A new briefing of a template, as it stands. */
async function begun(template: string) {
  const response = await create(form("/briefings/new", { template }));
  expect(response.status).toBe(303);
  const standing = await standingBriefing(response.headers.get("Location")?.replace("/briefings/", "") ?? "");
  if (standing === null) throw new Error("nothing was recorded");
  return standing;
}

const saved = async (briefing: Briefing, follows: number) => {
  const response = await record(sent(`/briefings/${briefing.id}/record`, { briefing, follows }), of(briefing.id));
  return [response.status, await response.json()] as const;
};

describe("a briefing's record", () => {
  it("begins from a template by a plain form, frozen to the ledger as it stands, under an id of its own", async () => {
    const one = await begun("last-attack");
    const other = await begun("last-attack");
    expect(one.briefing.revision).toBe((await readLedger()).revision.seq);
    expect(one.briefing.slides.length).toBeGreaterThan(3);
    expect(other.briefing.id).not.toBe(one.briefing.id);
    expect((await create(form("/briefings/new", { template: "none" }))).status).toBe(422);
  });

  it("is written by an editor alone, from pages of this site alone", async () => {
    const { briefing } = await begun("empty");
    const stranger = { host: "localhost:3000" };
    const count = recordedBriefings(await readLedger()).length;
    const answers = await Promise.all([
      create(form("/briefings/new", { template: "empty" }, stranger)),
      addSlide(form("/briefings/new/slide", { chart: "volumes", query: "" }, stranger)),
      withdraw(form(`/briefings/${briefing.id}/withdrawal`, { follows: "1" }, stranger), of(briefing.id)),
      record(sent(`/briefings/${briefing.id}/record`, { briefing, follows: 1 }, stranger), of(briefing.id)),
      preview(sent(`/briefings/${briefing.id}/preview`, { briefing, slide: "slide-1" }, stranger)),
      changes(sent(`/briefings/${briefing.id}/changes`, { briefing }, stranger)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
    expect(recordedBriefings(await readLedger())).toHaveLength(count);
    expect((await standingBriefing(briefing.id))?.version).toBe(1);
  });

  it("is a new version with each edit, the same when it is sent again, and a conflict that shows what is stored", async () => {
    const { briefing } = await begun("empty");
    const mine = { ...briefing, title: "Mine" };
    expect(await saved(mine, 1)).toMatchObject([200, { version: 2 }]);
    expect(await saved(mine, 1)).toMatchObject([200, { version: 2 }]);
    const [status, problem] = await saved({ ...briefing, title: "Theirs" }, 1);
    expect([status, problem.stored.version, problem.stored.briefing.title]).toEqual([409, 2, "Mine"]);
    expect((await standingBriefing(briefing.id))?.briefing.title).toBe("Mine");
    expect(await saved({ ...briefing, title: "" }, 2)).toMatchObject([
      400,
      { detail: expect.stringContaining("title") },
    ]);
    const other = sent(`/briefings/${briefing.id}/record`, { briefing: { ...mine, id: "another" }, follows: 2 });
    expect((await record(other, of(briefing.id))).status).toBe(422);
  });

  it("is gone once it is withdrawn, but for whoever still edits it, who can bring it back", async () => {
    const { briefing } = await begun("empty");
    const { id } = briefing;
    expect((await withdraw(form(`/briefings/${id}/withdrawal`, { follows: "7" }), of(id))).status).toBe(409);
    expect((await withdraw(form(`/briefings/${id}/withdrawal`, { follows: "1" }), of(id))).status).toBe(303);
    expect(await standingBriefing(id)).toBeNull();
    expect((await fileOf(id, "pdf")).status).toBe(404);
    const [status, problem] = await saved({ ...briefing, title: "Still here" }, 1);
    expect([status, problem.stored.briefing, problem.stored.version]).toEqual([409, null, 2]);
    expect(await saved({ ...briefing, title: "Still here" }, 2)).toMatchObject([200, { version: 3 }]);
  });

  it("takes a chart with its filters as its last slide, and its revision where that is another than the briefing's", async () => {
    const { briefing, version } = await begun("empty");
    const revision = String(briefing.revision);
    const query = "?measure=killed&rev=3&theme=dark";
    const fields = { chart: "casualties", query, revision, briefing: briefing.id };
    const response = await addSlide(form("/briefings/new/slide", fields));
    expect(response.headers.get("Location")).toBe(`/briefings/${briefing.id}#slide-2`);
    const standing = await standingBriefing(briefing.id);
    expect(standing?.version).toBe(version + 1);
    const view = { chart: "casualties", query: "?measure=killed" };
    expect(standing?.briefing.slides.at(-1)).toMatchObject({ kind: "chart", view, revision: null });
    const earlier = { ...fields, revision: String(briefing.revision - 1) };
    await addSlide(form("/briefings/new/slide", earlier));
    const last = (await standingBriefing(briefing.id))?.briefing.slides.at(-1);
    expect(last?.revision).toBe((await readLedger(briefing.revision - 1))?.revision.seq);
    const wayOn = await addSlide(form("/briefings/new/slide", { ...fields, briefing: "" }));
    expect(wayOn.headers.get("Location")).toMatch(/^\/briefings\/casualties-briefing#slide-2$/u);
    const wrong = await addSlide(form("/briefings/new/slide", { ...fields, query: "?measure=sorrow" }));
    expect([wrong.status, (await wrong.json()).detail]).toEqual([422, expect.stringContaining("sorrow")]);
  });
});

describe("a form that is not done", () => {
  const browser = { authorization: "Bearer opensesame", host: "localhost:3000", accept: "text/html,*/*;q=0.8" };
  const ledTo = async (fields: Record<string, string>, headers: object = browser) => {
    const answer = await addSlide(form("/briefings/new/slide", fields, headers));
    const address = new URL(answer.headers.get("Location") ?? "", "http://localhost:3000");
    const page = await RefusedPage({ searchParams: Promise.resolve(Object.fromEntries(address.searchParams)) });
    return { status: answer.status, path: address.pathname, page: renderToStaticMarkup(page) };
  };

  it("leads a browser to a page that says why, what to do and the way back, and tells a program as a problem", async () => {
    const { briefing } = await begun("empty");
    const fields = { chart: "casualties", query: "?measure=killed", revision: String(briefing.revision) };
    const cases: readonly (readonly [Record<string, string>, string])[] = [
      [{ ...fields, chart: "sorrow" }, "Open one of the charts"],
      [{ ...fields, query: "?measure=sorrow" }, "set its filters there"],
      [{ ...fields, revision: "999999" }, "no such revision"],
      [{ ...fields, briefing: "nowhere" }, "begin a new one"],
    ];
    for (const [wrong, remedy] of cases) {
      const { status, path, page } = await ledTo(wrong);
      expect([status, path]).toEqual([303, "/briefings/new/refused"]);
      expect(page).toContain("The chart was not added");
      expect(page).toContain(remedy);
      expect(page).not.toMatch(/undefined|[{}]/);
      if (isChartId(wrong.chart ?? "")) expect(page).toContain('href="/charts/casualties');
      const told = await addSlide(form("/briefings/new/slide", wrong));
      expect(told.headers.get("Content-Type")).toBe("application/problem+json");
      expect(told.status).toBeGreaterThanOrEqual(404);
    }
  });

  it("asks a browser without the editor's token for it, and leads back to the chart as it was filtered", async () => {
    const stranger = { host: "localhost:3000", accept: "text/html" };
    const { page } = await ledTo({ chart: "casualties", query: "?measure=killed" }, stranger);
    expect(page).toContain("editor’s token");
    expect(page).toContain('name="to" value="/briefings"');
    expect(page).toContain('href="/charts/casualties?measure=killed"');
  });

  it("says nothing of its own that an address puts into it", async () => {
    const raw = { form: "<b>", reason: "<script>", chart: "<i>", briefing: "//evil.example", query: "?x=<u>" };
    const page = renderToStaticMarkup(await RefusedPage({ searchParams: Promise.resolve(raw) }));
    expect(page).toContain("The chart was not added");
    expect(page).not.toMatch(/evil|<script|<b>|<i>|<u>/);
  });
});

describe("a slide that is being edited", () => {
  it("is previewed in pictures that hold their letters, and its faults name their field", async () => {
    const { briefing } = await begun("last-attack");
    const [first, figureSlide] = briefing.slides;
    const one = await preview(sent(`/briefings/${briefing.id}/preview`, { briefing, slide: figureSlide?.id }));
    const { pictures, title, faults } = await one.json();
    expect([one.status, faults]).toEqual([200, []]);
    expect(title).not.toContain("{{");
    expect(pictures[0].svg).toMatch(/^<svg [^>]+><style>@font-face/u);
    expect(pictures[0].altText).toContain(title);
    const wrong = { ...briefing, slides: [{ ...first, title: "{{kiled nowhere}}" }] } as Briefing;
    const other = await (
      await preview(sent(`/briefings/${briefing.id}/preview`, { briefing: wrong, slide: first?.id }))
    ).json();
    expect(other.pictures).toEqual([]);
    expect(other.faults).toMatchObject([{ field: "title", message: expect.stringContaining("kiled") }]);
  });

  it("is offered the figures of an attack at its revision", async () => {
    const { briefing } = await begun("empty");
    const [event] = (await readLedger()).events.keys();
    const asking = (revision: number) =>
      figures(asked(`/briefings/${briefing.id}/figures?event=${event}&revision=${revision}`));
    const { figures: offered } = await (await asking(briefing.revision)).json();
    expect(offered[0].reference).toMatch(new RegExp(`^\\{\\{\\w+ ${event}`, "u"));
    expect((await asking(10_000)).status).toBe(404);
  });
});

describe("a briefing's files", () => {
  it("are whole in every format, named for what they hold, and stay the same while the ledger moves on", async () => {
    const { briefing } = await begun("last-attack");
    const { id } = briefing;
    const formats = ["pptx", "pdf", "html", "xlsx", "zip"];
    const all = async () =>
      Promise.all(
        formats.map(async (format) => {
          const response = await fileOf(id, format);
          return { response, bytes: Buffer.from(await response.arrayBuffer()) };
        }),
      );
    const before = await all();
    for (const [index, { response }] of before.entries()) {
      expect(response.status).toBe(200);
      const name = `attachment; filename="strike-ledger_${id}_`;
      expect(response.headers.get("Content-Disposition")).toContain(name);
      expect(response.headers.get("Content-Disposition")).toMatch(
        new RegExp(`_rev${briefing.revision}\\.${formats[index]}"$`, "u"),
      );
      expect(response.headers.get("Last-Modified")).not.toBeNull();
    }
    const etag = before[0]?.response.headers.get("ETag") ?? "";
    expect((await fileOf(id, "pptx", "", { "If-None-Match": etag })).status).toBe(304);
    const [claim] = (await readLedger()).claims.values();
    const figure = { low: 99, best: 99, high: 99, qualifier: "exact" } as const;
    const { event = "", report = "" } = claim ?? {};
    const body = claimBody("another-word", { event, report, measure: "killed", value: figure });
    await append([{ kind: "claim", body, follows: 0 }]);
    const after = await all();
    expect(after.map(({ bytes }, index) => bytes.equals(before[index]?.bytes ?? Buffer.alloc(0)))).toEqual(
      formats.map(() => true),
    );
    const moved = await (await changes(sent(`/briefings/${id}/changes`, { briefing }))).json();
    expect(moved).toMatchObject({ hasMovedOn: true, latest: (await readLedger()).revision.seq });
  });

  it("are refused with the reason: a format that holds no deck, a filter, a briefing that is not there or has faults", async () => {
    const { briefing } = await begun("empty");
    expect((await fileOf(briefing.id, "png")).status).toBe(404);
    expect((await fileOf("nowhere", "pdf")).status).toBe(404);
    const filtered = await fileOf(briefing.id, "pdf", "?place=UA80");
    expect([filtered.status, (await filtered.json()).parameter]).toEqual([400, "place"]);
    const [slide] = briefing.slides;
    await saved({ ...briefing, slides: [{ ...slide, title: "{{nothing}}" }] } as Briefing, 1);
    const faulty = await fileOf(briefing.id, "pdf");
    expect([faulty.status, (await faulty.json()).faults[0].field]).toEqual([409, "title"]);
    const shown = await present(asked(`/briefings/${briefing.id}/present`), of(briefing.id));
    expect([shown.status, shown.headers.get("Location")]).toEqual([307, `/briefings/${briefing.id}?present=refused`]);
  });

  it("are presented in place, at any slide, and pictured one by one", async () => {
    const { briefing } = await begun("comparison");
    const shown = await present(asked(`/briefings/${briefing.id}/present?slide=3`), of(briefing.id));
    expect([shown.status, shown.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(shown.headers.get("Content-Disposition")).toMatch(/^inline/u);
    const document = await shown.text();
    const count = document.split('aria-roledescription="slide"').length - 1;
    expect(count).toBeGreaterThanOrEqual(briefing.slides.length);
    const first = await pictureOf(briefing.id, "1");
    expect([first.status, first.headers.get("Content-Type")]).toEqual([200, "image/svg+xml"]);
    expect((await pictureOf(briefing.id, String(count))).status).toBe(200);
    expect((await pictureOf(briefing.id, String(count + 1))).status).toBe(404);
  });
});

describe("the addresses of briefings", () => {
  const answered = (method: string, address: string) =>
    proxy(new NextRequest(`http://localhost:3000${address}`, { method, headers: { host: "localhost:3000" } }));

  it("lead on where there is a briefing, and nowhere where there is none, its show included", async () => {
    const { briefing } = await begun("empty");
    for (const path of ["/briefings", `/briefings/${briefing.id}`, `/briefings/${briefing.id}/present`]) {
      expect((await answered("GET", path)).headers.get("x-middleware-next")).toBe("1");
    }
    for (const path of ["/briefings/nowhere", "/briefings/nowhere/present", "/briefings/newest"]) {
      expect((await answered("GET", path)).headers.get("x-middleware-rewrite")).toContain("/no-such-record");
    }
  });

  it("take a method each: what is sent is only sent, what is read is only read", async () => {
    for (const path of ["/briefings/new", "/briefings/new/slide", "/briefings/a/record", "/briefings/a/preview"]) {
      expect((await answered("POST", path)).headers.get("x-middleware-next")).toBe("1");
      const refused = await answered("GET", path);
      expect([refused.status, refused.headers.get("Allow")]).toEqual([405, "POST, OPTIONS"]);
    }
    for (const path of ["/briefings", "/briefings/a", "/briefings/a.pdf", "/briefings/a/slides/1"]) {
      expect((await answered("POST", path)).status).toBe(405);
    }
  });
});
