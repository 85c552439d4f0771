import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fileResponse } from "../file-response";

// Each by its own address, so that a bundler carries the files along as they are.
const scripts = {
  frame: new URL("../../components/embed/frame-script.js", import.meta.url),
  host: new URL("../../components/embed/host-script.js", import.meta.url),
} as const;

/** One of the two scripts of embedding, as a file that any site may include and keep for an hour. */
export async function scriptResponse(request: Request, name: keyof typeof scripts): Promise<Response> {
  const bytes = await readFile(fileURLToPath(scripts[name]));
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
  const file = { name: `${name}.js`, mediaType: "text/javascript; charset=utf-8", bytes, etag, recordedAt: null };
  const response = fileResponse(request, { ...file, disposition: "inline" }, true);
  response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  response.headers.set("Access-Control-Allow-Origin", "*");
  return response;
}
