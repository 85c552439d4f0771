import { type ReactNode, useState } from "react";
import { type BriefingFault, revisionOf } from "../../lib/briefing/slide-at";
import type { BriefingSlide, ChartView } from "../../lib/ledger/briefing";
import { RadioGroup } from "../ui/radio-group";
import { AttackFields } from "./attack-fields";
import { Faults } from "./faults";
import type { Known } from "./known";
import { titleFieldId } from "./moved-focus";
import { slideKinds } from "./slide-kinds";
import { TextField } from "./text-field";
import type { Editor } from "./use-editor";
import { ViewFields } from "./view-fields";

interface SlideFieldsProps {
  /** The slide as it will be shown, which stands beneath its title. */
  readonly preview: ReactNode;
  readonly slide: BriefingSlide;
  readonly editor: Editor;
  readonly known: Known;
  readonly faults: readonly BriefingFault[];
}

type ChartsSlide = Extract<BriefingSlide, { kind: "charts" }>;

const sides = [
  { value: "0", label: "Left chart" },
  { value: "1", label: "Right chart" },
] as const;

/** Two charts, of which the fields of one are shown at a time. */
function TwoViews({
  slide,
  known,
  faults,
  onChange,
}: {
  readonly slide: ChartsSlide;
  readonly known: Known;
  readonly faults: readonly BriefingFault[];
  readonly onChange: (slide: ChartsSlide) => void;
}) {
  const [side, setSide] = useState<"0" | "1">("0");
  const [left, right] = slide.views;
  const put = (view: ChartView) => onChange({ ...slide, views: side === "0" ? [view, right] : [left, view] });
  const own = faults.filter(({ field }) => field.startsWith(`views[${side}]`));
  const others = faults.filter(({ field }) => field.startsWith(`views[${side === "0" ? 1 : 0}]`));
  return (
    <div className="space-y-4">
      <RadioGroup
        legend="Chart to choose"
        isLegendHidden
        choices={sides}
        chosen={side}
        hint={others.length > 0 ? "The other chart has to be mended, too." : null}
        onChoose={setSide}
      />
      <ViewFields key={side} view={side === "0" ? left : right} known={known} faults={own} onChange={put} />
    </div>
  );
}

/** The fields of the slide at hand: its title, what it shows, and what its speaker says. */
export function SlideFields({ slide, editor, known, faults, preview }: SlideFieldsProps) {
  const { briefing, edit, leaveField } = editor;
  const change = (changed: BriefingSlide, field: string | null = null) =>
    edit({ kind: "change", slide: changed }, field === null ? null : `${slide.id}.${field}`);
  const figures = {
    briefing: briefing.id,
    revision: revisionOf(slide, briefing),
    events: [...known.attacks, ...known.periods],
  };
  const of = (...fields: readonly string[]) =>
    faults.filter(({ slide: id, field }) => id !== null && fields.some((name) => field.startsWith(name)));
  const text = (
    field: "title" | "lines" | "text" | "notes",
    label: string,
    value: string,
    rows: number,
    hint?: string,
  ) => (
    <TextField
      id={field === "title" ? titleFieldId : `slide-${field}`}
      label={label}
      text={value}
      rows={rows}
      {...(hint === undefined ? {} : { hint })}
      faults={of(field)}
      figures={figures}
      onChange={(written) => change({ ...slide, [field]: written } as BriefingSlide, field)}
      onLeave={leaveField}
    />
  );
  const own: { readonly [Kind in BriefingSlide["kind"]]: () => ReactNode } = {
    title: () => "lines" in slide && text("lines", "Lines", slide.lines, 3, "A line each, beneath the title."),
    section: () => "lines" in slide && text("lines", "Lines", slide.lines, 2, "A line each, beneath the heading."),
    text: () =>
      "text" in slide &&
      text("text", "Text", slide.text, 8, "A paragraph each line; one that begins with “- ” is an item of a list."),
    chart: () =>
      "view" in slide && (
        <ViewFields
          view={slide.view}
          known={known}
          faults={of("view")}
          onChange={(view) => change({ ...slide, view })}
        />
      ),
    charts: () => "views" in slide && <TwoViews slide={slide} known={known} faults={of("views")} onChange={change} />,
    figures: () =>
      "attack" in slide && <AttackFields slide={slide} known={known} faults={of("attack")} onChange={change} />,
    claims: () =>
      "attack" in slide && <AttackFields slide={slide} known={known} faults={of("attack")} onChange={change} />,
  };
  const { name } = slideKinds[slide.kind];
  return (
    <section aria-label={`Fields of slide ${editor.index + 1}, ${name.toLowerCase()}`} className="space-y-5">
      {text("title", "Title", slide.title, 1, "Left empty, the slide is called after what it shows.")}
      <Faults id="slide-revision-faults" faults={of("revision")} />
      {preview}
      {own[slide.kind]()}
      {text("notes", "Speaker’s notes", slide.notes, 4, "A paragraph each line.")}
    </section>
  );
}
