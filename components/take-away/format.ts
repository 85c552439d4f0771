import { fileOptionHint, fileOptionNames, fileOptions, type OfferedOptions } from "../../lib/query/file-options";

/** What is to be known of a format to offer its files. */
export interface Format {
  readonly label: string;
  /** What a reader gets, in a few words. */
  readonly holds: string;
  readonly mediaType: string;
  /** Without a dot; also the format's part of an address. */
  readonly extension: string;
  /** Whether its files hold drawings: in the colours of the theme that is asked for, always in its own, or none. */
  readonly drawings: "themed" | "own" | "none";
  readonly options: OfferedOptions;
}

/** A format as a link names it. */
export type LinkedFormat = Pick<Format, "label" | "holds" | "extension">;

/** The formats that files of one subject are made in, and which are not, and why, in a sentence or two; null where all are. */
export interface OfferedFiles<Each extends LinkedFormat = LinkedFormat> {
  readonly formats: readonly Each[];
  readonly leftOut: string | null;
}

/** One of several values, and what it is called. */
export interface NamedValue<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** One of the values of a choice, with what comes of it in a sentence where that has to be said. */
export interface OfferedValue extends NamedValue {
  readonly hint: string | null;
}

/** A choice that a format leaves open: its parameter, what it is called, and its values, the default first. */
export interface OfferedOption {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly [OfferedValue, ...OfferedValue[]];
}

/** A format with its choices in words. */
export interface OfferedFormat extends Omit<Format, "options"> {
  readonly options: readonly OfferedOption[];
}

/** Files as links name them: plain data, which a page can hand to the browser. */
export function linkedFiles({ formats, leftOut }: OfferedFiles): OfferedFiles {
  return { formats: formats.map(({ label, holds, extension }) => ({ label, holds, extension })), leftOut };
}

/** A format with its choices in words, as plain data. */
export function offeredFormat({ label, holds, mediaType, extension, drawings, options }: Format): OfferedFormat {
  const offered = fileOptionNames.flatMap((name): OfferedOption[] => {
    const known: Readonly<Record<string, string>> = fileOptions[name].choices;
    const [first, ...others] = (options[name] ?? []).map((value) => {
      return { value, label: known[value] ?? value, hint: fileOptionHint(name, value) };
    });
    return first === undefined ? [] : [{ name, label: fileOptions[name].label, choices: [first, ...others] }];
  });
  return { label, holds, mediaType, extension, drawings, options: offered };
}
