import { useState } from "react";
import { Tabs } from "../ui/tabs";
import { CitePanel } from "./cite-panel";
import { firstChoice } from "./file-choice";
import { FilePanel } from "./file-panel";
import { LinkPanel } from "./link-panel";
import type { Offer } from "./offer";

/** What is offered, in three parts: files, links and code, citations. What was chosen of a file stays chosen while another part is looked at. */
export function OfferTabs({ offer }: { readonly offer: Offer }) {
  const [choice, choose] = useState(() => firstChoice(offer));
  const linkLabel = offer.pinned.embed === null ? "Link" : "Link and embed";
  return (
    <Tabs
      label="Ways to take it away"
      parts={[
        { id: "file", label: "File", content: <FilePanel offer={offer} choice={choice} choose={choose} /> },
        { id: "link", label: linkLabel, content: <LinkPanel offer={offer} /> },
        { id: "cite", label: "Cite", content: <CitePanel offer={offer} /> },
      ]}
    />
  );
}
