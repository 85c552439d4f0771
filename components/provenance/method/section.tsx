import type { ReactNode } from "react";

/** One section of the method: its id, for the contents, its heading, and its prose at reading width. */
export function Section({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="border-t border-grid pt-5 pb-10">
      <h2 id={`${id}-heading`} className="mb-3">
        {heading}
      </h2>
      <div className="max-w-measure space-y-4">{children}</div>
    </section>
  );
}

/** Terms with what they mean, one below the other. */
export function Terms({ children }: { readonly children: ReactNode }) {
  return <dl className="space-y-3">{children}</dl>;
}

/** One term and its meaning. */
export function Term({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="border-l-2 border-grid pl-4">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
