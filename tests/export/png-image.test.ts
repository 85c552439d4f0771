import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { pngImage } from "@/lib/export/png-image";

const drawn = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" font-family="'Source Sans 3 Variable', 'Source Sans 3', serif">${inner}</svg>`;

function sizeOf(bytes: Uint8Array): readonly [number, number] {
  const header = Buffer.from(bytes);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

describe("pngImage(svg, widthPx)", () => {
  test("is as wide as asked, and as high as the drawing's proportions make it", async () => {
    const svg = drawn('<rect width="100" height="50" fill="#fff"/>');
    expect(sizeOf(await pngImage(svg, 300))).toEqual([300, 150]);
    expect(sizeOf(await pngImage(svg, 100))).toEqual([100, 50]);
  });

  test.each(["Kyiv", "Київ, Ґрунт, Їжак", "over 370"])(
    "sets “%s” in the typeface that comes with the product",
    async (text) => {
      const blank = await pngImage(drawn(""), 200);
      expect(Buffer.from(await pngImage(drawn(`<text y="30">${text}</text>`), 200)).equals(Buffer.from(blank))).toBe(
        false,
      );
    },
  );

  test("sets each weight with its own letters", async () => {
    const weights = await Promise.all(
      [400, 600, 700].map((weight) => pngImage(drawn(`<text y="30" font-weight="${weight}">Kyiv</text>`), 200)),
    );
    expect(new Set(weights.map((bytes) => Buffer.from(bytes).toString("base64"))).size).toBe(3);
  });

  test("takes no font of the machine: without its own files no letter is drawn", async () => {
    const svg = drawn('<text y="30">Kyiv</text>');
    const bare = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    expect(Buffer.from(await pngImage(svg, 100)).equals(bare)).toBe(false);
  });

  test("refuses what is no drawing", async () => {
    await expect(pngImage("<svg", 100)).rejects.toThrow();
  });
});
