"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { isSiteReached } from "./site-reached";

interface QueryFormProps {
  /** The page that the form asks; a button may name another one as its `formAction`. */
  readonly action: string;
  /** The query string that the page shows now. When another one comes, by Back or by a link, the fields go back to what it says. */
  readonly asked: string;
  readonly label: string;
  readonly className?: string;
  /** Fields that keep no state of their own. */
  readonly children: ReactNode;
}

/** The address that a form asks for: its filled fields, in their order, after the page's path. */
function askedAddress(form: HTMLFormElement, path: string): string {
  const filled = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
  );
  const search = new URLSearchParams(filled).toString();
  return search === "" ? path : `${path}?${search}`;
}

function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** That nothing was loaded, and the way to ask again for the page at `path`; the form stays as it was filled. */
function Unreached({ path }: { readonly path: string }) {
  return (
    <div ref={bringIntoSight} role="alert" className="max-w-measure space-y-3 border-l-4 border-ink py-1 pl-4">
      <p>
        This could not be loaded: the site was not reached. What you chose is kept, and the page shows what it showed.
      </p>
      <button
        type="submit"
        formAction={path}
        className="min-h-11 cursor-pointer border border-ink px-5 py-1 font-semibold hover:bg-ink hover:text-paper"
      >
        Try again
      </button>
    </div>
  );
}

/**
 * A form whose answer is a new address. Without JavaScript it is a plain GET; with it the page is exchanged in place, so that the focus
 * and the scroll stay where they are, and each answer is a step of the history. Where the site is not reached the page stays and says so.
 */
export function QueryForm({ action, asked, label, className, children }: QueryFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [unreached, setUnreached] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(asked);

  useEffect(() => {
    if (shown.current === asked) return;
    shown.current = asked;
    form.current?.reset();
  }, [asked]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const path = submitter?.getAttribute("formaction") ?? action;
    const address = askedAddress(event.currentTarget, path);
    startTransition(async () => {
      const isReached = await isSiteReached();
      startTransition(() => {
        setUnreached(isReached ? null : path);
        if (isReached) router.push(address, { scroll: path !== action });
      });
    });
  }

  return (
    <form
      ref={form}
      method="get"
      action={action}
      aria-label={label}
      aria-busy={isPending}
      autoComplete="off"
      onSubmit={submit}
      className={className}
    >
      {children}
      {unreached === null ? null : <Unreached path={unreached} />}
    </form>
  );
}
