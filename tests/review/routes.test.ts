import type { IncomingMessage } from "node:http";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { POST as withdrawalRoute } from "@/app/reports/[report]/withdrawal/route";
import { POST as entrance } from "@/app/reports/new/entrance/route";
import { POST as previewRoute } from "@/app/reports/new/preview/route";
import { POST as readingRoute } from "@/app/reports/new/reading/route";
import { POST as recordRoute } from "@/app/reports/new/record/route";
import { closeReadings } from "@/lib/cli/reading/readings";
import { textOfReport } from "@/lib/ledger/text";
import { decided } from "@/lib/review/decisions";
import { markPeer } from "@/lib/review/peer-header";
import type { Review } from "@/lib/review/review";
import { appLog, readLedger } from "@/lib/store/app-ledger";
import { readFolder } from "@/lib/store/curated/read-folder";
import { syncedRecords } from "@/lib/store/sync";
import { proxy } from "@/proxy";
import { dataFolder } from "../data/curated-set";
import { withAppLog } from "../store/app-log";
import { accepted, article, begun, nowMs } from "./article";

beforeAll(() => vi.useFakeTimers({ toFake: ["Date"], now: nowMs }));
withAppLog({ filled: async () => syncedRecords(await appLog(), (await readFolder(dataFolder)).records) });
afterAll(async () => {
  vi.useRealTimers();
  await closeReadings();
});

const own = { host: "localhost:3000", origin: "http://localhost:3000", "content-type": "application/json" };

function sent(address: string, body: BodyInit, headers: Record<string, string> = own, peer = "127.0.0.1"): Request {
  const marked: IncomingMessage["headers"] = { ...headers };
  markPeer({ headers: marked, socket: { remoteAddress: peer } as IncomingMessage["socket"] });
  const all = marked as Record<string, string>;
  return new Request(`http://localhost:3000/reports/new/${address}`, { method: "POST", body, headers: all });
}

const asJson = (body: unknown) => JSON.stringify(body);
const told = async (response: Response) => [response.status, await response.json()] as const;
const headSeq = async () => (await (await appLog()).head()).seq;

describe("reading a report", () => {
  it("gives a review of pasted text, and writes nothing", async () => {
    const before = await headSeq();
    const [status, answer] = await told(await readingRoute(sent("reading", asJson({ text: article, report: null }))));
    expect(status).toBe(200);
    expect(answer.review.report).toMatchObject({
      title: "Night raid on Odesa leaves three dead",
      publisher: null,
      url: null,
    });
    expect(answer.alike).toEqual([]);
    expect(await headSeq()).toBe(before);
  });

  it("reads a file by its name's ending, letter for letter", async () => {
    const headers = { ...own, "content-type": "application/octet-stream" };
    const [status, answer] = await told(await readingRoute(sent("reading?name=raid.txt", article, headers)));
    expect([status, answer.review.text]).toEqual([200, article]);
    const page = `<!doctype html><html><head><title>Raid</title></head><body><article><h1>Raid</h1>${"<p>In Kyiv 3 people were killed overnight, police said, and the trams stood still.</p>".repeat(6)}</article></body></html>`;
    const [ofPage, read] = await told(await readingRoute(sent("reading?name=raid.html", page, headers)));
    expect(ofPage).toBe(200);
    expect(read.review.text).toContain("In Kyiv 3 people were killed overnight");
  });

  it.each([
    ["reading?name=raid.exe", "MZ", 415, "“raid.exe” is of no kind that can be read; known: .txt"],
    ["reading?name=raid.pdf", "no PDF", 422, "“raid.pdf” is not a PDF"],
    ["reading", asJson({ text: "  \n", report: null }), 422, "There is no text to read"],
    [
      "reading",
      asJson({ text: "a".repeat(200_001), report: null }),
      413,
      "200,001 characters, and 200,000 are the most",
    ],
    ["reading", asJson({ txt: "a" }), 400, "text: missing"],
    ["reading", "{", 400, "no JSON"],
    ["reading?name=raid.txt", "a".repeat(8_000_001), 413, "More than 8 MB"],
  ])("says what is wrong with %s", async (address, body, wanted, detail) => {
    const [status, problem] = await told(await readingRoute(sent(address, body)));
    expect(status).toBe(wanted);
    expect(problem.detail).toContain(detail);
  });
});

