import type { ReactNode } from "react";
import type { Refusal } from "../../lib/review/access";
import { ProblemMessage } from "../ui/problem-message";
import { TokenForm } from "../ui/token-form";
import { mainButtonClass } from "./looks";

interface EditorRefusalProps {
  readonly refusal: Refusal;
  /** Whether a token was just given that is not the server's. */
  readonly isWrong: boolean;
  /** The page to go back to with the token; that of new reports where it is left out. */
  readonly to?: string;
}

const ways = (
  <p>
    The ledger itself is open to all: <a href="/reports">the reports</a>, <a href="/attacks">the attacks</a>,{" "}
    <a href="/data">the data</a>.
  </p>
);

const askToken = (isWrong: boolean, to = "/reports/new") => (
  <>
    <p>
      Reports are added by whoever runs this server. Give its token, which this browser then remembers for twelve hours.
    </p>
    <TokenForm isWrong={isWrong} to={to} buttonClass={mainButtonClass} />
    {ways}
  </>
);

const notHere = () => (
  <>
    <p>
      Until people can sign in, reports are added only on the machine that runs this server, at{" "}
      <code>http://localhost</code> and its port, without a proxy between.
    </p>
    <p>
      To add them from elsewhere, whoever runs it sets <code>STRIKE_LEDGER_EDITOR_TOKEN</code> and starts it again; this
      page then asks for that token.
    </p>
    {ways}
  </>
);

const accounts: Readonly<
  Record<Refusal, { readonly heading: string; readonly says: (isWrong: boolean, to?: string) => ReactNode }>
> = {
  token_missing: { heading: "Adding reports asks for a token", says: askToken },
  token_wrong: { heading: "Adding reports asks for a token", says: askToken },
  remote: { heading: "Reports cannot be added from here", says: notHere },
  other_site: { heading: "Reports cannot be added from here", says: notHere },
};

/** The page for whoever may not add reports: why, and what would let them. Complete without JavaScript. */
export function EditorRefusal({ refusal, isWrong, to }: EditorRefusalProps) {
  const { heading, says } = accounts[refusal];
  return <ProblemMessage heading={heading}>{says(isWrong, to)}</ProblemMessage>;
}
