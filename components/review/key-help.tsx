import { Modal } from "../ui/modal";
import { keyHelp } from "./keys";

interface KeyHelpProps {
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

/** The list of single keys, over the page. */
export function KeyHelp({ opener, onClose }: KeyHelpProps) {
  return (
    <Modal title="Keys" opener={opener} onClose={onClose}>
      <div className="max-w-measure overflow-y-auto p-4 sm:p-6">
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
          {keyHelp.map(({ key, does }) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="border border-rule px-2 py-0.5 font-mono text-sm">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="pt-4 text-sm text-muted">
          Keys do nothing while you write in a field. They can be switched off below the list of figures.
        </p>
      </div>
    </Modal>
  );
}
