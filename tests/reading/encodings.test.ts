import { describe, expect, it } from "vitest";
import { reportTextOfBytes } from "@/lib/reading/read-report";
import { oldEncoded } from "./documents";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cyrillic = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0x410 + at)).join("");
const latin = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0xc0 + at)).join("");

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

describe("a text's bytes", () => {
  it("are taken as they stand: line ends, no-break spaces, emoji and decomposed letters stay", async () => {
    const text = "  12\u00a0000 homes\r\n\r\n🔥 cafe\u0301\t“3”\n\n\n";
    expect(await reportTextOfBytes(bytesOf(text))).toEqual({ text, publishedOn: null, publisher: null, note: null });
  });

  it("keep the byte-order mark of UTF-8, so that the text's hash is the file's", async () => {
    expect((await reportTextOfBytes(bytesOf("\ufeff3 ferries"))).text).toBe("\ufeff3 ferries");
  });

  it.each([true, false])("are read as UTF-16 after its byte-order mark (little-endian: %s)", async (isLittle) => {
    expect(await reportTextOfBytes(utf16("Троє 3", isLittle))).toMatchObject({ text: "Троє 3", note: null });
  });

  it("are refused as broken UTF-16 when a byte is missing", async () => {
    await expect(reportTextOfBytes(utf16("3 ferries", true).subarray(0, 9))).rejects.toThrow(
      "is broken UTF-16LE; save it as UTF-8",
    );
  });

  it.each([
    ["windows-1251", "Поранено двоє людей", cyrillic],
    ["windows-1252", "2 cafés and a crêperie", latin],
  ])("that are no UTF-8 are read as %s, and the note says so", async (encoding, text, alphabet) => {
    const read = await reportTextOfBytes(oldEncoded(text.replaceAll("і", "i"), alphabet));
    expect(read.text).toBe(text.replaceAll("і", "i").replaceAll("є", String.fromCharCode(0x54)));
    expect(read.note).toBe(`is not UTF-8; read as ${encoding}`);
  });

  it("with zeros in them are no text", async () => {
    await expect(reportTextOfBytes(Uint8Array.of(51, 0, 1, 2))).rejects.toThrow("is not text; save it as UTF-8 text");
  });

  it("may be none", async () => {
    expect((await reportTextOfBytes(new Uint8Array())).text).toBe("");
  });
});
