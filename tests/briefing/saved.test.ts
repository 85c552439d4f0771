import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { GET as chartFile } from "@/app/charts/[chart]/export/[format]/route";
import { GET as health } from "@/app/healthz/route";
import { pageSelection } from "@/app/page-selection";
import { pageDrawings } from "@/components/charts/page-drawings";
import { appLog } from "@/lib/store/app-ledger";
import { savedBriefing, withdrawnBriefing } from "@/lib/store/briefings";
import { raidRecords } from "../export/raid-ledger";
import { withAppLog } from "../store/app-log";

withAppLog();

async function fileOf(format: string) {
  const request = new NextRequest(`http://localhost/charts/casualties/export/${format}`);
  const response = await chartFile(request, { params: Promise.resolve({ chart: "casualties", format }) });
  const named = ["ETag", "Last-Modified", "Content-Disposition"].map((name) => response.headers.get(name));
  return [response.status, ...named];
}

async function seen() {
  const { selection } = await pageSelection({});
  const { address } = await pageDrawings("casualties", selection);
  const files = await Promise.all(["csv", "pdf", "pptx"].map(fileOf));
  const { status, revision } = await (await health()).json();
  return { address, files, status, revision };
}

it("a briefing that is saved, edited and withdrawn leaves every page's and every file's revision and tag as they were", async () => {
  const before = await seen();
  expect(before.revision.seq).toBe(raidRecords.length);
  expect(before.files.map(([status]) => status)).toEqual([200, 200, 200]);
  const log = await appLog();
  const by = { actor: "ann" };
  const briefing = {
    id: "morning",
    title: "Morning",
    shape: "16:9",
    revision: before.revision.seq,
    slides: [],
  } as const;
  await savedBriefing(log, { ...briefing, slides: [] }, 0, by);
  expect(await seen()).toEqual(before);
  await savedBriefing(log, { ...briefing, title: "Evening", slides: [] }, 1, by);
  expect(await seen()).toEqual(before);
  await withdrawnBriefing(log, "morning", 2, by);
  expect(await seen()).toEqual(before);
  expect((await log.head()).seq).toBe(raidRecords.length + 3);
});
