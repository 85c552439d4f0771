import { filedUnderText } from "../../lib/format/instant";
import { capitalised } from "../../lib/format/typography";
import type { Attack } from "../../lib/ledger/event";

interface NeighbourNavProps {
  readonly previous: Attack | undefined;
  readonly next: Attack | undefined;
  readonly query: string;
}

/** The ways to the attack before and the attack after, by night; nothing stands in for one that is not there. */
export function NeighbourNav({ previous, next, query }: NeighbourNavProps) {
  const ways = [
    { name: "Previous attack", attack: previous, className: "" },
    { name: "Next attack", attack: next, className: "sm:col-start-2 sm:text-right" },
  ];
  return (
    <nav aria-label="Attacks before and after" className="mt-12 border-t border-rule pt-5">
      <ul className="grid gap-6 sm:grid-cols-2">
        {ways.map(
          ({ name, attack, className }) =>
            attack && (
              <li key={name} className={className}>
                <span className="block text-sm text-muted">{name}</span>
                <a href={`/attacks/${attack.id}${query}`} className="text-lg font-semibold">
                  {attack.label}
                </a>
                <span className="block text-sm text-muted">{capitalised(filedUnderText(attack))}</span>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
