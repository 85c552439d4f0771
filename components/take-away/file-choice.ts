import type { Theme } from "../../lib/query/query";
import type { OfferedFormat, OfferedOption } from "./format";
import type { Offer } from "./offer";

/** What was chosen of all that files leave open. A format takes of it what it offers. */
export interface FileChoice {
  /** The format's part of an address. */
  readonly extension: string;
  readonly theme: Theme;
  /** The width in px as it was typed; "" for the usual one. */
  readonly width: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The media type of images that can be copied: the one that every browser's clipboard takes. */
export const copiedMediaType = "image/png";

/** The format to begin with: the image that most are after, else the first. */
export function firstChoice({ formats, theme, widthPx }: Offer): FileChoice {
  const format = formats.find(({ mediaType }) => mediaType === copiedMediaType) ?? formats[0];
  return { extension: format?.extension ?? "", theme, width: String(widthPx?.asked ?? ""), options: {} };
}

/** What is chosen of an option: its default where nothing that it offers was. */
export function chosenValue({ name, choices }: OfferedOption, { options }: FileChoice): string {
  return (choices.find(({ value }) => value === options[name]) ?? choices[0]).value;
}

/** Whether a file is an image. */
export function isImage({ mediaType }: Pick<OfferedFormat, "mediaType">): boolean {
  return mediaType.startsWith("image/");
}

/** Whether a file is as wide as whoever asks for it says: an image for which no other size is chosen. */
export function takesWidth(format: OfferedFormat, choice: FileChoice, { widthPx }: Offer): boolean {
  const size = format.options.find(({ name }) => name === "size");
  const isUsual = size === undefined || chosenValue(size, choice) === size.choices[0].value;
  return widthPx !== null && isImage(format) && isUsual;
}

/** An address with parameters added or put in the place of others; those that are "" are left away. */
function withParameters(address: string, parameters: readonly (readonly [string, string])[]): string {
  const at = address.indexOf("?");
  const search = new URLSearchParams(at < 0 ? "" : address.slice(at));
  for (const [name, value] of parameters) {
    if (value === "") search.delete(name);
    else search.set(name, value);
  }
  const text = search.toString();
  return `${at < 0 ? address : address.slice(0, at)}${text === "" ? "" : `?${text}`}`;
}

/** Where a picture is to be had in a theme. */
export function themedHref(href: string, theme: Theme, { themes }: Offer): string {
  return withParameters(href, [["theme", theme === themes[0]?.value ? "" : theme]]);
}

/** Where the file is that was chosen, in a format. What is a default is not said. */
export function fileHref(format: OfferedFormat, choice: FileChoice, offer: Offer): string {
  const { extension, drawings, options } = format;
  const address = `${offer.path}.${extension}${offer.query}`;
  const themed = drawings === "themed" ? themedHref(address, choice.theme, offer) : address;
  return withParameters(themed, [
    ["w", takesWidth(format, choice, offer) ? choice.width : ""],
    ...options.map((option) => {
      const value = chosenValue(option, choice);
      return [option.name, value === option.choices[0].value ? "" : value] as const;
    }),
  ]);
}
