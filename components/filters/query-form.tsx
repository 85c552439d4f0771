"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

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

/**
 * A form whose answer is a new address. Without JavaScript it is a plain GET; with it the page is exchanged in place, so that the focus
 * and the scroll stay where they are, and each answer is a step of the history.
 */
export function QueryForm({ action, asked, label, className, children }: QueryFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
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
    startTransition(() => router.push(address, { scroll: path !== action }));
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
    </form>
  );
}
