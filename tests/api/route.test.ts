import { describe, expect, it } from "vitest";
import { DELETE, GET, HEAD, OPTIONS, POST } from "@/app/api/v1/[...path]/route";
import { resourceIds, resources } from "@/lib/api/registry";
import { closeAppLog } from "@/lib/store/app-ledger";
import { raidRecords } from "../export/raid-ledger";
import { claimBody, exactly, report } from "../ledger/builders";
import { appendNew, withAppLog } from "../store/app-log";

const origin = "https://ledger.example";
const head = raidRecords.length;
const folder = withAppLog();

interface Answer {
  readonly data: readonly { readonly id: string }[];
  readonly next: string | null;
  readonly revision: { readonly seq: number };
  readonly asOf: string | null;
}

interface Problem {
  readonly status: number;
  readonly detail: string;
  readonly parameter?: string;
  readonly value?: string;
  readonly remedy?: string;
  readonly problems?: readonly { readonly parameter: string }[];
}

function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(address, `${origin}/api/v1/`);
  const path = url.pathname.split("/").slice(3).map(decodeURIComponent);
  const request = new Request(url, { headers: { Host: "ledger.example", "X-Forwarded-Proto": "https", ...headers } });
  return GET(request, { params: Promise.resolve({ path }) });
}

async function answer(address: string): Promise<Answer> {
  const response = await ask(address);
  expect(response.status, address).toBe(200);
  return response.json();
}

async function problem(address: string, status: number): Promise<Problem> {
  const response = await ask(address);
  expect(response.status, address).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  return response.json();
}

/** The ids of a list, page after page as “next” leads. */
async function walked(address: string, between: (page: number) => Promise<void> = async () => undefined) {
  const pages: string[][] = [];
  for (let next: string | null = address; next !== null; ) {
    const page: Answer = await answer(next);
    pages.push(page.data.map(({ id }) => id));
    next = page.next;
    await between(pages.length);
  }
  return pages;
}

