import { countText } from "../../lib/format/unit";
import { buttonClass, mainButtonClass } from "./looks";
import type { Chosen } from "./use-chosen";

/** What can be done with the figures that are chosen; nothing while none is. */
export function ChosenBar({ keys, clear, setApart }: Chosen) {
  if (keys.length === 0) return null;
  return (
    <div className="sticky bottom-0 z-2 flex flex-wrap items-center gap-2 border-t border-ink bg-paper py-2 text-sm">
      <span className="grow font-semibold max-sm:basis-full">{countText(keys.length, "figure")} chosen</span>
      <button type="button" className={mainButtonClass} onClick={() => setApart(null)}>
        {keys.length === 1 ? "It is another attack" : "These are another attack"}
      </button>
      <button type="button" className={buttonClass} onClick={clear}>
        None<span className="sr-only"> of them</span>
      </button>
    </div>
  );
}
