/** Under which name an answer says how many bytes it has, since Next takes `Content-Length` off every answer (`app/file-response.ts`). */
export const lengthHeader = "Strike-Ledger-Length";

/**
 * Gives a response the length that its answer says, so that a HEAD tells it and a download can be measured; not where it is compressed on the
 * way, which changes the length.
 * @param {import("node:http").ServerResponse} response before anything of it is written
 */
export function keepLength(response) {
  const { writeHead } = response;
  response.writeHead = (...head) => {
    const length = response.getHeader(lengthHeader);
    response.removeHeader(lengthHeader);
    if (length !== undefined && !response.hasHeader("Content-Encoding")) response.setHeader("Content-Length", length);
    return writeHead.apply(response, head);
  };
}
