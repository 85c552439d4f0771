import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { GET as embed } from "@/app/embed/[chart]/route";
import { GET } from "@/app/oembed/route";
import { chartIds } from "@/components/charts/registry";
import { embedCode } from "@/components/embed/embed-code";
import { wholeLedger } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { raidLedger, raidRecords } from "../export/raid-ledger";
import { withAppLog } from "../store/app-log";

const origin = "https://ledger.example";
const sent = { Host: "ledger.example", "X-Forwarded-Proto": "https" };

withAppLog();

function ask(parameters: Record<string, string>): Promise<Response> {
  return GET(new Request(`${origin}/oembed?${new URLSearchParams(parameters)}`, { headers: sent }));
}

interface OEmbed {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly thumbnail_url?: string;
}

async function said(parameters: Record<string, string>): Promise<OEmbed> {
  const response = await ask(parameters);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  return response.json();
}

function srcOf(html: string): string {
  return (/ src="([^"]*)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
}

describe("oEmbed", () => {
  it.each(chartIds)("gives the frame of the chart %s, with its size, its title and its picture", async (chart) => {
    const answer = await said({ url: `${origin}/charts/${chart}` });
    expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Strike Ledger", width: 720 });
    expect(srcOf(answer.html)).toBe(`${origin}/embed/${chart}`);
    expect(answer.html).toContain(`width="720" height="${answer.height}"`);
    expect(answer.html).toContain(`</iframe>\n<script src="${origin}/embed.js" async></script>`);
    expect(answer.title).not.toBe("");
    expect(answer.height).toBeGreaterThan(100);
    expect(answer.thumbnail_url).toBe(`${origin}/social/charts/${chart}?rev=${raidRecords.length}`);
  });

  it("keeps what the address asks, and nothing of it is markup", async () => {
    const { html } = await said({ url: `${origin}/charts/casualties?attack=second-raid&theme=dark&x="><script>` });
    expect(srcOf(html)).toBe(`${origin}/embed/casualties?attack=second-raid&theme=dark`);
    expect(html.match(/<script[^>]*>/g)).toEqual([`<script src="${origin}/embed.js" async>`]);
  });

  it("keeps within the bounds that are set, its picture too", async () => {
    const narrow = await said({ url: `${origin}/charts/casualties`, maxwidth: "400", maxheight: "300" });
    expect([narrow.width, narrow.height]).toEqual([400, 300]);
    expect(narrow.html).toContain(";max-height:300px");
    expect(narrow).not.toHaveProperty("thumbnail_url");
    const wide = await said({ url: `${origin}/charts/casualties`, maxwidth: "4000", maxheight: "4000" });
    expect(wide.width).toBe(720);
    expect(wide).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
  });

  it("says the same in XML", async () => {
    const asked = { url: `${origin}/charts/casualties?attack=second-raid&attack=lindal-raid`, format: "xml" };
    const response = await ask(asked);
    expect(response.headers.get("Content-Type")).toBe("text/xml; charset=utf-8");
    const { root } = parseXml(await response.text());
    expect(root?.name).toBe("oembed");
    const members = (root?.children ?? []).filter((one) => one instanceof XmlElement);
    const { format: _, ...json } = asked;
    const expected = Object.entries(await said(json)).map(([name, value]) => [name, String(value)]);
    expect(members.map(({ name, text }) => [name, text])).toEqual(expected);
  });

  it.each([
    ["https://elsewhere.example/charts/casualties"],
    ["https://ledger.example.elsewhere.example/charts/casualties"],
    ["https://ledger.example:8443/charts/casualties"],
    ["https://ledger.example@elsewhere.example/charts/casualties"],
    ["ftp://ledger.example/charts/casualties"],
    ["javascript:alert(1)//ledger.example/charts/casualties"],
    ["/charts/casualties"],
    [`${origin}/charts/pie`],
    [`${origin}/charts`],
    [`${origin}/attacks/lindal-raid`],
    [`${origin}/charts/casualties.svg`],
    ["nonsense"],
  ])("knows nothing of %s", async (url) => {
    const response = await ask({ url });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, parameter: "url" });
  });

  it.each([
    [{ url: `${origin}/charts/casualties`, format: "yaml" }, 501, "yaml"],
    [{ url: `${origin}/charts/casualties`, format: "constructor" }, 501, "constructor"],
    [{}, 400, "address of a chart"],
    [{ url: `${origin}/charts/casualties`, maxwidth: "wide" }, 400, "wide"],
    [{ url: `${origin}/charts/casualties`, maxheight: "0" }, 400, "maxheight"],
  ] as const)("answers %j with %i", async (parameters, status, named) => {
    const response = await ask(parameters);
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect((await response.json()).detail).toContain(named);
  });

  it("gives a frame's own address the same answer as its page's", async () => {
    expect(await said({ url: `${origin}/embed/casualties?attack=second-raid` })).toEqual(
      await said({ url: `${origin}/charts/casualties?attack=second-raid` }),
    );
  });
});

