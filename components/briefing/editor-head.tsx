import type { MouseEvent } from "react";
import type { BriefingFault } from "../../lib/briefing/slide-at";
import { mainButtonClass } from "../review/looks";
import { controlClass } from "../ui/field";
import { RadioGroup } from "../ui/radio-group";
import { BriefingFiles } from "./briefing-files";
import { Faults } from "./faults";
import type { FileLink } from "./file-links";
import { ledgerNumberText } from "./revision-words";
import type { Editor } from "./use-editor";

interface EditorHeadProps {
  readonly editor: Editor;
  readonly files: readonly FileLink[];
  readonly faults: readonly BriefingFault[];
}

const shapes = [
  { value: "16:9", label: "16:9" },
  { value: "4:3", label: "4:3" },
] as const;

/** What is done with the whole briefing: its title, its shape, presenting it and handing it out. */
export function EditorHead({ editor, files, faults }: EditorHeadProps) {
  const { briefing, edit, leaveField, saving } = editor;
  const { id, title, shape, revision } = briefing;
  const isSaved = saving.state.kind === "saved";
  // What is presented and handed out is what is saved.
  async function savedFirst(event: MouseEvent<HTMLElement>) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || isSaved || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    await saving.flush();
    location.assign(link.href);
  }
  return (
    <div className="space-y-4">
      <div>
        <label htmlFor="briefing-title" className="mb-1 block text-sm font-semibold">
          Briefing
        </label>
        <input
          id="briefing-title"
          type="text"
          value={title}
          maxLength={300}
          required
          autoComplete="off"
          aria-invalid={title === "" || faults.length > 0 || undefined}
          aria-describedby="briefing-title-faults"
          onBlur={leaveField}
          onChange={(event) => edit({ kind: "retitle", title: event.target.value }, "title")}
          className={`${controlClass} text-xl font-bold`}
        />
        <Faults id="briefing-title-faults" faults={faults} />
        {title === "" && <p className="mt-1 text-sm">A briefing needs a title to be saved.</p>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <RadioGroup
            legend="Shape of the screen"
            isLegendHidden
            choices={shapes}
            chosen={shape}
            onChoose={(chosen) => edit({ kind: "reshape", shape: chosen })}
          />
          <span className="text-sm text-muted">{ledgerNumberText(revision)}</span>
        </div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is pressed */}
        <div className="flex flex-wrap items-start gap-2" onClick={savedFirst}>
          <a href={`/briefings/${id}/present`} className={`${mainButtonClass} no-underline md:min-h-9`}>
            Present
          </a>
          <BriefingFiles files={files} />
        </div>
      </div>
    </div>
  );
}
