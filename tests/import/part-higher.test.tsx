import { csvParse } from "d3-dsv";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { inspectedTable } from "@/components/inspector/inspected-table";
import { PanelContent } from "@/components/inspector/panel-content";
import { attackAccount } from "@/components/provenance/attack-account";
import { AttackPage } from "@/components/provenance/attack-page";
import { askedDatum } from "@/lib/document/inspection/asked-datum";
import { inspected } from "@/lib/document/inspection/inspected";
import { csvText } from "@/lib/export/csv";
import { html } from "@/lib/export/html";
import { json } from "@/lib/export/json";
import { recordedImport } from "@/lib/import/recorded";
import type { Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { currentLedger } from "@/lib/store/current";
import { everything } from "../api/asking";
import { settingOf } from "../export/raid-ledger";
import { elementOf, textIn } from "../pages/markup";
import { launchesFile, placesLog } from "./importing";

const event = "launches-2025-01-11";
const note = "a part's own figure is higher (Kyiv oblast 4)";

/** One channel's night in two posts: two missiles over the country, and four of another model on an oblast. */
const night = launchesFile(
  "2025-01-10 19:00,2025-01-11 09:00,Iskander-M,Ukraine,2,0,,kpszsu/posts/1",
  "2025-01-10 19:00,2025-01-11 09:00,Iskander-M/KN-23,Kyiv oblast,4,2,,kpszsu/posts/2",
);

let ledger: Ledger;

beforeAll(async () => {
  const log = await placesLog();
  await recordedImport(log, { bytes: night, format: null, publisher: null });
  ledger = await currentLedger(log);
  await log.close();
});

const launched = () => {
  const asked = { event, measure: "missiles_launched", unit: "missiles", places: ["UA"] } as const;
  const datum = askedDatum({ ...asked, also: [], subtype: null, claim: null }, ledger);
  if ("detail" in datum) throw new Error(datum.detail);
  return inspected(datum, ledger, null);
};

const selected = () => selection(ledger, parsedQuery({}).query);

it("a part that is more than the headline is said beside it on the attack's page and in the panel, and the headline stands", () => {
  const account = attackAccount(event, selected());
  if (account === null) throw new Error(`no attack has the id "${event}"`);
  const page = renderToStaticMarkup(<AttackPage account={account} selection={selected()} />);
  const section = textIn(elementOf(page, "section", "missiles_launched"));
  const panel = textIn(renderToStaticMarkup(<PanelContent datum={launched()} ledger={ledger} query="" />));
  for (const told of [section, panel]) {
    expect(told).toContain("A part's own figure is higher (Kyiv oblast 4).");
    expect(told).toMatch(/\b2 missiles were launched/u);
  }
});

it("a part that is more than the headline is said beside it by the API, the panel's table and every export", async () => {
  const figures = everything<{ measure: string; best: number; notes: string[] }>(ledger, "estimates");
  const figure = figures.find(({ measure }) => measure === "missiles_launched");
  expect(figure).toMatchObject({ best: 2, notes: expect.arrayContaining([note]) });
  expect(inspectedTable(launched(), ledger).rows[0]?.cells[0]?.notes).toContain(note);
  const document = await chartDocument("volumes", selected(), { widthPx: 1120, theme: "light" });
  const cells = csvParse(csvText(document, ledger)).filter(({ measure }) => measure === "missiles_launched");
  expect(cells.map(({ notes }) => notes?.includes(note))).toEqual([true]);
  for (const exporter of [json, html]) {
    const file = new TextDecoder().decode(await exporter.ofChart(document, settingOf(ledger)));
    expect(file.replaceAll("&#39;", "'").toLowerCase()).toContain(note.toLowerCase());
  }
});
