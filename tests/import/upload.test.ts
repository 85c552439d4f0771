import { NextRequest } from "next/server";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it } from "vitest";
import { POST as confirm } from "@/app/data/import/confirm/route";
import RefusedPage from "@/app/data/import/refused/page";
import { POST as upload } from "@/app/data/import/upload/route";
import { closeImportThread, importOf } from "@/lib/cli/import/import-thread";
import { importRefusals } from "@/lib/import/refusals";
import { keptUpload, noteRecorded, uploadOf } from "@/lib/import/uploads";
import { appLog } from "@/lib/store/app-ledger";
import { proxy } from "@/proxy";
import { form, withBriefingLog } from "../compose/briefing-log";
import { inputFile, launchesFile } from "./importing";

withBriefingLog();
afterAll(closeImportThread);

const site = "http://localhost:3000";
const editor = { authorization: "Bearer opensesame", host: "localhost:3000" };

function sentFile(
  name: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = editor,
): Request {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(inputFile(name))], name));
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  return new Request(`${site}/data/import/upload`, { method: "POST", body, headers });
}

const uploadIn = (response: Response) => response.headers.get("Location")?.replace("/data/import/", "") ?? "";
const file = { name: "a.csv", format: null, publisher: null };

describe("a file sent to be imported", () => {
  it("is kept and looked at first, and recorded once when it is confirmed, however often", async () => {
    const log = await appLog();
    const before = await log.head();
    const sent = await upload(sentFile("acled-mixed.csv", { format: "acled" }));
    expect(sent.status).toBe(303);
    expect(await log.head()).toEqual(before);
    const id = uploadIn(sent);
    expect(uploadOf(id, Date.now())).toMatchObject({ name: "acled-mixed.csv", format: "acled", entryCount: null });
    const done = await confirm(form("/data/import/confirm", { upload: id }));
    expect([done.status, done.headers.get("Location")]).toEqual([303, `/data/import/${id}`]);
    const after = await log.head();
    expect(uploadOf(id, Date.now())?.entryCount).toBe(after.seq - before.seq);
    await confirm(form("/data/import/confirm", { upload: id }));
    expect(await log.head()).toEqual(after);
    noteRecorded(id, 0);
    expect(uploadOf(id, Date.now())?.entryCount).toBe(after.seq - before.seq);
  });

  it("is looked at beside the thread that answers, which goes on meanwhile", async () => {
    const bytes = launchesFile(
      ...Array.from(
        { length: 3_000 },
        (_, index) => `2025-03-01 20:00,2025-03-02 08:00,Kalibr,Ukraine,3,3,,kpszsu/${index}`,
      ),
    );
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    const told = await importOf(keptUpload({ ...file, bytes }, Date.now()), false);
    clearInterval(ticking);
    expect(told.summary).toMatch(/^Daily tracker of launches: 3,000 rows, 3,000 of them used\./);
    expect(told.parts.find(({ heading }) => heading.startsWith("Added"))).toMatchObject({
      moreLines: expect.any(Number),
    });
    expect(ticks).toBeGreaterThan(5);
    await expect(importOf(keptUpload({ ...file, bytes: Uint8Array.of(65) }, Date.now()), false)).rejects.toThrow(
      "is of no known format",
    );
  });

  it("is looked at once for as long as nothing is recorded, however often and by whatever name its page is asked for", async () => {
    const waiting = keptUpload({ ...file, bytes: inputFile("launches-windows.csv") }, Date.now());
    const first = importOf(waiting, false);
    expect(await importOf(waiting, false)).toBe(await first);
    expect(await importOf({ ...waiting, name: "b.csv" }, false)).not.toBe(await first);
    await expect(importOf({ ...waiting, name: "b.zip" }, false)).rejects.toThrow("is named .zip");
    await expect(importOf({ ...waiting, name: "b.zip" }, false)).rejects.toThrow("is named .zip");
    const { draftCount } = await first;
    expect((await importOf(waiting, true)).entryCount).toBe(draftCount);
    const later = await importOf(waiting, false);
    expect([draftCount > 0, later.draftCount]).toEqual([true, 0]);
  });

  it("is taken of an editor alone", async () => {
    expect((await upload(sentFile("acled-mixed.csv", {}, { host: "localhost:3000" }))).status).toBe(401);
    expect((await confirm(form("/data/import/confirm", { upload: "x" }, { host: "localhost:3000" }))).status).toBe(401);
  });

  it("is refused with a reason where no file, an unknown format or an unknown upload is sent", async () => {
    const empty = new Request(`${site}/data/import/upload`, { method: "POST", body: new FormData(), headers: editor });
    expect((await upload(empty)).status).toBe(400);
    const body = new FormData();
    body.set("file", new File([], "nothing.csv"));
    const blank = await upload(new Request(`${site}/data/import/upload`, { method: "POST", body, headers: editor }));
    expect((await blank.json()).detail).toBe("nothing.csv is empty; choose another file.");
    expect((await upload(sentFile("acled-mixed.csv", { format: "excel" }))).status).toBe(400);
    expect((await confirm(form("/data/import/confirm", { upload: "x" }))).status).toBe(410);
  });

  it("is refused to a browser on a page of its own, which has the refusal's status and its words, and to a program in the answer", async () => {
    const browser = { ...editor, accept: "text/html,application/xhtml+xml" };
    const stranger = { host: "localhost:3000", accept: "text/html" };
    const unknown = keptUpload({ ...file, bytes: Uint8Array.of(66) }, Date.now()).id;
    const confirmed = (id: string, headers: object) => confirm(form("/data/import/confirm", { upload: id }, headers));
    const large = { ...browser, "content-length": "60000000" };
    const bare = new Request(`${site}/data/import/upload`, { method: "POST", body: "x", headers: large });
    const answers = [
      [await upload(sentFile("acled-mixed.csv", { format: "excel" }, browser)), "format", 400],
      [await upload(sentFile("acled-mixed.csv", {}, stranger)), "token_missing", 401],
      [await upload(bare), "too_large", 413],
      [await confirmed("x", browser), "gone", 410],
      [await confirmed(unknown, browser), `unimportable&upload=${unknown}`, 422],
    ] as const;
    for (const [answer, reason, status] of answers) {
      const address = `/data/import/refused?reason=${reason}`;
      expect([answer.status, answer.headers.get("Location")], reason).toEqual([303, address]);
      expect((await proxy(new NextRequest(site + address, { headers: stranger }))).status, reason).toBe(status);
    }
    const shown = (reason: string, id?: string) =>
      RefusedPage({ searchParams: Promise.resolve({ reason, ...(id === undefined ? {} : { upload: id }) }) });
    const page = renderToStaticMarkup(await shown("unimportable", unknown));
    expect(page).toContain("a.csv</strong> is of no known format; known: daily-launches");
    expect(page).toContain('href="/data/import"');
    expect(renderToStaticMarkup(await shown("<b>no reason</b>"))).toContain(importRefusals.failed.says);
    const told = await confirmed(unknown, editor);
    expect([told.status, told.headers.get("Content-Type")]).toEqual([422, "application/problem+json"]);
    expect((await told.json()).detail).toMatch(/^The file is of no known format/u);
  });

  it("is told by its hash, waits for half an hour, and is dropped for newer ones", () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const { id } = keptUpload({ ...file, bytes }, 0);
    expect(keptUpload({ ...file, bytes }, 0).id).toBe(id);
    expect(keptUpload({ ...file, bytes, publisher: "A tracker" }, 0).id).not.toBe(id);
    expect(uploadOf(id, 29 * 60_000)).not.toBeNull();
    expect(uploadOf(id, 31 * 60_000)).toBeNull();
    const first = keptUpload({ ...file, bytes }, 0).id;
    for (let index = 0; index < 12; index += 1) keptUpload({ ...file, bytes: Uint8Array.of(index) }, 1);
    expect(uploadOf(first, 2)).toBeNull();
  });

  it("is sent to addresses that take nothing else, and its page gives a stranger's status", async () => {
    const asked = (path: string) => proxy(new NextRequest(site + path, { headers: { host: "localhost:3000" } }));
    expect((await asked("/data/import/upload")).status).toBe(405);
    expect((await asked("/data/import/confirm")).status).toBe(405);
    expect((await asked("/data/import")).status).toBe(401);
    expect((await asked("/data/import/0f")).status).toBe(401);
    expect((await asked("/data")).status).toBe(200);
  });
});
