import { controlClass } from "./field";

interface TokenFormProps {
  /** Whether a token was just given that is not the server's. */
  readonly isWrong: boolean;
  /** The page to go back to with the token. */
  readonly to: string;
  readonly buttonClass: string;
}

/** The form that takes the editor's token. Complete without JavaScript. */
export function TokenForm({ isWrong, to, buttonClass }: TokenFormProps) {
  return (
    <form action="/reports/new/entrance" method="post" className="max-w-sm space-y-3">
      <input type="hidden" name="to" value={to} />
      <label htmlFor="token" className="block text-sm font-semibold">
        Editor’s token
      </label>
      <input
        id="token"
        name="token"
        type="password"
        autoComplete="current-password"
        required
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? "token-problem" : undefined}
        className={controlClass}
      />
      {isWrong && (
        <p id="token-problem" className="border-l-3 border-people pl-3">
          That is not this server’s token. It is what STRIKE_LEDGER_EDITOR_TOKEN was set to when the server was started.
        </p>
      )}
      <button type="submit" className={buttonClass}>
        Go on
      </button>
    </form>
  );
}
