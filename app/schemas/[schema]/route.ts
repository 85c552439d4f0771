import type { NextRequest } from "next/server";
import { jsonSchema, publishedSchemaNames } from "../../../lib/export/json-schema";
import { siteAddress } from "../../../lib/query/site-address";
import { unknownNameResponse } from "../../problem-response";
import { requestOrigin, variedBySite } from "../../site-origin";

const hourSeconds = 3_600;

/** A schema of what the site gives to programs (JSON Schema, draft 2020-12), at the address that the files themselves name. */
export async function GET(
  request: NextRequest,
  { params }: { readonly params: Promise<{ schema: string }> },
): Promise<Response> {
  const { schema } = await params;
  const known = publishedSchemaNames.find((name) => name === schema);
  if (known === undefined) return unknownNameResponse("schema", schema, publishedSchemaNames);
  const id = siteAddress(`/schemas/${known}`, requestOrigin(request.headers));
  const response = new Response(`${JSON.stringify(jsonSchema(known, id), null, 2)}\n`, {
    headers: { "Content-Type": "application/schema+json", "Cache-Control": `public, max-age=${hourSeconds}` },
  });
  return variedBySite(response);
}
