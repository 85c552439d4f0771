import { csvParse } from "d3-dsv";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET as chartFile } from "@/app/charts/[chart]/export/[format]/route";
import { GET } from "@/app/inspect/[event]/[measure]/route";
import type { Inspection } from "@/components/inspector/inspection";
import { raidRecords } from "../export/raid-ledger";
import { textIn } from "../pages/markup";
import { withAppLog } from "../store/app-log";

withAppLog();

async function answer(event: string, measure: string, query = ""): Promise<Response> {
  const request = new NextRequest(`http://localhost/inspect/${event}/${measure}${query}`);
  return GET(request, { params: Promise.resolve({ event, measure }) });
}

async function inspection(event: string, measure: string, query = ""): Promise<Inspection> {
  const response = await answer(event, measure, query);
  expect(response.status).toBe(200);
  return response.json();
}

describe("what stands behind a datum", () => {
  it("comes with a sentence to say, a page to cite that is pinned to the revision, and its content", async () => {
    const { announcement, citedPage, html } = await inspection("lindal-raid", "injured", "?unit=people&places=lindal");
    expect(announcement).toBe(
      "=Lindal, 10 March 2031. 4 to at least 15 people were injured in lindal; 2 sources disagree; 2 children among them.",
    );
    expect(citedPage).toBe(`/attacks/lindal-raid?rev=${raidRecords.length}#injured`);
    expect(textIn(html)).toContain(
      "4 to at least 15 people were injured in lindal; 2 sources disagree; 2 children among them.",
    );
  });

  it("keeps the reader's standpoint in its links", async () => {
    const query = "?unit=people&places=lindal&asOf=2031-03-20T00:00:00Z&lang=en";
    const { html, citation } = await inspection("lindal-raid", "injured", query);
    expect(html).toContain('href="/attacks/lindal-raid?asOf=2031-03-20T00%3A00%3A00Z&amp;lang=en#injured"');
    expect(citation).toContain("As known at 20 March 2031");
  });

  it("is of the revision that the chart was drawn from, without pinning the links to it", async () => {
    const before = raidRecords.length - 1;
    const { citedPage, html } = await inspection(
      "lindal-raid",
      "injured",
      `?unit=people&places=lindal&drawn=${before}`,
    );
    expect(citedPage).toContain(`rev=${before}`);
    expect(html).toContain('href="/attacks/lindal-raid#injured"');
    const pinned = await answer("lindal-raid", "injured", `?drawn=${before}`);
    expect(pinned.headers.get("Cache-Control")).toBe("public, max-age=3600");
    expect((await answer("lindal-raid", "injured")).headers.get("Cache-Control")).toBe("no-cache");
  });

  it("has the CSV row that the chart's own file has, under the same header", async () => {
    const file = await chartFile(new NextRequest("http://localhost/charts/attacks/export/csv"), {
      params: Promise.resolve({ chart: "attacks", format: "csv" }),
    });
    const rows = csvParse(await file.text());
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const count = row.place_ids === "" ? "" : `?unit=${row.unit}&places=${row.place_ids?.replaceAll("; ", "+")}`;
      const { csv } = await inspection(row.attack_id ?? "", row.measure ?? "", count);
      const [own, ...others] = csvParse(csv);
      // A measure with figures in several units words its notes per unit in a file of all of them; a copied row names its own figure's page.
      const { notes: _, permalink: __, ...expected } = row;
      expect(own).toMatchObject(expected);
      expect(own?.permalink).toMatch(/^\/attacks\/.*[?&]rev=\d+#/);
      expect(others).toEqual([]);
      expect(csv.endsWith("\r\n")).toBe(true);
    }
  });

  it("of one claim has that claim's own row, and says who stated it", async () => {
    const { csv } = await inspection("lindal-raid", "injured", "?claim=mayor-injured");
    expect([...csvParse(csv)]).toEqual([
      expect.objectContaining({
        low: "4",
        best: "4",
        high: "4",
        claim_ids: "mayor-injured",
        detail: expect.stringContaining("ayor"),
      }),
    ]);
  });

  it("of one empty slot for several measures has a row for each of them", async () => {
    const { csv, announcement } = await inspection("lindal-raid", "outage_water", "?also=outage_gas");
    expect([...csvParse(csv)].map(({ measure, status, best }) => [measure, status, best])).toEqual([
      ["outage_water", "not_reported", ""],
      ["outage_gas", "not_reported", ""],
    ]);
    expect(announcement).toContain("How many were without water or without gas is not reported;");
  });

  it("of a subset names the kind in its row", async () => {
    const { csv } = await inspection("lindal-raid", "injured", "?unit=people&places=lindal&subtype=children");
    expect([...csvParse(csv)]).toEqual([expect.objectContaining({ best: "2", detail: "children" })]);
  });
});

describe("an address that names no datum", () => {
  it.each([
    ["an event", "nowhere", "injured", "", 404, "nowhere"],
    ["a measure", "lindal-raid", "hurt", "", 404, "hurt"],
    ["a further measure", "lindal-raid", "outage_gas", "?also=outage_water+hurt", 404, "hurt"],
    ["a unit of the measure", "lindal-raid", "injured", "?unit=drones&places=lindal", 400, "drones"],
    ["a unit beside its places", "lindal-raid", "injured", "?places=lindal", 400, "is no unit"],
    ["places beside its unit", "lindal-raid", "injured", "?unit=people", 400, "needs places"],
    ["a place", "lindal-raid", "injured", "?unit=people&places=lindal+atlantis", 404, "atlantis"],
    ["a subtype", "lindal-raid", "injured", "?unit=people&places=lindal&subtype=giants", 400, "giants"],
    ["a claim", "lindal-raid", "injured", "?claim=never-made", 404, "never-made"],
    ["a claim about the measure", "lindal-raid", "killed", "?claim=mayor-injured", 404, "mayor-injured"],
    ["an instant", "lindal-raid", "injured", "?asOf=yesterday", 400, "yesterday"],
    ["a revision", "lindal-raid", "injured", "?rev=9999", 404, "9999"],
    ["a drawn revision", "lindal-raid", "injured", "?drawn=-1", 404, "-1"],
  ])("because it names no %s says so as a problem", async (_, event, measure, query, status, named) => {
    const response = await answer(event, measure, query);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const problem: { status: number; detail: string } = await response.json();
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(named);
  });
});
