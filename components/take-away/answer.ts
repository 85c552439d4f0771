/** Why there is no answer, in words for the reader: what the server said, or that it said nothing. */
export class NoAnswer extends Error {}

const silence = "The server gave no answer.";

async function problemDetail(response: Response): Promise<string> {
  const problem: { readonly detail?: unknown } = await response.json().catch(() => ({}));
  return typeof problem.detail === "string" ? problem.detail : silence;
}

/** The answer at an address. Rejects with a `NoAnswer` that says what the server's problem details say (RFC 9457), or that nothing came. */
export async function answerAt(href: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(href, signal === undefined ? {} : { signal }).catch(() => {
    throw new NoAnswer(silence);
  });
  if (response.ok) return response;
  throw new NoAnswer(await problemDetail(response));
}

/** What went wrong, in words for the reader. */
export function detailOf(cause: unknown): string {
  return cause instanceof NoAnswer ? cause.message : "The answer broke off.";
}
