"use client";

import { use, useEffect, useState, useSyncExternalStore } from "react";
import { fetchedMarkup, forgetMarkup } from "./fetched-markup";
import { providedMarkup } from "./markup-source";

interface StandingMarkupProps {
  /** Where the markup is to be had alone; what it gives never changes. */
  readonly address: string;
  /** What the markup is, for a reader who is told that it did not arrive: "The drawing of “Volumes”". */
  readonly name: string;
}

const neverChanges = () => () => undefined;

/** Whether this is a render of HTML: the server's own, or the browser's first, which takes up what the server sent. */
function useIsOfServer(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
}

/** React leaves markup that it takes up as it is, and never asks the browser what it was. */
function sentMarkup(address: string): Promise<string> | string {
  return typeof document === "undefined" ? providedMarkup(address) : "";
}

function MissingMarkup({ address, name }: StandingMarkupProps) {
  useEffect(() => forgetMarkup(address), [address]);
  return (
    <p role="alert" className="max-w-measure border-l-3 border-rule py-4 pl-4">
      {name} did not arrive.{" "}
      <button type="button" onClick={() => location.reload()} className="cursor-pointer underline">
        Load the page anew
      </button>
    </p>
  );
}

function Markup({ address, name }: StandingMarkupProps) {
  const isOfServer = useIsOfServer();
  const [source] = useState(() => (isOfServer ? sentMarkup(address) : fetchedMarkup(address)));
  const markup = typeof source === "string" ? source : use(source);
  if (markup === null) return <MissingMarkup address={address} name={name} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawings are escaped markup of our own (markup.ts)
  return <div dangerouslySetInnerHTML={{ __html: markup }} suppressHydrationWarning />;
}

/**
 * Markup that a page carries once. React's own way would send it twice, as HTML and as data for the browser to take that up with; here the
 * server's HTML has it whole, the browser leaves it as it stands, and only a page that is exchanged in place fetches the address, and is
 * held back until that is there. Without JavaScript it is plain HTML.
 */
export function StandingMarkup(props: StandingMarkupProps) {
  return <Markup key={props.address} {...props} />;
}
