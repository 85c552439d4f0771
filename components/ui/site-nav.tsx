"use client";

import { usePathname } from "next/navigation";

/** One stop of the site's navigation; it is current on its own address and on every address below it. */
export interface NavStop {
  readonly href: string;
  readonly label: string;
}

/** The site's navigation, with the stop the reader is at marked for eyes and for screen readers. Complete without JavaScript. */
export function SiteNav({ stops }: { readonly stops: readonly NavStop[] }) {
  const path = usePathname();
  return (
    <nav aria-label="Main">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {stops.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={path === href || path.startsWith(`${href}/`) ? "page" : undefined}
              className="inline-block py-1 no-underline hover:underline aria-[current=page]:font-semibold aria-[current=page]:shadow-[inset_0_-2px_0_var(--ink)]"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