describe("saving a review", () => {
  const preview = async (review: Review) => told(await previewRoute(sent("preview", asJson({ review, widthPx: 540 }))));
  const record = async (review: Review) => told(await recordRoute(sent("record", asJson({ review }))));

  it("is foreseen, then done in one append, and repeated without effect", async () => {
    const review = accepted(begun(await readLedger()));
    const [, foreseen] = await preview(review);
    expect(foreseen.problems).toEqual([]);
    expect(foreseen.drawing.after).toContain("Odesa");
    const before = await headSeq();

    const [status, answer] = await record(review);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ report: { id: "2031-04-07-coast-gazette" }, claimCount: 5, entryCount: 10 });
    expect(answer.events).toEqual([{ id: "2031-04-07-odesa", label: "Odesa, 7 April 2031", isAttack: true }]);
    const entries = await (await appLog()).since(before);
    expect(new Set(entries.map(({ recordedAt, actor }) => `${recordedAt} ${actor}`)).size).toBe(1);
    const ledger = await readLedger();
    const report = ledger.reports.get("2031-04-07-coast-gazette");
    expect(report && textOfReport(report, ledger.texts)).toBe(article);

    expect(await record(review)).toEqual([200, { ...answer, entryCount: 0 }]);
    expect(await headSeq()).toBe(before + 10);
  });

  it("is recognised a second time, by its text and by its address", async () => {
    const [, again] = await told(await readingRoute(sent("reading", asJson({ text: article, report: null }))));
    expect(again.alike[0]).toMatchObject({
      id: "2031-04-07-coast-gazette",
      how: "same_text",
      heading: "Night raid on Odesa leaves three dead",
    });
    const other = accepted(begun(await readLedger()));
    const renamed = { ...other, report: { ...other.report, id: "another-name" } };
    const [status, problem] = await record(renamed);
    expect([status, problem.recorded]).toEqual([
      409,
      { id: "2031-04-07-coast-gazette", heading: "Night raid on Odesa leaves three dead" },
    ]);
  });

  it("that was changed after it was saved is a conflict that says what stands", async () => {
    const before = await headSeq();
    const ledger = await readLedger();
    const review = accepted(begun(ledger));
    const same = {
      ...review,
      report: { ...review.report, id: "2031-04-07-coast-gazette" },
      attacks: [],
      segments: review.segments.map((one) => ({ ...one, event: one.id === "lead" ? "2031-04-07-odesa" : null })),
    };
    const [figure] = same.figures;
    if (figure === undefined) throw new Error("the review has no figure");
    const changed = decided(same, {
      kind: "correct",
      key: figure.key,
      fields: { ...figure.fields, attributedTo: null },
    });
    const [status, problem] = await record(changed);
    expect([status, problem.recorded?.id]).toEqual([409, "2031-04-07-coast-gazette"]);
    expect(await headSeq()).toBe(before);
  });

  it("with a problem, without a figure or with another text's hash saves nothing", async () => {
    const before = await headSeq();
    const review = { ...begun(await readLedger()), text: `${article}More.` };
    expect(await record(review)).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringContaining("read the text again") }),
    ]);
    const { sha256 } = await import("@/lib/ledger/sha256");
    const other = { ...review, textSha256: sha256(review.text) };
    const [none, noFigure] = await record(other);
    expect([none, noFigure.detail]).toEqual([422, "No figure is accepted; accept at least one."]);
    const dayless = accepted({ ...other, report: { ...other.report, publishedOn: null } });
    const [status, problem] = await record(dayless);
    expect([status, problem.problems[0]]).toEqual([
      422,
      { part: "report", key: "report", field: "publishedOn", message: "give the day it was published" },
    ]);
    expect(await headSeq()).toBe(before);
  });
});

