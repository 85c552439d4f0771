import { useState } from "react";
import { RadioGroup } from "../ui/radio-group";
import { CopyField } from "./copy-field";
import type { Offer } from "./offer";

/** Links and embed code: to what stands at this revision for ever, or to whatever the ledger comes to hold. */
export function LinkPanel({ offer }: { readonly offer: Offer }) {
  const { pinned, following, seq } = offer;
  const [standing, setStanding] = useState("pinned");
  const isPinned = standing === "pinned";
  const { page, embed } = isPinned ? pinned : following;
  return (
    <div className="min-h-0 grow space-y-6 overflow-y-auto p-4 sm:p-6">
      <div className="max-w-measure">
        <RadioGroup
          legend="Which figures it leads to"
          choices={[
            { value: "pinned", label: `As they stand, revision ${seq}` },
            { value: "following", label: "The newest" },
          ]}
          chosen={standing}
          onChoose={setStanding}
        />
        <p className="pt-2 text-sm text-muted">
          {isPinned
            ? "What it shows never changes, whatever is recorded later."
            : "What it shows changes as reports are recorded."}
        </p>
      </div>
      <div className="max-w-measure space-y-6">
        <CopyField label="Link" text={page} lines={2} copyLabel="Copy link" />
        {embed !== null && (
          <CopyField
            label="Embed code"
            text={embed}
            lines={5}
            copyLabel="Copy embed code"
            hint="The frame takes its column’s width, its own height and the page’s light or dark; without the script it is as high as the code says."
          />
        )}
      </div>
    </div>
  );
}
