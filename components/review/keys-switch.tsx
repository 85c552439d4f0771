import { useEffect, useState } from "react";
import { areKeysOn, keepKeysOn } from "./kept-settings";
import { buttonClass } from "./looks";

/** Whether single keys are commands, as this browser remembers it. */
export function useKeysSetting(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(areKeysOn()), []);
  const set = (next: boolean) => {
    setOn(next);
    keepKeysOn(next);
  };
  return [isOn, set];
}

interface KeysSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly onHelp: () => void;
  /** Null while there is nothing to undo. */
  readonly onUndo: (() => void) | null;
}

/** Undo, the list of keys, and the switch that makes single keys mere letters again (WCAG 2.1.4). */
export function KeysSwitch({ isOn, onChange, onHelp, onUndo }: KeysSwitchProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-grid pt-3 text-sm">
      <button type="button" className={buttonClass} disabled={onUndo === null} onClick={() => onUndo?.()}>
        Undo
      </button>
      <button type="button" className={buttonClass} onClick={onHelp}>
        Keys
      </button>
      <label className="flex min-h-8 cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => onChange(target.checked)}
          className="size-5 accent-ink"
        />
        Single keys are commands: j, k, a, e, x, m, n, u
      </label>
    </div>
  );
}
