import type { BriefingFault } from "../../lib/briefing/slide-at";

interface FaultsProps {
  readonly id: string;
  readonly faults: readonly BriefingFault[];
}

function firstUp(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is wrong with a field, beneath it: the place and the remedy. A region that is always there, so that it is read out when it fills. */
export function Faults({ id, faults }: FaultsProps) {
  return (
    <div id={id} role="status">
      {faults.length > 0 && (
        <ul className="mt-1 space-y-1 border-l-3 border-people pl-3 text-sm">
          {faults.map(({ at, message }) => (
            <li key={`${at} ${message}`} className="wrap-anywhere">
              {firstUp(message)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