describe("withdrawing a report", () => {
  const withdraw = (id: string, reason: string) => {
    const form = { ...own, "content-type": "application/x-www-form-urlencoded" };
    return withdrawalRoute(sent("withdrawal", new URLSearchParams({ reason }).toString(), form), {
      params: Promise.resolve({ report: id }),
    });
  };

  it("takes its claims and its own attack along in one append, and lets the text be added again", async () => {
    expect((await withdraw("2031-04-07-coast-gazette", " ")).status).toBe(422);
    const before = await headSeq();
    const answer = await withdraw("2031-04-07-coast-gazette", "the day was read wrongly");
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/reports"]);
    expect(await headSeq()).toBe(before + 7);
    const ledger = await readLedger();
    expect([ledger.reports.has("2031-04-07-coast-gazette"), ledger.events.has("2031-04-07-odesa")]).toEqual([
      false,
      false,
    ]);
    const [, again] = await told(await readingRoute(sent("reading", asJson({ text: article, report: null }))));
    expect(again.alike).toEqual([]);
    const review = accepted(begun(ledger));
    expect(review.report.id).toBe("2031-04-07-coast-gazette-2");
    const [status] = await told(await recordRoute(sent("record", asJson({ review }))));
    expect(status).toBe(200);
  });

  it("is for what was added here alone", async () => {
    const [curated = ""] = (await readLedger()).reports.keys();
    expect((await withdraw(curated, "no longer")).status).toBe(404);
    expect((await withdraw("2031-04-07-coast-gazette", "again")).status).toBe(404);
  });
});

describe("who may not", () => {
  const routes = { reading: readingRoute, preview: previewRoute, record: recordRoute };

  it.each(Object.entries(routes))("is refused by %s as a problem, before anything is read", async (name, route) => {
    const [status, problem] = await told(await route(sent(name, "{", own, "192.0.2.7")));
    expect([status, problem.refusal]).toEqual([403, "remote"]);
    const [foreign, other] = await told(await route(sent(name, "{", { ...own, origin: "http://evil.example" })));
    expect([foreign, other.refusal]).toEqual([403, "other_site"]);
  });

  it("is asked for the token where one is set, and let in by the form's cookie", async () => {
    process.env.STRIKE_LEDGER_EDITOR_TOKEN = "open sesame";
    const refused = await readingRoute(sent("reading", "{"));
    expect([refused.status, refused.headers.get("WWW-Authenticate")]).toEqual([401, 'Bearer realm="Strike Ledger"']);
    const form = { ...own, "content-type": "application/x-www-form-urlencoded" };
    const wrong = await entrance(sent("entrance", "token=close+sesame", form));
    expect([wrong.status, wrong.headers.get("Location"), wrong.headers.get("Set-Cookie")]).toEqual([
      303,
      "/reports/new?token=wrong",
      null,
    ]);
    expect(
      (await entrance(sent("entrance", "token=open+sesame", { ...form, origin: "http://evil.example" }))).status,
    ).toBe(403);
    const right = await entrance(sent("entrance", "token=open+sesame", form, "192.0.2.7"));
    const cookie = right.headers.get("Set-Cookie") ?? "";
    expect(cookie).toMatch(
      /^strike-ledger-editor=\d+\.[0-9a-f]{64}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    const [pair = ""] = cookie.split(";");
    const letIn = await readingRoute(
      sent("reading", asJson({ text: "Two hurt.", report: null }), { ...own, cookie: pair }, "192.0.2.7"),
    );
    expect(letIn.status).toBe(200);
    delete process.env.STRIKE_LEDGER_EDITOR_TOKEN;
  });

  it("is given the page's status by the proxy, and methods are told apart", async () => {
    const asked = (method: string, address: string, host = "localhost:3000") =>
      proxy(
        new NextRequest(`http://localhost:3000${address}`, { method, headers: sent("reading", "{", { host }).headers }),
      ) as Promise<Response>;
    expect((await asked("GET", "/reports/new")).headers.get("x-middleware-next")).toBe("1");
    expect((await asked("GET", "/reports/new", "evil.example")).status).toBe(403);
    expect((await asked("POST", "/reports/new")).status).toBe(405);
    expect((await asked("GET", "/reports/new/record")).headers.get("Allow")).toBe("POST, OPTIONS");
    expect((await asked("POST", "/reports/new/record")).headers.get("x-middleware-next")).toBe("1");
  });
});
