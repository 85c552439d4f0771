import { useId } from "react";
import { controlClass, Field } from "../ui/field";
import { RadioGroup } from "../ui/radio-group";
import { chosenValue, type FileChoice, takesWidth } from "./file-choice";
import type { OfferedFormat } from "./format";
import type { Offer } from "./offer";

interface FileChoicesProps {
  readonly format: OfferedFormat;
  readonly choice: FileChoice;
  readonly choose: (choice: FileChoice) => void;
  readonly offer: Offer;
}

/** The choices that a format leaves: its own, its colours where it has drawings in them, and its width where no other size is chosen. */
export function FileChoices({ format, choice, choose, offer }: FileChoicesProps) {
  const widthId = useId();
  const { themes, widthPx } = offer;
  const isThemed = format.drawings === "themed";
  if (!isThemed && format.options.length === 0) return null;
  const [least, most] = widthPx?.bounds ?? [];
  return (
    <div className="space-y-3.5 md:overflow-y-auto md:pr-1 md:pb-1">
      {format.options.map((option) => (
        <RadioGroup
          key={option.name}
          legend={option.label}
          choices={option.choices}
          chosen={chosenValue(option, choice)}
          hint={option.choices.find(({ value }) => value === chosenValue(option, choice))?.hint ?? null}
          onChoose={(value) => choose({ ...choice, options: { ...choice.options, [option.name]: value } })}
        />
      ))}
      {widthPx !== null && takesWidth(format, choice, offer) && (
        <Field label="Width in px" htmlFor={widthId} hint={`${least} to ${most}; the chart is laid out anew.`}>
          <input
            id={widthId}
            inputMode="numeric"
            autoComplete="off"
            value={choice.width}
            placeholder={String(widthPx.usual)}
            onChange={({ target }) => choose({ ...choice, width: target.value.trim() })}
            className={controlClass}
          />
        </Field>
      )}
      {isThemed && (
        <RadioGroup
          legend="Colours"
          choices={themes}
          chosen={choice.theme}
          onChoose={(theme) => choose({ ...choice, theme })}
        />
      )}
    </div>
  );
}
