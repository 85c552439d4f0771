import { NextRequest } from "next/server";
import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/dashboard/export/[format]/route";
import { fileMaking } from "@/app/file-making";
import type { ExportedFile } from "@/lib/export/exported-file";
import { exporters } from "@/lib/export/registry";
import type { Draft } from "@/lib/ledger/entry";
import { appLog } from "@/lib/store/app-ledger";
import { withAppLog } from "../store/app-log";
import { raidRecords } from "./raid-ledger";

withAppLog();

function dashboard(format: string, query = "", host = "ledger.example"): Promise<Response> {
  const request = new NextRequest(`http://localhost/dashboard/export/${format}${query}`, { headers: { host } });
  return GET(request, { params: Promise.resolve({ format }) });
}

describe("requests for files", () => {
  it("share one file where 20 ask for the same at once, and where one asks later", async () => {
    const made = vi.spyOn(exporters.zip, "ofDeck");
    const responses = await Promise.all(Array.from({ length: 20 }, () => dashboard("zip", "?from=2031-01-01")));
    // The same question in other words.
    responses.push(await dashboard("zip", "?to=&from=2031-01-01"));
    const bodies = await Promise.all(responses.map(async (response) => Buffer.from(await response.arrayBuffer())));
    expect(made).toHaveBeenCalledTimes(1);
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    expect(bodies[0]?.byteLength).toBeGreaterThan(10_000);
    for (const body of bodies) expect(body.equals(bodies[0] as Buffer)).toBe(true);
  });

  it("have files of their own where they ask for another site, query or choice", async () => {
    const made = vi.spyOn(exporters.pdf, "ofDeck");
    await dashboard("pdf");
    for (const other of ["?rev=1", "?size=letter", "?theme=dark"]) await dashboard("pdf", other);
    const elsewhere = await dashboard("pdf", "", "other.example");
    expect(made).toHaveBeenCalledTimes(5);
    expect(elsewhere.headers.get("ETag")).not.toBe((await dashboard("pdf")).headers.get("ETag"));
    expect(made).toHaveBeenCalledTimes(5);
  });

  it("have a new file once the ledger has grown", async () => {
    const before = (await dashboard("csv")).headers.get("ETag");
    const body = { id: "harbour-master", name: "The harbour master", role: "mayor" };
    await (await appLog()).append([{ kind: "attributor", body, follows: 0 } as Draft], { actor: "test" });
    expect((await dashboard("csv")).headers.get("ETag")).not.toBe(before);
    expect((await dashboard("csv", `?rev=${raidRecords.length}`)).status).toBe(200);
  });
});

const fileOf = (byteCount: number): ExportedFile => ({
  ...{ name: "a.csv", mediaType: "text/csv", disposition: "attachment", etag: '"a"', recordedAt: null },
  bytes: new Uint8Array(byteCount),
});

describe("fileMaking(bounds)", () => {
  it("makes no more at a time than it may, the rest in the order in which they were asked for", async () => {
    const { inTurn } = fileMaking({ mostKeptBytes: 1, mostAtOnce: 2 });
    const begun: number[] = [];
    const finish: (() => void)[] = [];
    const make = (index: number) => () =>
      new Promise<number>((resolve) => {
        begun.push(index);
        finish.push(() => resolve(index));
      });
    const made = [0, 1, 2, 3].map((index) => inTurn(make(index)));
    await vi.waitFor(() => expect(begun).toEqual([0, 1]));
    finish[1]?.();
    await vi.waitFor(() => expect(begun).toEqual([0, 1, 2]));
    finish[0]?.();
    await vi.waitFor(() => expect(begun).toEqual([0, 1, 2, 3]));
    for (const end of finish) end();
    expect(await Promise.all(made)).toEqual([0, 1, 2, 3]);
  });

  it("keeps the files used last, as many as fit, and none that is larger than all the room", async () => {
    const { once } = fileMaking({ mostKeptBytes: 100, mostAtOnce: 2 });
    const makings: string[] = [];
    const ask = (key: string, byteCount: number) =>
      once(key, async () => {
        makings.push(key);
        return fileOf(byteCount);
      });
    for (const key of ["a", "b", "a", "c", "a"]) await ask(key, 50);
    expect(makings).toEqual(["a", "b", "c"]);
    await ask("b", 50);
    expect(makings).toEqual(["a", "b", "c", "b"]);
    for (const _ of [1, 2]) await ask("large", 101);
    expect(makings.slice(4)).toEqual(["large", "large"]);
  });

  it("tells a failure to all who wait, keeps it for nobody, and goes on", async () => {
    const { once } = fileMaking({ mostKeptBytes: 100, mostAtOnce: 1 });
    const failing = async () => Promise.reject(new Error("no paper"));
    const told = await Promise.allSettled([once("a", failing), once("a", failing)]);
    expect(told.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await once("a", async () => fileOf(1)))?.bytes.byteLength).toBe(1);
  });
});
