import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";

// Each by its own address, so that a bundler carries the files along.
const fontFiles = [
  new URL("../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf", import.meta.url),
  new URL(
    "../../node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
    import.meta.url,
  ),
  new URL("../../node_modules/@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf", import.meta.url),
].map((url) => fileURLToPath(url));

/**
 * A drawing as the bytes of a PNG image, `widthPx` pixels wide and as high as the drawing's own proportions make it. Text is set in
 * Source Sans 3 from the files that come with the product, never in a font of the machine, so the same drawing gives the same bytes
 * everywhere. The work is done off the main thread. Rejects on what is no well-formed SVG.
 */
export async function pngImage(svg: string, widthPx: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: widthPx },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
    logLevel: "off",
  });
  return image.asPng();
}
