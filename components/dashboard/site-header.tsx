import { SearchField } from "../ui/search-field";
import { type NavStop, SiteNav } from "../ui/site-nav";

const stops: readonly NavStop[] = [
  { href: "/attacks", label: "Attacks" },
  { href: "/charts", label: "Charts" },
  { href: "/explore", label: "Explore" },
  { href: "/compare", label: "Compare" },
  { href: "/briefings", label: "Briefings" },
  { href: "/reports", label: "Reports" },
  { href: "/method", label: "Method" },
  { href: "/data", label: "Data" },
];

/** The head of every page: the wordmark, which leads home, the navigation and the search. */
export function SiteHeader() {
  return (
    <header className="border-b border-grid">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-3">
        <a href="/" className="text-lg font-bold tracking-[-0.015em] no-underline hover:underline">
          Strike Ledger
        </a>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <SiteNav stops={stops} />
          <SearchField action="/search" label="Search the ledger" />
        </div>
      </div>
    </header>
  );
}
