import { failureResponse } from "../../../problem-response";
import { apiAnswer } from "../../answer";
import { methodResponse, optionsResponse, readableAnywhere } from "../../api-response";

/** The API, version 1: everything at `/api/v1/`, as `/api/v1/openapi.json` describes it. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ path: string[] }> },
): Promise<Response> {
  const { path } = await params;
  return apiAnswer(request, path).catch((error: unknown) => readableAnywhere(failureResponse(error)));
}

export const HEAD = GET;

export function OPTIONS(): Response {
  return optionsResponse();
}

export const POST = methodResponse;
export const PUT = methodResponse;
export const PATCH = methodResponse;
export const DELETE = methodResponse;
