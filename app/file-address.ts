import { formatIds } from "../lib/export/registry";
import { shownValue } from "../lib/query/shown-value";
import { readableAnywhere } from "./api/api-response";
import { problemResponse } from "./problem-response";

const apiPath = /^\/api(?:\/|$)/;

const versionOne = /^\/api\/v1\/./;

/** Where a file is asked for: a name with a dot, in a room of files or of a page that is one. */
const askedFile = /^\/(?:(?:charts|attacks|briefings)\/[^/]*|dashboard|compare|data)\.[^/]*$/;

/** Those that `next.config.js` leads to an answer. */
const answeredFile = /^\/(?:(?:charts|attacks|briefings)\/[a-z0-9-]+|dashboard|compare|data)\.[a-z0-9]+$/i;

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/**
 * The problem of an address within the site that no route could answer as a program expects: 400 for one whose percent signs encode no text
 * (RFC 3986, 2.1), 404 for a file of a name that none has and for what of the API is not there. Null for every other; an address that is
 * asked for as a page has a page for its answer, which `isPage` says.
 */
export function addressProblem(pathname: string, isPage: boolean): Response | null {
  const isApi = apiPath.test(pathname);
  const isFile = askedFile.test(pathname);
  if (isPage && !isApi && !isFile) return null;
  const text = decoded(pathname);
  const shown = shownValue(text ?? pathname);
  const problem = (status: number, detail: string) => {
    const response = problemResponse(status, detail, { value: shown });
    return isApi ? readableAnywhere(response) : response;
  };
  if (text === null) {
    return problem(
      400,
      `“${shown}” is no address: its percent signs encode no UTF-8 text; write a percent sign as %25.`,
    );
  }
  if (isFile && !answeredFile.test(pathname)) {
    const form = `“${/^\/[a-z]+/.exec(pathname)?.[0]}${pathname.lastIndexOf("/") > 0 ? "/<id>" : ""}.<format>”`;
    return problem(
      404,
      `There is no file “${shown}”; files are at ${form}, the format one of ${formatIds.join(", ")}.`,
    );
  }
  if (!isApi || versionOne.test(pathname)) return null;
  return problem(404, `There is no “${shown}”; the API is below /api/v1/, and described at /api/v1/openapi.json.`);
}
