import { NextRequest } from "next/server";
import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/charts/[chart]/drawings/[revision]/route";
import { drawingsMarkup } from "@/app/drawings-at";
import { provideMarkup } from "@/components/charts/markup-source";
import { pageDrawings } from "@/components/charts/page-drawings";
import { StandingMarkup } from "@/components/charts/standing-markup";
import type { Draft } from "@/lib/ledger/entry";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { appLog, readLedger } from "@/lib/store/app-ledger";
import { raidRecords } from "../export/raid-ledger";
import { withAppLog } from "../store/app-log";

withAppLog();

async function drawings(raw: RawQuery = {}) {
  return pageDrawings("casualties", selection(await readLedger(), parsedQuery(raw).query));
}

async function answer(address: string): Promise<Response> {
  const [, , chart = "", , revision = ""] = new URL(address, "http://localhost").pathname.split("/");
  const request = new NextRequest(new URL(address, "http://localhost"));
  return GET(request, { params: Promise.resolve({ chart, revision }) });
}

describe("a page's drawings of a chart", () => {
  it("are had alone under their address, filters and all, and kept for good", async () => {
    for (const raw of [{}, { from: "2031-03-11", asOf: "2031-03-20T00:00:00Z" }]) {
      const { markup, address } = await drawings(raw);
      const response = await answer(address);
      expect(response.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
      expect(await response.text()).toBe(markup);
    }
  });

  it("have another address when anything in them is another", async () => {
    const { address } = await drawings();
    const drafts = raidRecords.slice(0, 1).map(([kind, body]) => ({ kind, body, follows: 1 }) as Draft);
    const changed = drafts.map((draft) => ({ ...draft, body: { ...draft.body, name: "Lindal renamed" } }) as Draft);
    expect((await drawings({ from: "2031-03-11" })).address).not.toContain(address);
    await (await appLog()).append(changed, { actor: "test" });
    expect((await drawings()).address).not.toBe(address);
    expect((await answer(address)).headers.get("Cache-Control")).toContain("immutable");
  });

  it("under a name that others had are what they are now, and kept by nobody", async () => {
    const { markup, address, digest } = await drawings();
    const response = await answer(address.replace(digest, "000000000000"));
    expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(await response.text()).toBe(markup);
  });

  it.each([
    ["/charts/pie/drawings/1-000000000000", "There is no chart “pie”"],
    ["/charts/casualties/drawings/1", "There is no ledger revision “1”"],
    ["/charts/casualties/drawings/latest-000000000000", "There is no ledger revision “latest-000000000000”"],
    ["/charts/casualties/drawings/999999-000000000000", "There is no ledger revision “999999-000000000000”"],
  ])("%s is a problem that says what is known", async (address, detail) => {
    const response = await answer(address);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect((await response.json()).detail).toContain(detail);
    await expect(drawingsMarkup(address)).rejects.toThrow(`${address}: no drawings are there`);
  });

  it("stand in the server's HTML whole, however many others were drawn in between", async () => {
    provideMarkup(drawingsMarkup);
    const { markup, address } = await drawings();
    for (let width = 300; width < 560; width++) await drawings({ w: String(width) });
    const { prelude } = await prerender(<StandingMarkup address={address} name="The drawing" />);
    expect(await new Response(prelude).text()).toBe(`<div>${markup}</div>`);
  });
});
