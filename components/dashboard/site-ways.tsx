const ways = [
  { href: "/attacks", label: "All attacks", says: "every attack in the ledger, night by night" },
  { href: "/charts", label: "All charts", says: "the attacks compared, one question each" },
  { href: "/explore", label: "Explore", says: "the figures over time, to zoom into" },
  { href: "/reports", label: "All reports", says: "the reports the figures were read from" },
  { href: "/method", label: "Method", says: "how a figure is read, and what a mark means" },
  { href: "/", label: "Start", says: "the latest attack and an overview" },
] as const;

/** The ways on from a page that is not there or failed. */
export function SiteWays() {
  return (
    <ul className="space-y-2">
      {ways.map(({ href, label, says }) => (
        <li key={href}>
          <a href={href} className="font-semibold">
            {label}
          </a>
          : {says}
        </li>
      ))}
    </ul>
  );
}