describe("oEmbed of another site", () => {
  it("is refused whatever the request says of the host it came by", async () => {
    const asked = `${origin}/oembed?${new URLSearchParams({ url: "https://evil.example/charts/casualties" })}`;
    const forged = { ...sent, "X-Forwarded-Host": "evil.example" };
    expect((await GET(new Request(asked, { headers: forged }))).status).toBe(404);
    expect((await GET(new Request(asked, { headers: { Host: "no host" } }))).status).toBe(404);
  });
});

describe("an embedded chart", () => {
  const frame = (chart: string, query = "") =>
    embed(new Request(`${origin}/embed/${chart}${query}`, { headers: sent }), { params: Promise.resolve({ chart }) });

  it.each(chartIds)(
    "of %s holds its drawings, its table and the way back, and no script but its one",
    async (chart) => {
      const response = await frame(chart);
      expect(response.status).toBe(200);
      const html = await response.text();
      expect(html.match(/<svg/g)).toHaveLength(4);
      expect(html.match(/<table/g)).toHaveLength(1);
      expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/embed/frame.js" defer="">']);
      expect(html).toContain(`href="${origin}/charts/${chart}"`);
      expect(html).toContain("Strike Ledger, ledger revision");
      for (const [anchor] of html.matchAll(/<a [^>]*>/g)) {
        if (anchor.includes("class=datum")) expect(anchor).toContain("target=_blank rel=noopener");
      }
    },
  );

  it("is the same, byte for byte, each time, and tagged", async () => {
    const [one, other] = [await frame("attacks"), await frame("attacks")];
    expect(await one.text()).toBe(await other.text());
    const again = await embed(
      new Request(`${origin}/embed/attacks`, { headers: { ...sent, "If-None-Match": one.headers.get("ETag") ?? "" } }),
      { params: Promise.resolve({ chart: "attacks" }) },
    );
    expect(again.status).toBe(304);
  });

  it("keeps what reports say as text", async () => {
    const html = await (await frame("casualties", `?from=${encodeURIComponent("<b>soon</b>")}`)).text();
    expect(html).not.toContain("<b>soon");
    expect(html).toContain("&lt;b&gt;soon");
  });

  it("comes with code that is complete without its script", () => {
    const code = embedCode("casualties", selection(raidLedger(), { ...wholeLedger, theme: "dark" }), new URL(origin));
    const [iframe, script] = code.trim().split("\n");
    expect(iframe).toMatch(
      /^<iframe src="https:\/\/ledger\.example\/embed\/casualties\?theme=dark" title="[^"]+" width="100%" height="\d+" style="border:0;max-width:100%" loading="lazy"><\/iframe>$/,
    );
    expect(script).toBe(`<script src="${origin}/embed.js" async></script>`);
  });
});
