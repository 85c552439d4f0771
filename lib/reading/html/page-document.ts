import { parseHTML } from "linkedom";
import { assertPageBounds } from "./page-bounds";

function parsed(page: string): Document {
  return parseHTML(page).document;
}

function withBody(document: Document): Document {
  const { documentElement } = document;
  const children = [...documentElement.childNodes];
  if (children.some(({ nodeName }) => nodeName === "BODY")) return document;
  const body = document.createElement("body");
  body.append(...children.filter(({ nodeName }) => nodeName !== "HEAD"));
  documentElement.append(body);
  return document;
}

/** A page as a document with a body, also where it leaves out the tags that HTML lets it leave out. Throws as `assertPageBounds`. */
export function pageDocument(page: string): Document {
  assertPageBounds(page);
  const document = parsed(page);
  // The parser's types promise a root that a page without tags does not have.
  const root = document.documentElement as Element | null;
  return withBody(root?.nodeName === "HTML" ? document : parsed(`<html><body>${page}</body></html>`));
}
