import { type FileOptions, fileOptionParameters, type OfferedOptions } from "../query/file-options";

const choiceNames: Readonly<Record<string, string>> = { "scale 2": "2x", "scale 4": "4x", "hxl 1": "hxl" };

/** What was chosen other than a format's defaults, as parts of a file's name: "slide", "2x", "paths". */
export function choiceParts(options: FileOptions, offered: OfferedOptions): string[] {
  return fileOptionParameters(options, offered).map(([name, value]) => choiceNames[`${name} ${value}`] ?? value);
}
