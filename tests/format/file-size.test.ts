import { describe, expect, it } from "vitest";
import { fileSizeText } from "@/lib/format/file-size";

describe("fileSizeText(bytes)", () => {
  it.each([
    [0, "0 byte"],
    [999, "999 byte"],
    [1_000, "1 kB"],
    [147_600, "148 kB"],
    [1_249_000, "1.2 MB"],
    [88_000_000, "88 MB"],
  ])("%i gives %s", (bytes, text) => {
    expect(fileSizeText(bytes)).toBe(text);
  });
});
