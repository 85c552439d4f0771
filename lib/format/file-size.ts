import type { Locale } from "./locale";

const steps = [
  { unit: "megabyte", bytes: 1e6, digits: 1 },
  { unit: "kilobyte", bytes: 1e3, digits: 0 },
  { unit: "byte", bytes: 1, digits: 0 },
] as const;

/**
 * How large a file is: "148 kB", "1.2 MB", "0 byte"; a kilobyte is 1,000 bytes (IEC 80000-13). Needs no more of a language than its tag, so that
 * what runs in a browser takes no further words along.
 */
export function fileSizeText(bytes: number, { tag }: Pick<Locale, "tag"> = { tag: "en-GB" }): string {
  const step = steps.find((one) => bytes >= one.bytes) ?? steps[2];
  const format = new Intl.NumberFormat(tag, { style: "unit", unit: step.unit, maximumFractionDigits: step.digits });
  return format.format(bytes / step.bytes);
}
