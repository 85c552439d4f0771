import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./root.mjs";

const keptBytes = 96_000_000;
const largestBytes = 4_000_000;

/** What a page never depends on, so that readers with different browsers share an answer. Every other header is part of what was asked. */
const indifferentHeaders = new Set([
  ...[
    "user-agent",
    "connection",
    "keep-alive",
    "referer",
    "origin",
    "dnt",
    "priority",
    "pragma",
    "cache-control",
    "te",
  ],
  ...["upgrade-insecure-requests", "accept-language", "save-data", "traceparent", "x-request-id", "x-real-ip"],
]);
const indifferentPattern = /^(?:sec-|x-forwarded-for$)/;

/** Pages that answer whoever asks by themselves, and what Next serves from disk. */
const ownPattern = /^\/(?:_next\/|reports\/new|data\/import|healthz)/;
/** Pages, their parts and what is small beside them: drawings, tables, the API. Of other files `app/file-making.ts` keeps the bytes. */
const keptTypes = /^(?:text\/(?:html|x-component|csv)|image\/svg\+xml|application\/json)\b/;

/** Whoever shows a token is answered anew each time; the cookie is that of `lib/review/editor-token.ts`. */
function showsToken({ headers }) {
  return headers.authorization !== undefined || (headers.cookie ?? "").includes("strike-ledger-editor=");
}

/** Who asks, as far as a page may differ for it: whether from this machine, without anybody between. */
function nearness(peer) {
  const [, way, address = ""] = String(peer).split(" ");
  return `${way} ${/^(?:::ffff:)?127\.|^::1$/.test(address)}`;
}

function question(request) {
  const asked = Object.entries(request.headers)
    .filter(([name]) => !indifferentHeaders.has(name) && !indifferentPattern.test(name))
    .map(([name, value]) => [name, name === "x-strike-ledger-peer" ? nearness(value) : value]);
  return JSON.stringify([request.url, ...asked.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function isKeepable(response) {
  const type = String(response.getHeader("content-type") ?? "");
  return response.statusCode === 200 && !response.hasHeader("set-cookie") && keptTypes.test(type);
}

/** A copy of what is written to a response, once all of it is; null where it is not to be kept or was broken off. */
function written(response) {
  const chunks = [];
  let bytes = 0;
  const { write, end } = response;
  const take = (chunk, encoding) => {
    if (chunk === undefined || chunk === null || typeof chunk === "function") return;
    bytes += chunk.length;
    if (bytes <= largestBytes)
      chunks.push(typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk));
  };
  response.write = (chunk, encoding, done) => {
    take(chunk, typeof encoding === "string" ? encoding : undefined);
    return write.call(response, chunk, encoding, done);
  };
  response.end = (chunk, encoding, done) => {
    take(chunk, typeof encoding === "string" ? encoding : undefined);
    return end.call(response, chunk, encoding, done);
  };
  return new Promise((resolve) => {
    response.once("finish", () => {
      const isWhole = bytes <= largestBytes && isKeepable(response);
      resolve(isWhole ? { headers: response.getHeaders(), body: Buffer.concat(chunks) } : null);
    });
    response.once("close", () => resolve(null));
  });
}

function answerAgain(response, { headers, body }) {
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "transfer-encoding" && name !== "date" && name !== "connection") response.setHeader(name, value);
  }
  response.setHeader("content-length", body.length);
  response.end(body);
}

/**
 * A handler that gives a page, a drawing or a table again, byte for byte, as long as the log stands where it stood when the page was asked for, and has those who ask
 * the same at one moment wait for one making. Every request asks the log where it stands, so that an append, another instance's too, is seen by
 * the next request. What is not a whole answer of these types, may be for one reader alone, or is asked while the log cannot be read goes on to `answer`.
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} answer
 * @param {() => Promise<{ seq: number, hash: string } | null>} head where the log stands; null while it is not open
 */
export function keptAnswers(answer, head) {
  const { LRUCache } = createRequire(join(root, "package.json"))("lru-cache");
  const kept = new LRUCache({
    maxSize: keptBytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + 2_000,
  });
  const making = new Map();
  let standing = "";
  return async (request, response) => {
    if (request.method !== "GET" || ownPattern.test(request.url) || showsToken(request))
      return answer(request, response);
    const at = await head().catch(() => null);
    if (at === null) return answer(request, response);
    const now = `${at.seq} ${at.hash}`;
    if (now !== standing) {
      standing = now;
      kept.clear();
    }
    const key = `${now} ${question(request)}`;
    const known = kept.get(key) ?? (await making.get(key));
    if (known) return response.destroyed ? undefined : answerAgain(response, known);
    const made = written(response);
    making.set(key, made);
    made.then((page) => {
      if (making.get(key) === made) making.delete(key);
      if (page !== null && standing === now) kept.set(key, page);
    });
    return answer(request, response);
  };
}
