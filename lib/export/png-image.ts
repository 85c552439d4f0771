import { renderAsync } from "@resvg/resvg-js";
import { fontFiles, fontName } from "./font-files";

/**
 * A drawing as the bytes of a PNG image, `widthPx` pixels wide and as high as the drawing's own proportions make it. Text is set in
 * Source Sans 3 from the files that come with the product, never in a font of the machine, so the same drawing gives the same bytes
 * everywhere. The work is done off the main thread. Rejects on what is no well-formed SVG.
 */
export async function pngImage(svg: string, widthPx: number): Promise<Uint8Array> {
  const font = {
    fontFiles: Object.values(fontFiles),
    loadSystemFonts: false,
    defaultFontFamily: fontName,
    sansSerifFamily: fontName,
  };
  const image = await renderAsync(svg, { fitTo: { mode: "width", value: widthPx }, font, logLevel: "off" });
  return image.asPng();
}
