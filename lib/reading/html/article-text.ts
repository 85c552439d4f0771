import { Readability } from "@mozilla/readability";
import { ReadingError } from "../reading-error";
import type { ReportText } from "../report-text";
import { blockText } from "./block-text";
import { pageDocument } from "./page-document";

// A short notice is an article too: below this length the search for one is widened, menus and all.
const shortestArticle = 100;

function onlyHeading(document: Document): string | null {
  const [heading, ...others] = document.querySelectorAll("h1");
  return heading === undefined || others.length > 0 ? null : blockText(heading).replaceAll(/\s+/g, " ");
}

function publishedDay(publishedAt: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(publishedAt ?? "")?.[0] ?? null;
}

function withHeadline(headline: string, body: string): string {
  return headline === "" || body.startsWith(headline) ? body : `${headline}\n\n${body}`;
}

/**
 * The main text of a page with its headline before it, and the day and publisher that the page's own head names. Where no main text
 * stands out it is the whole page's. Throws a `ReadingError` for a page without text and one out of `assertPageBounds`.
 */
export function articleText(page: string): Omit<ReportText, "note"> {
  const document = pageDocument(page);
  const heading = onlyHeading(document);
  const wholeText = blockText(document.body);
  const article = new Readability<Node>(document, {
    charThreshold: shortestArticle,
    serializer: (node) => node,
  }).parse();
  const mainText = article?.content ? blockText(article.content) : "";
  const body = mainText === "" ? wholeText : withHeadline(heading ?? article?.title ?? "", mainText);
  if (body === "") throw new ReadingError("has no text in it");
  return {
    text: body,
    publishedOn: publishedDay(article?.publishedTime),
    publisher: article?.siteName?.trim() || null,
  };
}
