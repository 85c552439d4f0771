"use client";

import { useEffect, useRef } from "react";

/** Whether the keys pressed there are text. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

interface SearchFieldProps {
  /** The page that answers, with the text as `q`. */
  readonly action: string;
  readonly label: string;
}

/** A field to search from anywhere: a plain form, which the "/" key takes the focus to unless it is being typed somewhere. */
export function SearchField({ action, label }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent) {
      const isPlain = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || event.defaultPrevented || takesText(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener("keydown", focusOnSlash);
    return () => document.removeEventListener("keydown", focusOnSlash);
  }, []);

  return (
    <search>
      <form action={action} method="get" aria-label={label}>
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder="Search  /"
          autoComplete="off"
          className="min-h-9 w-36 border border-rule bg-paper px-2 text-sm text-ink placeholder:text-muted"
        />
      </form>
    </search>
  );
}
