import { type Cover, isCover } from "./keys";

/** What windows of one show keep in common. */
export interface Common {
  readonly at: number;
  readonly cover: Cover;
}

/** What one window tells another: that it is there, or where it stands. `show` names the show, so that others are not listened to. */
type Message =
  | { readonly show: string; readonly kind: "hello" }
  | { readonly show: string; readonly kind: "stands"; readonly common: Common };

/** How often a presenter's window says that it is there, in ms: a main window that was reloaded finds it again by that. */
export const helloEveryMs = 1_000;

/** How often, and for how long, a window that was to come to the front is looked at, in ms: one that was just closed may not be known to be yet. */
const closing = { everyMs: 100, forMs: 500 } as const;

/** The way between the windows of one show. */
export interface InStep {
  /** Tells the other window where this one stands. */
  readonly tell: (common: Common) => void;
  /** Opens the presenter's window, or brings it to the front; false where the browser does not let it open. */
  readonly open: (href: string) => boolean;
  /** Whether the window that was opened last has said that it is there. */
  readonly isHeard: () => boolean;
}

/** What of a browser's window is needed to keep in step with another, and what it stands for in a test. */
export interface StepWindow {
  readonly opener: unknown;
  readonly location: Pick<Location, "origin" | "protocol">;
  readonly addEventListener: (type: "message", listen: (event: MessageEvent<unknown>) => void) => void;
  readonly setInterval: (act: () => void, everyMs: number) => unknown;
  readonly setTimeout: (act: () => void, afterMs: number) => unknown;
  readonly open: (href: string, name: string, features: string) => Window | null;
}

function isCommon(common: unknown): common is Common {
  if (typeof common !== "object" || common === null) return false;
  const { at, cover } = common as Partial<Common>;
  return Number.isInteger(at) && isCover(cover);
}

function isMessage(data: unknown, show: string): data is Message {
  if (typeof data !== "object" || data === null) return false;
  const { show: other, kind, common } = data as { show?: unknown; kind?: unknown; common?: unknown };
  return other === show && (kind === "hello" || (kind === "stands" && isCommon(common)));
}

/**
 * Keeps the windows of a show in step by messages between a window and the one that opened it, which works for a file on a disk too. Each
 * window finds the other again after either is reloaded. `stands` is asked for where this window stands, `follow` told where the other does.
 */
export function keptInStep(
  own: StepWindow,
  { show, isPresenter }: { readonly show: string; readonly isPresenter: boolean },
  stands: () => Common,
  follow: (common: Common) => void,
): InStep {
  // The main window may have been opened by another page too, which is none of the show.
  const opener = isPresenter ? (own.opener as Window | null) : null;
  let other: Window | null = opener;
  let isHeard = false;
  // A file on a disk has no origin by which it could be addressed or known; what is sent is a slide's number.
  const isFile = own.location.protocol === "file:";
  const target = isFile ? "*" : own.location.origin;
  const send = (message: Message) => {
    if (other !== null && !other.closed) other.postMessage(message, target);
  };
  const tell = ({ at, cover }: Common) => send({ show, kind: "stands", common: { at, cover } });
  own.addEventListener("message", ({ source, origin, data }) => {
    if ((!isFile && origin !== own.location.origin) || !isMessage(data, show)) return;
    // Reloaded, the main window knows the presenter's again by whatever comes from it.
    if (other === null || (data.kind === "hello" && !isPresenter)) other = source as Window | null;
    if (source !== other) return;
    isHeard = true;
    if (data.kind === "stands") follow(data.common);
    else if (!isPresenter) tell(stands());
  });
  if (opener !== null) {
    const hello = () => send({ show, kind: "hello" });
    hello();
    own.setInterval(hello, helloEveryMs);
  }
  const opened = (href: string) => {
    isHeard = false;
    other = own.open(href, `presenter ${show}`, "popup,width=1200,height=760");
    return other !== null;
  };
  const openedOnceClosed = (href: string, leftMs: number) => {
    if (other?.closed) opened(href);
    else if (leftMs > 0) own.setTimeout(() => openedOnceClosed(href, leftMs - closing.everyMs), closing.everyMs);
  };
  return {
    tell,
    open: (href) => {
      if (other === null || other.closed) return opened(href);
      other.focus();
      openedOnceClosed(href, closing.forMs);
      return true;
    },
    isHeard: () => isHeard,
  };
}
