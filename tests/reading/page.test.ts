import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds } from "@/lib/reading/registry";
import { oldEncoded, page } from "./documents";

const read = (text: string) => kinds.html.reportText(new TextEncoder().encode(text));
const textOf = async (text: string) => (await read(text)).text;

const story =
  "<p>The harbour master said that at least&nbsp;5 ferries <b>sank</b>, and that 30 more,\n   all of them old, were towed in.</p>" +
  "<p>It was the worst night in years, sailors said, with waves of 12 metres &amp; no moon.<br>More follows.</p>";
const storyText =
  "The harbour master said that at least\u00a05 ferries sank, and that 30 more, all of them old, were towed in.\n\n" +
  "It was the worst night in years, sailors said, with waves of 12 metres & no moon.\nMore follows.";

describe("a web page", () => {
  it("gives its article in paragraphs under its headline, without menus, other articles and scripts", async () => {
    expect(await textOf(page(`<h1>Ferries\n sink in <i>storm</i></h1>${story}`))).toBe(
      `Ferries sink in storm\n\n${storyText}`,
    );
  });

  it("gives its headline once when the article begins with it", async () => {
    expect(await textOf(page(`<p>Ferry news</p>${story}`))).toBe(`Ferry news\n\n${storyText}`);
  });

  it("gives the day and publisher that its head names, the day by the publisher's own clock", async () => {
    const head =
      '<meta property="og:site_name" content=" The Pilot ">' +
      '<meta property="article:published_time" content="2026-01-24T00:30:00+02:00">';
    expect(await read(page(story, head))).toMatchObject({ publishedOn: "2026-01-24", publisher: "The Pilot" });
    expect(await read(page(story))).toMatchObject({ publishedOn: null, publisher: null });
  });

  it("gives tables a row to a paragraph with its cells apart", async () => {
    const table = "<table><tr><th>Ferries</th><td>5</td></tr><tr><th>Tugs</th><td>7</td></tr></table>";
    expect(await textOf(page(story + table))).toContain("Ferries\t5\n\nTugs\t7");
  });

  it.each([
    ["no html and body", `<title>Ferry news</title>${story}`],
    ["no body", `<html><head><title>Ferry news</title></head>${story}</html>`],
    ["no end tags", `<!doctype html><html><body>${story.replaceAll("</p>", "")}`],
  ])("may have %s tags", async (_, text) => {
    expect((await textOf(text)).replace(/^Ferry news\n\n/, "")).toBe(storyText);
  });

  it("without a main text gives what it has", async () => {
    expect(await textOf("<html><body><div>5 ferries</div></body></html>")).toContain("5 ferries");
    expect(await textOf("5 ferries & no tag")).toBe("5 ferries & no tag");
  });

  it.each(["", "<html></html>", "<body><script>5</script></body>"])("is refused without text: %j", async (text) => {
    await expect(textOf(text)).rejects.toThrow("has no text in it");
  });

  it("is read in the encoding that its head declares", async () => {
    const bytes = oldEncoded('<meta charset="windows-1252"><p>5 \u0080</p>', "");
    expect(await kinds.html.reportText(bytes)).toMatchObject({ text: "5 €", note: null });
    const cyrillic = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0x410 + at)).join("");
    const koi = oldEncoded('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>5 А</p>', cyrillic);
    expect((await kinds.html.reportText(koi)).text).toBe("5 ю");
  });

  it.each(["div", "b", "blockquote", "font"])("of %s elements nested without end is refused at once", async (tag) => {
    const startedAt = performance.now();
    await expect(textOf(`<${tag}>`.repeat(1_000_000))).rejects.toThrow(
      "nests its elements over 256 deep; save the article's text as .txt",
    );
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it("of too many elements is refused", async () => {
    await expect(textOf(`<body>${"<p>5".repeat(200_000)}`)).rejects.toThrow("has too many elements");
  });

  it("at the deepest nesting allowed is read", async () => {
    expect(await textOf(`<html><body>${"<div>".repeat(250)}<p>5 ferries`)).toBe("5 ferries");
  });

  it("of any signs gives a text or a refusal in one line", async () => {
    const sign = fc.constantFrom(
      "<",
      ">",
      "/",
      "p",
      "div",
      "<p>",
      "</p>",
      "<table>",
      "<td>",
      "<svg>",
      "<!--",
      '"',
      " ",
      "5",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 60 }), async (signs) => {
        const text = await textOf(signs.join("")).catch((error: Error) => error.message);
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/call stack|undefined|null/);
      }),
    );
  });
});
