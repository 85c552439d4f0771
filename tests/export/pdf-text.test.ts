import { parseXml } from "@rgrove/parse-xml";
import { beforeEach, describe, expect, it } from "vitest";
import { claimRows } from "@/lib/document/claim-rows";
import { pdf } from "@/lib/export/pdf";
import { pdfSizes } from "@/lib/export/pdf/page-format";
import { printable } from "@/lib/export/printable";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { chartFile, fixtureDocument, missingTexts, site, textsOf } from "./pdf-files";
import { fonts, information, missingPoppler, objectsOf, stringIn, unmarkedPaint } from "./pdf-reading";
import { raidDocument } from "./raid-ledger";

describe("the PDF file of hostile text", () => {
  beforeEach(({ skip }) => skip(missingPoppler !== null, missingPoppler ?? ""));

  it("keeps it as text, Ukrainian letters and all, on the pages and in its properties", async () => {
    const ledger = hostileLedger();
    const { document } = await raidDocument("claims", {}, ledger);
    const { document: table } = await raidDocument("attacks", {}, ledger);
    const bytes = await chartFile({ ...table, title: hostileTexts.title }, ledger);
    expect(
      missingTexts(
        bytes,
        Object.values(hostileTexts).filter((text) => text !== hostileTexts.note),
      ),
    ).toEqual([]);
    expect(missingTexts(await chartFile(document, ledger), textsOf(document, ledger))).toEqual([]);
    expect(information(bytes).get("Title")).toBe(printable(hostileTexts.title));
    const [metadata] = objectsOf(bytes).filter(({ dictionary }) => dictionary.includes("/Type /Metadata"));
    expect(parseXml(metadata?.stream ?? "").root?.text).toContain(printable(hostileTexts.title));
  });

  it("finds letters that the typeface lacks, and leaves out signs that nobody sees", async () => {
    const { document, ledger } = await raidDocument("volumes");
    const odd = "שלום 漢字 🚀 a\u202eb\u00adc\u0000d";
    const bytes = await chartFile({ ...document, notes: [odd] }, ledger);
    expect(missingTexts(bytes, ["漢字", "🚀", "abcd"])).toEqual([]);
    expect(fonts(bytes).map(({ name }) => name.slice(7))).toEqual(expect.arrayContaining(["SourceSans3-Regular"]));
  });
});

describe("the PDF file", () => {
  it.each(pdfSizes)("paints nothing that is neither content of its structure nor marked as none (%s)", async (size) => {
    const { document, ledger } = await raidDocument("attacks", { theme: "dark" });
    expect(unmarkedPaint(objectsOf(await chartFile({ ...document, theme: "dark" }, ledger, { size })))).toEqual([]);
  });

  it("says of every link where it leads, and leads to the article at its words", async () => {
    const { document, ledger } = await fixtureDocument("casualties", "normal");
    const objects = objectsOf(await chartFile(document, ledger));
    const links = objects.filter(({ dictionary }) => dictionary.includes("/Subtype /Link"));
    const hrefs = claimRows(document, ledger).flatMap(({ href }) => href ?? []);
    const addresses = objects.flatMap(({ dictionary }) => stringIn(dictionary, "URI") ?? []);
    expect(hrefs.length).toBeGreaterThan(1);
    expect(hrefs.filter((href) => !addresses.includes(href))).toEqual([]);
    expect(addresses).toContain(`${site}${document.permalink}`);
    expect(
      links.filter(({ dictionary }) => !stringIn(dictionary, "Contents") || !dictionary.includes("/StructParent")),
    ).toEqual([]);
  });

  it("says that it keeps to PDF/UA-1, shows its title, and keeps no time of its own", async () => {
    const { document, ledger } = await raidDocument("volumes");
    const [first, second] = await Promise.all([chartFile(document, ledger), chartFile(document, ledger)]);
    const objects = objectsOf(first);
    const [metadata] = objects.filter(({ dictionary }) => dictionary.includes("/Type /Metadata"));
    expect(metadata?.stream).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(objects.some(({ dictionary }) => dictionary.includes("/DisplayDocTitle true"))).toBe(true);
    expect(Buffer.from(first).toString("latin1")).not.toContain(`D:${new Date().getUTCFullYear()}`);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("leads nowhere where it is not known where the site is", async () => {
    const { document, ledger } = await raidDocument("volumes");
    const objects = objectsOf(await pdf.ofChart(document, { names: ledger, options: {}, site: null }));
    expect(
      objects.flatMap(({ dictionary }) => stringIn(dictionary, "URI") ?? []).filter((uri) => !/^https?:/.test(uri)),
    ).toEqual([]);
  });
});
