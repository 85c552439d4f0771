import { fileURLToPath } from "node:url";

/** The weights in which drawings set their text. */
export type FontWeight = 400 | 600 | 700;

export const fontWeights: readonly FontWeight[] = [400, 600, 700];

/** The typeface as its files name it. */
export const fontName = "Source Sans 3";

/**
 * The typeface's files, one for each weight, as paths. They come with the product: no font of a machine is ever used. To be asked for
 * when a file is made, and not before: where a page only lists the formats, its bundle has the files under addresses, not under paths.
 */
export const fontFiles: Readonly<Record<FontWeight, string>> = {
  // Each by its own address, so that a bundler carries the files along.
  get 400() {
    return fileURLToPath(
      new URL(
        "../../node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
        import.meta.url,
      ),
    );
  },
  get 600() {
    return fileURLToPath(
      new URL(
        "../../node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
        import.meta.url,
      ),
    );
  },
  get 700() {
    return fileURLToPath(
      new URL("../../node_modules/@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf", import.meta.url),
    );
  },
};
