import { type Access, type Asking, editorAccess, type Refusal } from "../../../lib/review/access";
import { markedPeer } from "../../../lib/review/peer-header";
import { problemResponse } from "../../problem-response";

/** The most bytes of a request that are read: a file, or a review with its text. */
const mostRequestBytes = 8_000_000;

const details: Record<Refusal, string> = {
  token_missing: "Writing asks for the editor's token: send it as “Authorization: Bearer <token>”.",
  token_wrong: "The token is not this server's STRIKE_LEDGER_EDITOR_TOKEN, or what the browser kept of it has ended.",
  remote:
    "Without STRIKE_LEDGER_EDITOR_TOKEN reports and briefings are written only on the machine that runs the server, at http://localhost, without a proxy between.",
  other_site: "What changes the ledger has to come from this site's own page.",
};

/** Who asks, as far as a request tells. */
export function askingOf({ method, headers }: { readonly method: string; readonly headers: Headers }): Asking {
  return { method, headers, peer: markedPeer(headers) };
}

/** Whether a request may add reports and write briefings, by this process's settings. */
export function accessOf(request: { readonly method: string; readonly headers: Headers }): Access {
  return editorAccess(askingOf(request), process.env, Date.now());
}

/** The refusal of a request that may not add reports, as a problem; null for one that may. */
export function refusalResponse(request: Request): Response | null {
  const access = accessOf(request);
  if (access.isAllowed) return null;
  const { status, refusal } = access;
  const headers: Record<string, string> = status === 401 ? { "WWW-Authenticate": 'Bearer realm="Strike Ledger"' } : {};
  return problemResponse(status, details[refusal], { refusal }, headers);
}

/** A request that is larger than is read, or no JSON; its message is for the sender. */
export class UnreadableRequestError extends Error {
  override readonly name = "UnreadableRequestError";
  readonly status: 400 | 413;

  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

/** How many bytes of a body are read, and the remedy for one of more. */
interface BodyBound {
  readonly most: number;
  readonly remedy: string;
}

const reportBound: BodyBound = { most: mostRequestBytes, remedy: "send the report's text alone" };

/** All bytes of a request's body. Throws an `UnreadableRequestError` when there are more than the bound, which is a report's unless another is given. */
export async function requestBytes(request: Request, { most, remedy }: BodyBound = reportBound): Promise<Uint8Array> {
  const tooLarge = () => new UnreadableRequestError(413, `More than ${most / 1_000_000} MB were sent; ${remedy}.`);
  if (Number(request.headers.get("content-length")) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of request.body ?? []) {
    count += chunk.length;
    if (count > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A request's body as JSON. Throws an `UnreadableRequestError` for another content type, for what is no JSON, and as `requestBytes` does. */
export async function requestJson(request: Request): Promise<unknown> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    throw new UnreadableRequestError(400, "The body has to be application/json.");
  }
  try {
    return JSON.parse(Buffer.from(await requestBytes(request)).toString("utf8"));
  } catch (error) {
    if (error instanceof UnreadableRequestError) throw error;
    throw new UnreadableRequestError(400, "The body is no JSON.");
  }
}
