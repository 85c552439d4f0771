import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archive } from "@/lib/export/archive";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The digits of the date and time that the first entry of an archive carries, as its format packs them (APPNOTE.TXT, 4.4.6). */
function entryDate(zip: Uint8Array): readonly number[] {
  const header = Buffer.from(zip);
  const [time, day] = [header.readUInt16LE(10), header.readUInt16LE(12)];
  return [(day >> 9) + 1980, (day >> 5) & 15, day & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2];
}

describe("archive(files, date)", () => {
  it("sorts its files by path and gives them back as they were", () => {
    const files = { "b.txt": bytes("b"), "a/z.txt": bytes("ї"), "A.txt": bytes("") };
    const back = unzipSync(archive(files, new Date("2031-03-11T00:00:00Z")));
    expect(Object.keys(back)).toEqual(["A.txt", "a/z.txt", "b.txt"]);
    expect(new TextDecoder().decode(back["a/z.txt"])).toBe("ї");
  });

  it("dates them noon of the day in UTC, whatever zone the machine is in", () => {
    expect(entryDate(archive({ a: bytes("a") }, new Date("2031-03-11T00:00:00Z")))).toEqual([2031, 3, 11, 12, 0, 0]);
    expect(entryDate(archive({ a: bytes("a") }, new Date("1980-01-01T00:00:00Z")))).toEqual([1980, 1, 1, 12, 0, 0]);
  });

  it("stores what is pressed already and presses the rest", () => {
    const text = bytes("a".repeat(10_000));
    const size = (name: string) => archive({ [name]: text }, new Date("2031-03-11T00:00:00Z")).byteLength;
    expect(size("a.csv")).toBeLessThan(1_000);
    expect(size("a.png")).toBeGreaterThan(10_000);
  });
});
