/** As long as an answer is waited for. */
const patienceMs = 10_000;

/**
 * Whether the site answers at all. Asked before a page is exchanged in place: what cannot be fetched then is left to the browser, which puts
 * its own error page where the form stood.
 */
export function isSiteReached(): Promise<boolean> {
  return fetch("/healthz", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(patienceMs) }).then(
    () => true,
    () => false,
  );
}
