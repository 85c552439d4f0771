import { describe, expect, it } from "vitest";
import { type FileChoice, fileHref, firstChoice, takesWidth } from "@/components/take-away/file-choice";
import { offeredFormat } from "@/components/take-away/format";
import { chartOffer } from "@/components/take-away/offer";
import { exporters } from "@/lib/export/registry";
import { parsedFileOptions } from "@/lib/query/file-options";
import { parsedQuery, rawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { raidLedger } from "../export/raid-ledger";

const site = new URL("https://ledger.example");
const formats = Object.values(exporters);

function offerOf(search = "") {
  const selected = selection(raidLedger(), parsedQuery(rawQuery(new URLSearchParams(search))).query);
  return chartOffer("casualties", selected, { formats, leftOut: null, pictureExtension: "svg", site });
}

const plain: FileChoice = { extension: "png", theme: "light", width: "", options: {} };
const png = offeredFormat(exporters.png);

describe("what the dialog offers of a chart", () => {
  it("begins with the image that can be copied, in the page's colours and width", () => {
    expect(firstChoice(offerOf("theme=dark&w=600"))).toEqual({
      extension: "png",
      theme: "dark",
      width: "600",
      options: {},
    });
    expect(firstChoice(offerOf()).width).toBe("");
  });

  it("pins its files to the revision, and says of choices only what is no default", () => {
    const offer = offerOf("from=2031-01-01&theme=dark&w=600&h=900");
    const { seq } = raidLedger().revision;
    expect(fileHref(png, plain, offer)).toBe(`/charts/casualties.png?from=2031-01-01&rev=${seq}`);
    const chosen = { ...plain, theme: "print", width: "800", options: { scale: "2", size: "page" } } as const;
    expect(fileHref(png, chosen, offer)).toBe(
      `/charts/casualties.png?from=2031-01-01&rev=${seq}&theme=print&w=800&scale=2`,
    );
  });

  it("asks no format for what it does not take", () => {
    const chosen = {
      ...plain,
      theme: "dark",
      width: "800",
      options: { size: "square", scale: "4", hxl: "1" },
    } as const;
    const offer = offerOf();
    for (const format of offer.formats) {
      const href = new URL(fileHref(format, chosen, offer), site);
      const { notices } = parsedQuery(rawQuery(href.searchParams));
      const known = formats.find(({ extension }) => extension === format.extension);
      const asked = parsedFileOptions(rawQuery(href.searchParams), format.label, known?.options ?? {});
      expect([...notices, ...asked.notices], href.href).toEqual([]);
      expect(href.searchParams.has("theme"), href.href).toBe(format.drawings === "themed");
    }
  });

  it("leaves the width to whoever asks only for images that have no other size", () => {
    const offer = offerOf();
    const takers = offer.formats.filter((format) => takesWidth(format, plain, offer));
    expect(takers.map(({ extension }) => extension)).toEqual(["svg", "png"]);
    expect(takesWidth(png, { ...plain, options: { size: "slide" } }, offer)).toBe(false);
  });

  it("gives its link, embed code and citations with the whole address, pinned and following", () => {
    const offer = offerOf("rev=5&w=600");
    expect(offer.seq).toBe(raidLedger().revision.seq);
    expect(offer.pinned.page).toBe(`https://ledger.example/charts/casualties?rev=${offer.seq}`);
    expect(offer.following.page).toBe("https://ledger.example/charts/casualties");
    expect(offer.following.embed).toContain('src="https://ledger.example/embed/casualties"');
    for (const { text } of offer.citations) expect(text).toContain(offer.pinned.page);
  });

  it("is plain data, complete after it was sent", () => {
    const offer = offerOf();
    expect(JSON.parse(JSON.stringify(offer))).toEqual(offer);
  });
});