describe("an answer of the API", () => {
  it("is not sent again to whoever has it by its date, and a HEAD is told its length", async () => {
    const first = await ask("claims");
    const since = first.headers.get("Last-Modified") ?? "";
    expect((await ask("claims", { "If-Modified-Since": since })).status).toBe(304);
    const request = new Request(`${origin}/api/v1/claims`, {
      method: "HEAD",
      headers: { Host: "ledger.example", "X-Forwarded-Proto": "https" },
    });
    const head = await HEAD(request, { params: Promise.resolve({ path: ["claims"] }) });
    expect(head.headers.get("Content-Length")).toBe(String((await first.arrayBuffer()).byteLength));
    expect(await head.text()).toBe("");
  });

  it("leads to the host that was asked, and within the site where that makes no address", async () => {
    const pageOf = async (headers: Record<string, string>) => {
      const response = await ask("attacks?limit=1", headers);
      const { data, next } = await response.json();
      return [data[0].page, next.replace(/cursor=.*/, ""), response.headers.get("Vary")];
    };
    const forged = { "X-Forwarded-Host": "evil.example" };
    const vary = "X-Forwarded-Proto, Host";
    const page = `/attacks/lindal-raid?rev=${head}`;
    const next = "/api/v1/attacks?limit=1&";
    expect(await pageOf(forged)).toEqual([`${origin}${page}`, `${origin}${next}`, vary]);
    expect(await pageOf({ Host: "not a host", ...forged })).toEqual([page, next, vary]);
    const description = await (await ask("openapi.json", { Host: "not a host" })).json();
    expect(description.servers).toEqual([{ url: "/" }]);
  });

  it.each(resourceIds)("of %s is JSON that any site's scripts may read, tagged and dated by the ledger", async (id) => {
    const response = await ask(id);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain("Link");
    expect(response.headers.get("ETag")).toMatch(new RegExp(`^"rev${head}-[0-9a-f]{32}"$`));
    expect(Date.parse(response.headers.get("Last-Modified") ?? "")).not.toBeNaN();
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
    const { revision, asOf, next } = (await response.json()) as Answer;
    expect([revision.seq, asOf, next]).toEqual([head, null, null]);
  });

  it("is not sent again to whoever has it", async () => {
    const etag = (await ask("claims")).headers.get("ETag") ?? "";
    const again = await ask("claims", { "If-None-Match": etag });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    expect(again.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect((await ask("claims?attack=second-raid", { "If-None-Match": etag })).status).toBe(200);
  });

  it("may be kept where its address pins it to a revision, which it then keeps to", async () => {
    const pinned = await ask("claims?rev=12");
    expect(pinned.headers.get("Cache-Control")).toBe("public, max-age=3600");
    expect(await pinned.json()).toMatchObject({ revision: { seq: 12 } });
  });

  it("is the same, byte for byte, for the same address", async () => {
    for (const id of resourceIds) {
      const [one, other] = [await ask(`${id}?rev=${head}`), await ask(`${id}?rev=${head}`)];
      expect(await one.text()).toBe(await other.text());
    }
  });

  it("takes the filters that pages take", async () => {
    const ids = async (address: string) => (await answer(address)).data.map(({ id }) => id);
    expect(await ids("attacks")).toEqual(["lindal-raid", "second-raid"]);
    expect(await ids("attacks?order=desc")).toEqual(["second-raid", "lindal-raid"]);
    expect(await ids("attacks?from=2031-03-11")).toEqual(["second-raid"]);
    expect(await ids("attacks?sort=injured")).toEqual(["lindal-raid", "second-raid"]);
    expect(await ids("claims?attack=second-raid&measure=killed")).toEqual(["killed-at-dawn", "killed-at-noon"]);
    expect(await ids("claims?attack=second-raid&measure=killed&asOf=2031-03-11T07:00:00Z")).toEqual(["killed-at-dawn"]);
    expect(await ids("reports?attack=second-raid")).toEqual(["tuesday-post"]);
    expect(await ids("measures?measure=killed")).toEqual(["killed"]);
  });

  it("has an empty parameter for none, so that an untouched field of a form asks for nothing", async () => {
    const asked = await answer("claims?from=&to=&place=&attack=second-raid&asOf=&sort=&limit=");
    expect(asked.data.length).toBe(4);
  });

  it("of an object that its address names is that object alone, of a claim that was withdrawn too", async () => {
    expect(await answer("attacks/second-raid")).toMatchObject({ data: { id: "second-raid" }, revision: { seq: head } });
    const response = await ask("claims/no-one-killed");
    expect(await response.json()).toMatchObject({ data: { value: { low: 0, best: 0, high: 0 }, withdrawn: null } });
  });

  it("leads to the page where every claim can be seen, at the same revision", async () => {
    const { data } = (await (await ask("claims/drones")).json()) as { data: { page: string } };
    expect(data.page).toBe(`${origin}/reports/tuesday-post?rev=${head}#claim-drones`);
  });
});

describe("a page of a list", () => {
  it("leads to the next, in its body and in a Link header, until all is told once and in order", async () => {
    const whole = (await answer("claims")).data.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(8);
    for (const limit of [1, 2, 3, whole.length - 1, whole.length, 500]) {
      const pages = await walked(`claims?limit=${limit}`);
      expect(pages.flat()).toEqual(whole);
      expect(pages.length).toBe(Math.ceil(whole.length / limit));
    }
    const first = await ask("claims?limit=2");
    const { next } = (await first.json()) as Answer;
    expect(next).toMatch(/^https:\/\/ledger\.example\/api\/v1\/claims\?limit=2&cursor=[\w-]+$/);
    expect(first.headers.get("Link")).toBe(`<${next}>; rel="next"`);
    expect((await ask("claims")).headers.get("Link")).toBeNull();
  });

  it("keeps the order and the filters that were asked for", async () => {
    const pages = await walked("attacks?order=desc&limit=1");
    expect(pages).toEqual([["second-raid"], ["lindal-raid"]]);
    expect((await walked("claims?measure=injured&limit=1")).length).toBe(
      (await answer("claims?measure=injured")).data.length,
    );
  });

  it("never shifts: what is recorded between two pages is in neither, and the pages say which revision they are of", async () => {
    const before = (await answer("claims")).data.map(({ id }) => id);
    const pages = await walked("claims?limit=4", async (page) => {
      if (page !== 1) return;
      await appendNew([
        ["report", report("monday-early", "2031-03-09", { publisher: "Early Post" })],
        ["claim", claimBody("a-first-claim", { report: "monday-early", value: exactly(3) })],
      ]);
    });
    expect(pages.flat()).toEqual(before);
    const after = (await answer("claims")).data.map(({ id }) => id);
    expect(after).toEqual(["a-first-claim", ...before]);
    const { next } = await answer(`claims?limit=4&rev=${head}`);
    const following = await ask(next ?? "");
    expect(await following.json()).toMatchObject({ revision: { seq: head } });
    expect(following.headers.get("Cache-Control")).toBe("public, max-age=3600");
  });

  it("is refused to a cursor of another question, of another resource, made up, or at odds with rev", async () => {
    const { next } = await answer("claims?limit=2");
    const cursor = new URL(next ?? "").searchParams.get("cursor") ?? "";
    for (const address of [
      `claims?measure=killed&cursor=${cursor}`,
      `reports?cursor=${cursor}`,
      `claims?cursor=${Buffer.from('["x"]').toString("base64url")}`,
      `claims?cursor=${Buffer.from('[5,"x","drones"]').toString("base64url")}`,
      "claims?cursor=nonsense",
      "claims?cursor=%22%3E",
      `claims?rev=3&cursor=${cursor}`,
    ]) {
      expect(await problem(address, 400)).toMatchObject({
        parameter: "cursor",
        remedy: expect.stringMatching(/cursor|rev/),
      });
    }
    const byNight = new URL((await answer("attacks?limit=1")).next ?? "").searchParams.get("cursor");
    expect(await problem(`attacks?limit=1&order=desc&cursor=${byNight}`, 400)).toMatchObject({ parameter: "cursor" });
    const beyond = Buffer.from('[99999,"x","drones"]').toString("base64url");
    expect(await problem(`claims?cursor=${beyond}`, 404)).toMatchObject({ value: "99999" });
  });
});

describe("a question that is not understood", () => {
  it.each([
    ["claims?form=2031-03-10", "form", "2031-03-10", "known: from"],
    ["claims?sort=killed", "sort", "killed", "known: from"],
    ["attacks?measure=killed", "measure", "killed", "known: from"],
    ["attacks?w=300", "w", "300", "known: from"],
    ["attacks?FROM=2031-03-10", "FROM", "2031-03-10", "known: from"],
    ["attacks?constructor=", "constructor", "", "known: from"],
    ["attacks?from=yesterday", "from", "yesterday", "a date such as"],
    ["attacks?from=2031-03-11&to=2031-03-10", "from", "2031-03-11", "is not"],
    ["attacks?from=2031-03-11&from=2031-03-10", "from", "2031-03-10", "name one"],
    ["claims?measure=kiled", "measure", "kiled", "killed"],
    ["attacks?limit=0", "limit", "0", "1 to 500"],
    ["attacks?limit=501", "limit", "501", "1 to 500"],
    ["attacks?limit=ten", "limit", "ten", "1 to 500"],
    ["attacks?limit=1&limit=2", "limit", "2", "name one"],
    ["attacks?attack=no-such-raid", "attack", "no-such-raid", "id such as"],
    ["attacks?place=atlantis", "place", "atlantis", "place id"],
    ["attacks?rev=none", "rev", "none", "1 or more"],
    ["claims/drones?measure=killed", "measure", "killed", "known: rev"],
    ["openapi.json?x=1", "x", "1", "there is none"],
  ])(
    "as %s says which parameter it is, what was sent, and what to send instead",
    async (address, parameter, value, remedy) => {
      const said = await problem(address, 400);
      expect(said).toMatchObject({ status: 400, parameter, value });
      expect(said.remedy).toContain(remedy);
      expect(said.detail).toContain(said.remedy);
    },
  );

  it("says all that is wrong with it at once", async () => {
    const { problems } = await problem("claims?form=1&to=soon&limit=0", 400);
    expect(problems?.map(({ parameter }) => parameter)).toEqual(["form", "to", "limit"]);
  });

  it("repeats nothing of any length", async () => {
    const { detail } = await problem(`claims?${"x".repeat(5_000)}=${"y".repeat(5_000)}`, 400);
    expect(detail.length).toBeLessThan(400);
  });
});

describe("what is not there", () => {
  it.each([
    ["weather", "weather"],
    ["", "“”"],
    ["attacks/lindal-raid/claims", "attacks/lindal-raid/claims"],
    ["attacks/nowhere", "nowhere"],
    ["claims/never-made", "never-made"],
    ["reports/no-paper", "no-paper"],
    ["measures/kiled", "kiled"],
    ["estimates/killed", "no address of its own"],
    ["attacks?rev=9999", "9999"],
    ["attacks/lindal-raid?rev=9999", "9999"],
    ["attacks/__proto__", "__proto__"],
    ["constructor", "constructor"],
  ])("at %s is a problem that names it", async (address, named) => {
    expect((await problem(address, 404)).detail).toContain(named);
  });

  it("is 503 while the ledger cannot be read, for a list and for an object", async () => {
    await closeAppLog();
    process.env.STRIKE_LEDGER_DIR = "/dev/null/ledger";
    const quiet = console.error;
    console.error = () => undefined;
    try {
      for (const address of ["claims", "claims/drones"]) {
        expect((await problem(address, 503)).detail).not.toContain("/dev/null");
      }
      expect((await ask("openapi.json")).status).toBe(200);
    } finally {
      console.error = quiet;
      process.env.STRIKE_LEDGER_DIR = folder();
    }
  });
});

describe("other methods", () => {
  it("are asked for before a script sends headers of its own, and told", () => {
    const response = OPTIONS();
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  });

  it.each([POST, DELETE])("are refused with what is taken", async (method) => {
    const response = method(new Request(`${origin}/api/v1/claims`, { method: "DELETE" }));
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(await response.json()).toMatchObject({ status: 405, detail: expect.stringContaining("only reads") });
  });
});

describe("the description", () => {
  it("is served where the API is, of itself", async () => {
    const response = await ask("openapi.json");
    expect(await response.json()).toMatchObject({ openapi: "3.1.1", servers: [{ url: origin }] });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  it("names every resource in a sentence", () => {
    for (const id of resourceIds) expect(resources[id].holds).toMatch(/^[A-Z].*\.$/);
  });
});
