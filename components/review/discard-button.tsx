import { useRef, useState } from "react";
import { Modal } from "../ui/modal";
import { buttonClass, mainButtonClass } from "./looks";

interface DiscardButtonProps {
  /** What is discarded, as it follows "Discard". */
  readonly name: string;
  /** What of the name is only said, where it stands beside the button already. */
  readonly isNameHidden?: boolean;
  readonly onDiscard: () => void;
}

/** Discards a draft once that is confirmed: what it held is nowhere else. */
export function DiscardButton({ name, isNameHidden = false, onDiscard }: DiscardButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button" className={buttonClass} onClick={() => setAsking(true)}>
        <span>
          Discard<span className={isNameHidden ? "sr-only" : undefined}> {name}</span>
        </span>
      </button>
      {isAsking && (
        <Modal title="Discard the draft?" opener={button.current} onClose={() => setAsking(false)}>
          <div className="max-w-measure space-y-4 p-4 sm:p-6">
            <p>Its text and everything that was decided are kept in this browser alone, and cannot be brought back.</p>
            <p className="flex flex-wrap gap-2">
              <button type="button" className={mainButtonClass} onClick={onDiscard}>
                Discard it
              </button>
              <button type="button" className={buttonClass} onClick={() => setAsking(false)}>
                Keep it
              </button>
            </p>
          </div>
        </Modal>
      )}
    </>
  );
}
