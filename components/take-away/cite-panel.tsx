import { useState } from "react";
import { RadioGroup } from "../ui/radio-group";
import { buttonClass } from "./button-class";
import { citationFile } from "./citation-file";
import { CopyField } from "./copy-field";
import type { Offer } from "./offer";

/** As many lines as show a citation whole on most screens. */
function shownLines(text: string): number {
  return Math.min(15, Math.ceil(text.split("\n").length * 1.2) + 3);
}

/** How to cite it, as text and for the programs that keep references. */
export function CitePanel({ offer: { citations, id: cited, seq } }: { readonly offer: Offer }) {
  const [chosen, setChosen] = useState(citations[0]?.id ?? "");
  const citation = citations.find(({ id }) => id === chosen);
  if (citation === undefined) return null;
  const file = citationFile(citation, cited, seq);
  return (
    <div className="min-h-0 grow space-y-5 overflow-y-auto p-4 sm:p-6">
      <RadioGroup
        legend="Citation"
        choices={citations.map(({ id, label }) => ({ value: id, label }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div className="max-w-measure space-y-3">
        <CopyField
          label={citation.label}
          text={citation.text}
          lines={shownLines(citation.text)}
          copyLabel="Copy citation"
        />
        {file !== null && (
          <p>
            <a href={file.href} download={file.name} className={buttonClass}>
              Download {file.name}
            </a>
          </p>
        )}
        <p className="text-sm text-muted">
          It names revision {seq}, which its link keeps showing. Cite the report itself for a single figure.
        </p>
      </div>
    </div>
  );
}
