import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { kinds } from "@/lib/reading/registry";
import { docx, docxOfBody } from "./documents";

const textOf = async (bytes: Uint8Array) => (await kinds.docx.reportText(bytes)).text;

describe("a Word document", () => {
  it("gives its paragraphs, runs put together, with an empty line between them", async () => {
    const runs = "<w:r><w:t xml:space='preserve'>At least </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>5</w:t></w:r>";
    const bytes = docxOfBody(
      `<w:p>${runs}<w:r><w:t> &amp; 7</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>End</w:t></w:r></w:p>`,
    );
    expect(await textOf(bytes)).toBe("At least 5 & 7\n\nEnd");
  });

  it("gives breaks, tabs and no-break hyphens, and not the tab stops of a paragraph's style", async () => {
    const style = "<w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr>";
    const run = "<w:r><w:t>5</w:t><w:br/><w:t>7</w:t><w:tab/><w:t>two</w:t><w:noBreakHyphen/><w:t>day</w:t></w:r>";
    expect(await textOf(docxOfBody(`<w:p>${style}${run}</w:p>`))).toBe("5\n7\ttwo\u2011day");
  });

  it("gives the text as it now stands: what was inserted, not what was deleted, and fields' results only", async () => {
    const changed =
      "<w:p><w:ins><w:r><w:t>6</w:t></w:r></w:ins><w:del><w:r><w:delText>5</w:delText></w:r></w:del>" +
      "<w:r><w:instrText>PAGE 9</w:instrText></w:r><w:r><w:t> ferries</w:t></w:r></w:p>";
    expect(await textOf(docxOfBody(changed))).toBe("6 ferries");
  });

  it("gives a text box once, though it is there for two readers", async () => {
    const box = "<w:txbxContent><w:p><w:r><w:t>5 ferries</w:t></w:r></w:p></w:txbxContent>";
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(await textOf(docxOfBody(`<w:p><w:r>${both}</w:r></w:p>`))).toBe("5 ferries");
  });

  it("is found under the other name that some writers give its body", async () => {
    const bytes = docxOfBody("<w:p><w:r><w:t>5 ferries</w:t></w:r></w:p>", "word/document2.xml");
    expect(await textOf(bytes)).toBe("5 ferries");
  });

  it("that unpacks to very much is refused before it is unpacked, also when it says that it is small", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(120_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(textOf(bomb)).rejects.toThrow("unpacks to over 50 MB; save its text as .txt");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(22, 10, true);
    await expect(textOf(bomb)).rejects.toThrow("unpacks to over 50 MB; save its text as .txt");
  });

  it.each([
    ["another archive", zipSync({ "a.txt": strToU8("5 ferries") })],
    ["no archive", strToU8("5 ferries")],
    ["nothing", new Uint8Array()],
    ["cut short", docx("5 ferries ".repeat(5_000)).subarray(0, 300)],
  ])("that is %s is refused", async (_, bytes) => {
    await expect(textOf(bytes)).rejects.toThrow("is not a Word document, or a broken one; save it again as .docx");
  });

  it("with broken XML, with none of its elements and with endless ones in one another is refused in one line", async () => {
    await expect(textOf(docxOfBody("<w:p>"))).rejects.toThrow(
      /^cannot be read as a Word document: its XML is broken; [^\n]+$/,
    );
    await expect(textOf(docxOfBody(""))).rejects.toThrow("has no text in it");
    await expect(textOf(docxOfBody("<w:p>".repeat(50_000) + "</w:p>".repeat(50_000)))).rejects.toThrow(
      "cannot be read as a Word document: its parts are nested too deep",
    );
  });
});
