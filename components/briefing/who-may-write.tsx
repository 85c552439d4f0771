import type { ReactNode } from "react";
import { buttonClass } from "../review/looks";
import { TokenForm } from "../ui/token-form";

interface WhoMayWriteProps {
  /** Whether whoever knows the server's token may write, from wherever. */
  readonly hasToken: boolean;
  /** Whether a token was just given that is not the server's. */
  readonly isWrong: boolean;
  /** Where to go back to with the token. */
  readonly to: string;
}

function Token({ isWrong, to }: Pick<WhoMayWriteProps, "isWrong" | "to">) {
  return (
    <details open={isWrong} className="mt-2">
      <summary className="w-fit py-1">Give the editor’s token</summary>
      <div className="py-2">
        <TokenForm isWrong={isWrong} to={to} buttonClass={buttonClass} />
      </div>
    </details>
  );
}

/** Who may make and edit briefings, for whoever may not. */
export function WhoMayWrite({ hasToken, isWrong, to }: WhoMayWriteProps): ReactNode {
  return (
    <div className="max-w-measure text-sm text-muted print:hidden">
      <p>
        {hasToken
          ? "Briefings are made and edited by whoever has this server’s editor’s token; everyone can read, present and download them."
          : "Briefings are made and edited only on the machine that runs this server; everyone can read, present and download them."}
      </p>
      {hasToken && <Token isWrong={isWrong} to={to} />}
    </div>
  );
}
