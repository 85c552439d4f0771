import { Modal } from "../ui/modal";
import { buttonClass } from "./button-class";
import type { OfferedFiles } from "./format";
import { FormatLinks } from "./format-links";
import { useLoaded } from "./loading";
import type { Offer } from "./offer";
import { OfferTabs } from "./offer-tabs";

export interface TakeAwayDialogProps {
  readonly name: string;
  readonly path: string;
  readonly query: string;
  readonly seq: number;
  readonly files: OfferedFiles;
  /** Where the focus goes back to. */
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

function offerOf(response: Response): Promise<Offer> {
  return response.json();
}

/** All ways to take something away: its files with their choices and what they look like, links, embed code, citations. */
export function TakeAwayDialog({ name, path, query, seq, files, opener, onClose }: TakeAwayDialogProps) {
  const offerHref = `/take-away${path}${query}${query === "" ? "?" : "&"}drawn=${seq}`;
  const { state, latest, detail, retry } = useLoaded(offerHref, offerOf);
  return (
    <Modal title={`Download ${name}`} opener={opener} onClose={onClose}>
      {latest !== null ? (
        <OfferTabs offer={latest} />
      ) : (
        <div className="overflow-y-auto p-4 sm:p-6">
          <p role="status" className="pb-3">
            {state === "failed" ? `The choices could not be loaded. ${detail}` : "Loading the choices…"}
          </p>
          {state === "failed" && (
            <>
              <button type="button" className={buttonClass} onClick={retry}>
                Try again
              </button>
              <p className="pt-5 pb-1">The files as they are without them:</p>
              <FormatLinks name={name} path={path} query={query} files={files} />
            </>
          )}
        </div>
      )}
    </Modal>
  );
}
