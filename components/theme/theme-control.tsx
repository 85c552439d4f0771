"use client";

import { type FormEvent, useState } from "react";
import { namedChoice, type ThemeChoice, themeAttribute, themeChoices, themePath } from "./theme-choice";

const names: Record<ThemeChoice, string> = { system: "As the system", light: "Light", dark: "Dark" };

/** Puts a choice on the page that stands, where the server puts it on every page after. */
function applied(choice: ThemeChoice): void {
  const theme = themeAttribute(choice);
  if (theme === undefined) document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = theme;
}

/** The choice of colours for all pages: a plain form, which with JavaScript changes the page where it stands. */
export function ThemeControl({ chosen }: { readonly chosen: ThemeChoice }) {
  const [choice, setChoice] = useState(chosen);
  const choose = (event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const next = submitter instanceof HTMLButtonElement ? namedChoice(submitter.value) : null;
    if (next === null) return;
    event.preventDefault();
    applied(next);
    setChoice(next);
    const body = new URLSearchParams({ theme: next });
    fetch(themePath, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => undefined);
  };
  return (
    <form
      method="post"
      action={themePath}
      aria-label="Colours of the pages"
      onSubmit={choose}
      className="page flex flex-wrap items-center gap-x-3 gap-y-1 pb-6 text-sm text-muted"
    >
      <span aria-hidden="true">Colours:</span>
      {themeChoices.map((one) => (
        <button
          key={one}
          type="submit"
          name="theme"
          value={one}
          aria-pressed={one === choice}
          className="min-h-8 cursor-pointer px-1 underline decoration-rule underline-offset-4 hover:decoration-current aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:decoration-2 aria-pressed:decoration-ink"
        >
          {names[one]}
        </button>
      ))}
    </form>
  );
}
