import type { z } from "zod";

/** A step into a record: a field's name or a position in a list. */
export type Path = readonly PropertyKey[];

/** A path as it is written in a problem, such as `claims[3].value`; "" for the record itself. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : `${text}${text === "" ? "" : "."}${String(step)}`),
    "",
  );
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );
}

function fieldName(path: Path): string {
  const name = path.findLast((step) => typeof step === "string");
  return name === undefined ? "value" : String(name);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return JSON.stringify(value) ?? "nothing";
}

const kinds: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const formats: Record<string, string> = {
  date: "write a day that exists as YYYY-MM-DD",
  datetime: "write an instant with its offset, such as 2026-01-24T08:00:00+02:00",
  url: "write a full address that starts with http:// or https://",
};

const sizeNouns: Record<string, string> = { array: " items", set: " items", string: " characters" };

function sizeText(size: number | bigint, origin: string): string {
  return `${size}${sizeNouns[origin] ?? ""}`;
}

function shownSize(value: unknown): string {
  return typeof value === "string" || Array.isArray(value) ? `${value.length}` : shown(value);
}

function knownOptions(issue: z.core.$ZodIssueInvalidUnion): string {
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String).join(", ") : "see the schema";
}

/**
 * A zod issue as one line in the ledger's words: the value, what is wrong with it and the remedy. `input` is what was parsed.
 * An issue of a kind that has no words here keeps zod's own message.
 */
export function issueText(issue: z.core.$ZodIssue, input: unknown): string {
  const value = valueAt(input, issue.path);
  const name = fieldName(issue.path);
  switch (issue.code) {
    case "invalid_value":
      return `unknown ${name} ${shown(value)}; known: ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return `unknown ${name} ${shown(value)}; known: ${knownOptions(issue)}`;
    case "unrecognized_keys":
      return `unknown field ${issue.keys.map((key) => `"${key}"`).join(", ")}; remove it or correct its name`;
    case "invalid_type": {
      const kind = kinds[issue.expected] ?? issue.expected;
      return value === undefined ? `missing; give ${kind}` : `expected ${kind}, got ${shown(value)}`;
    }
    case "too_small": {
      const bound = issue.inclusive === false ? "more than" : "at least";
      return `expected ${bound} ${sizeText(issue.minimum, issue.origin)}, got ${shownSize(value)}`;
    }
    case "too_big": {
      const bound = issue.inclusive === false ? "less than" : "at most";
      return `expected ${bound} ${sizeText(issue.maximum, issue.origin)}, got ${shownSize(value)}`;
    }
    case "invalid_format":
      return `${shown(value)} does not do as ${name}: ${formats[issue.format] ?? issue.message}`;
    default:
      return issue.message;
  }
}
