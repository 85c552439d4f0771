import { problemResponse } from "../../../problem-response";
import { fontFile } from "../../fonts";

const weekSeconds = 604_800;

/** A part of the house typeface, for embedded charts. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const bytes = await fontFile(file);
  if (bytes === null) return problemResponse(404, `There is no font “${file}”.`, { value: file });
  return new Response(Uint8Array.from(bytes), {
    headers: { "Content-Type": "font/woff2", "Cache-Control": `public, max-age=${weekSeconds}` },
  });
}
