"use client";

import * as RadixTabs from "radix-ui/tabs";
import type { ReactNode } from "react";

/** One of several parts that stand in each other's place. */
export interface TabPart {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Parts of which one is shown, the first to begin with. Arrow keys move between their names; a part that is left forgets what it held. */
export function Tabs({ label, parts }: { readonly label: string; readonly parts: readonly TabPart[] }) {
  return (
    <RadixTabs.Root defaultValue={parts[0]?.id ?? ""} className="flex min-h-0 grow flex-col">
      <RadixTabs.List aria-label={label} className="flex gap-x-5 border-b border-grid px-4 sm:px-6">
        {parts.map(({ id, label: name }) => (
          <RadixTabs.Trigger
            key={id}
            value={id}
            className="-mb-px min-h-11 cursor-pointer border-b-3 border-transparent text-sm font-semibold text-muted hover:text-ink data-[state=active]:border-ink data-[state=active]:text-ink"
          >
            {name}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {parts.map(({ id, content }) => (
        <RadixTabs.Content key={id} value={id} className="flex min-h-0 grow flex-col -outline-offset-4">
          {content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
