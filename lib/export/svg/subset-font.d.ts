declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat?: "truetype" | "woff" | "woff2";
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
  }

  /** A font with the glyphs of a text's characters alone. */
  function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;

  export = subsetFont;
}
