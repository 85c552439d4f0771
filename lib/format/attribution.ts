import type { Attributor, Role } from "../ledger/attributor";
import type { Report } from "../ledger/report";
import { dayText } from "./day";
import { en } from "./en";
import type { Locale } from "./locale";
import { capitalised, uncapitalised } from "./typography";

const rolesWithoutOffice: readonly Role[] = ["officials", "earlier_reports", "media", "un_body"];

/**
 * Who stated a figure: "Vitali Klitschko (mayor)"; the role is left out where the name already says it ("Ukraine's air
 * force") or has brackets of its own, and where it is no office. Null, a figure in the report's own voice, gives "the report itself".
 */
export function statedByText(attributor: Pick<Attributor, "name" | "role"> | null, locale: Locale = en): string {
  if (attributor === null) return locale.theReportItself;
  const role = locale.roles[attributor.role];
  const isSaid =
    rolesWithoutOffice.includes(attributor.role) ||
    attributor.name.endsWith(")") ||
    attributor.name.toLowerCase().includes(role.toLowerCase());
  return isSaid ? attributor.name : `${attributor.name} (${role})`;
}

const rolesOfCommonNouns: readonly Role[] = ["officials", "earlier_reports"];

/** Who stated a figure, within a sentence: as `statedByText`, and "officials in Kyiv" where the name is a common noun. */
export function attributedText(attributor: Pick<Attributor, "name" | "role"> | null, locale: Locale = en): string {
  const text = statedByText(attributor, locale);
  return attributor !== null && rolesOfCommonNouns.includes(attributor.role) ? uncapitalised(text) : text;
}

/** Who printed a report, and the agency it is from: "The Moscow Times (from AFP)"; "publisher not printed" where null. */
export function publisherText(
  { publisher, origin }: Pick<Report, "publisher" | "origin">,
  locale: Locale = en,
): string {
  const printed = publisher ?? locale.publisherNotPrinted;
  return origin === null ? printed : locale.reprinting(printed, origin);
}

/** A report by who printed it and what it is called: "The Moscow Times (from AFP): Ukraine Says ..."; its publisher alone where it has no title. */
export function reportTitleText(report: Pick<Report, "publisher" | "origin" | "title">, locale: Locale = en): string {
  const publisher = capitalised(publisherText(report, locale));
  return report.title === null ? publisher : `${publisher}: ${report.title}`;
}

/** Who stated a figure and who printed it: "Vitali Klitschko (mayor), in RKS News", "the report itself; publisher not printed". */
export function attributionText(
  attributor: Pick<Attributor, "name" | "role"> | null,
  report: Pick<Report, "publisher" | "origin">,
  locale: Locale = en,
): string {
  const [stated, printed] = [statedByText(attributor, locale), publisherText(report, locale)];
  return report.publisher === null ? `${stated}; ${printed}` : locale.printedBy(stated, printed);
}

/** The day of publication: "24 January 2026", and where it is inferred how: "24 January 2026, inferred: ...". */
export function publishedOnText(
  { publishedOn, publishedOnBasis }: Pick<Report, "publishedOn" | "publishedOnBasis">,
  locale: Locale = en,
): string {
  const day = dayText(publishedOn, "long", locale);
  return publishedOnBasis.kind === "printed" ? day : locale.inferredBecause(day, publishedOnBasis.how);
}
