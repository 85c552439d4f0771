import type { Notice, RawQuery } from "./query";

/**
 * Every choice that a file leaves to whoever asks for it: its parameter of the query string, what it is called, and its values with
 * theirs, some with a hint, a sentence on what comes of them. Which of them a format has is the format's to say.
 */
export const fileOptions = {
  size: {
    label: "Size",
    choices: {
      page: "As on the page",
      slide: "Slide, 16:9",
      square: "Square",
      social: "Social media, 1.91:1",
      a4: "A4",
      letter: "US Letter",
    },
  },
  scale: { label: "Resolution", choices: { "1": "1×", "2": "2×", "4": "4×" } },
  background: {
    label: "Background",
    choices: { paper: "Paper", transparent: "Transparent" },
    hints: {
      transparent:
        "Light and print colours have dark ink, for light grounds; dark colours have light ink, for dark grounds.",
    },
  },
  text: {
    label: "Text",
    choices: { font: "As text, its font inside", paths: "As outlines, for Office" },
    hints: {
      font: "For browsers. Office, LibreOffice and most drawing programs set another font in its place: take outlines for them.",
      paths: "The same in every program, Office and LibreOffice too. Its words can be neither searched nor edited.",
    },
  },
  layout: {
    label: "Layout",
    choices: { pages: "Pages", handout: "Handout" },
    hints: { handout: "Each slide as a picture, with its notes and every claim behind it, on sheets to hand out." },
  },
  hxl: { label: "HXL tags", choices: { "0": "No", "1": "As the second row" } },
} as const;

type Options = typeof fileOptions;

export type FileOptionName = keyof Options;

export type FileOptionValue<Name extends FileOptionName> = Extract<keyof Options[Name]["choices"], string>;

/** The choices that a format offers: for each option it has, the values it takes, its default first. */
export type OfferedOptions = { readonly [Name in FileOptionName]?: readonly FileOptionValue<Name>[] };

/** What was chosen: a value for each option that was named; the format's default where it was not. */
export type FileOptions = { readonly [Name in FileOptionName]?: FileOptionValue<Name> };

export const fileOptionNames = Object.keys(fileOptions) as FileOptionName[];

/** What comes of a value of an option, in a sentence; null where it needs none. */
export function fileOptionHint(name: FileOptionName, value: string): string | null {
  const option: { readonly label: string; readonly hints?: Readonly<Record<string, string>> } = fileOptions[name];
  return option.hints?.[value] ?? null;
}

function isNamed(raw: RawQuery, name: FileOptionName): boolean {
  return [raw[name] ?? []].flat().some((text) => text !== "");
}

function notOffered(name: FileOptionName, value: string, format: string, offered: readonly string[]): Notice {
  const remedy = offered.length === 0 ? `${format} has no ${name}; leave it out` : `expected ${offered.join(" or ")}`;
  return { parameter: name, value, message: `“${value}” is not a valid ${name} for ${format}: ${remedy}.` };
}

/**
 * The options that a query string chooses for a format, by its label and what it offers. A value that the format does not take, and an
 * option that it does not have, is left out with a notice that names it and the remedy. Parameters that are no file option are passed over.
 */
export function parsedFileOptions(
  raw: RawQuery,
  format: string,
  offered: OfferedOptions,
): { readonly options: FileOptions; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const entries = fileOptionNames
    .filter((name) => isNamed(raw, name))
    .flatMap((name) => {
      const values: readonly string[] = offered[name] ?? [];
      const [value = "", ...others] = [raw[name] ?? []].flat().filter((text) => text !== "");
      for (const other of others) {
        notices.push({ parameter: name, value: other, message: `“${other}” is one ${name} too many; name one.` });
      }
      if (values.includes(value)) return [[name, value]];
      notices.push(notOffered(name, value, format, values));
      return [];
    });
  return { options: Object.fromEntries(entries), notices };
}

/** Chosen options as query parameters, in a fixed order; those that are a format's default are left out. */
export function fileOptionParameters(options: FileOptions, offered: OfferedOptions): [FileOptionName, string][] {
  return fileOptionNames.flatMap((name): [FileOptionName, string][] => {
    const value = options[name];
    return value === undefined || value === offered[name]?.[0] ? [] : [[name, value]];
  });
}
