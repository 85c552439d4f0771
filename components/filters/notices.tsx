import type { Notice } from "../../lib/query/query";

/** What of the address was not understood and what stands in its place; nothing when all was. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <section aria-label="Notices" className="my-6 max-w-measure border-l-4 border-ink py-1 pl-4">
      <p className="font-semibold">Part of this address was not understood.</p>
      <ul>
        {notices.map(({ parameter, value, message }) => (
          <li key={`${parameter} ${value}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
