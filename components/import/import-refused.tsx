import { type ImportRefusalReason, importRefusals } from "../../lib/import/refusals";
import { mainButtonClass } from "../review/looks";
import { ProblemMessage } from "../ui/problem-message";
import { TokenForm } from "../ui/token-form";

interface ImportRefusedProps {
  readonly reason: ImportRefusalReason;
  /** The file with what is wrong with it, where that is known: its name and the words that follow it. */
  readonly fault: { readonly name: string; readonly says: string } | null;
  /** The page of the file that waits, to try again from; null where none does. */
  readonly waiting: string | null;
}

/** That a file was not taken or not recorded, why, what to do about it, and the way back. Complete without JavaScript. */
export function ImportRefused({ reason, fault, waiting }: ImportRefusedProps) {
  const asksToken = reason === "token_missing" || reason === "token_wrong";
  return (
    <ProblemMessage heading="The file was not imported">
      {fault !== null && (
        <p className="wrap-anywhere">
          <strong>{fault.name}</strong> {fault.says}.
        </p>
      )}
      <p>{importRefusals[reason].says}</p>
      {asksToken && <TokenForm isWrong={false} to="/data/import" buttonClass={mainButtonClass} />}
      <p>
        {waiting !== null && (
          <>
            <a href={waiting}>What importing it would do</a> ·{" "}
          </>
        )}
        <a href="/data/import" className="font-semibold">
          Choose a file
        </a>
      </p>
    </ProblemMessage>
  );
}
