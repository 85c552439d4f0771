import { expect, test } from "@playwright/test";
import { csvParse } from "d3-dsv";

const notReported = "not reported";

/** The headline figures of the curated set, in words: drones, missiles, killed, injured. */
const headlines: Record<string, readonly string[]> = {
  "Kyiv, 24 April 2025": [notReported, notReported, "8", "over 70"],
  "Nationwide, 9 July 2025": ["728", "13", notReported, notReported],
  "Kostiantynivka, 9 July 2025": [notReported, notReported, "3", notReported],
  "Kyiv, 10 July 2025": ["about 400", "18", "at least 2", "16"],
  "Kyiv, 27 December 2025": ["519", "40", "at least 2", "44"],
  "Kyiv and Kharkiv, 24 January 2026": ["over 370", "21", "1", "27"],
};

const besides: Record<string, readonly RegExp[]> = {
  "Kyiv, 24 April 2025": [/revised from 9/u, /6 children among them/u],
  "Kyiv, 27 December 2025": [/2 children among them/u, /over 40% of residential buildings/u],
  "Kyiv and Kharkiv, 24 January 2026": [
    /add to at least 29/u,
    /88,000 households/u,
    /hundreds of thousands of people/u,
    /thousands of people/u,
    /in Chernihiv oblast/u,
  ],
};

test("the dashboard's table gives each attack's headline figures in words", async ({ page }) => {
  await page.goto("/");
  const figure = page.locator("figure.chart").first();
  await figure.getByText("The figures as a table").click();
  for (const [label, figures] of Object.entries(headlines)) {
    const row = figure.getByRole("row", { name: label });
    const texts = await row.locator("td > a").allTextContents();
    expect(texts.slice(0, 4)).toEqual(figures);
    for (const beside of besides[label] ?? []) await expect(row).toContainText(beside);
  }
});

test("the drawing on the dashboard writes the same words at its marks", async ({ page }) => {
  await page.goto("/");
  const drawing = page.locator("figure.chart").first().locator("svg:visible");
  for (const text of [
    "over 370",
    "about 400",
    "at least 2",
    "over 70",
    "728",
    "519",
    "revised from 9",
    "6 children among them",
  ]) {
    await expect(drawing.getByText(text, { exact: true }).first()).toBeVisible();
  }
});

test("the CSV files give the same figures, and leave what is not reported blank", async ({ request }) => {
  const files = await Promise.all(["volumes", "casualties"].map((chart) => request.get(`/charts/${chart}.csv`)));
  const rows = (await Promise.all(files.map((file) => file.text()))).flatMap((text) => [...csvParse(text)]);
  const measures = ["drones_launched", "missiles_launched", "killed", "injured"];
  for (const [label, figures] of Object.entries(headlines)) {
    const own = measures.map((measure) => rows.find((row) => row.attack === label && row.measure === measure));
    expect(own.map((row) => row?.text)).toEqual(figures);
    for (const row of own.filter((one) => one?.text === notReported)) {
      expect([row?.low, row?.best, row?.high, row?.status]).toEqual(["", "", "", "not_reported"]);
    }
  }
  const killed = rows.find((row) => row.attack_id === "2025-04-24-kyiv" && row.measure === "killed");
  expect([killed?.best, killed?.status]).toEqual(["8", "revised"]);
  expect(killed?.revised_from).toMatch(
    /^9, Earlier reports; .* \[2025-04-24-kyiv-missile-barrage-killed-earlier-reports\]$/u,
  );
});

test("no period is in any attack's chart", async ({ request }) => {
  for (const chart of ["attacks", "volumes", "casualties", "outages"]) {
    const json = await (await request.get(`/charts/${chart}.json`)).text();
    expect(json).not.toContain("2025-06-ukraine");
    expect(json).not.toContain("war-to-date");
  }
});
