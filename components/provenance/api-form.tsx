import type { DocumentedParameter } from "../../lib/api/parameters";
import { controlClass } from "../ui/field";

/** The ids of the lists that fields offer values from, by parameter. */
export const offeredLists = { attack: "api-attacks", place: "api-places" } as const;

interface ApiFormProps {
  readonly resource: string;
  readonly path: string;
  readonly parameters: readonly DocumentedParameter[];
}

interface Choices {
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly type?: string;
}

function control({ name, schema }: DocumentedParameter, id: string) {
  const { enum: values, format, type }: Choices = schema;
  const described = { id, name, className: controlClass, "aria-describedby": `${id}-hint` };
  if (values !== undefined) {
    return (
      <select {...described} defaultValue="">
        <option value="">any</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    );
  }
  const kind = format === "date" ? "date" : type === "integer" ? "number" : "text";
  const list = name === "attack" || name === "place" ? offeredLists[name] : undefined;
  return <input {...described} type={kind} list={list} />;
}

/** A resource's parameters: what each means, and a field to try it with. The form opens the JSON, with or without JavaScript. */
export function ApiForm({ resource, path, parameters }: ApiFormProps) {
  return (
    <form method="get" action={path} aria-label={`Try ${path}`} autoComplete="off" className="pt-2 pb-4">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {parameters.map((parameter) => {
          const { name, says } = parameter;
          const id = `api-${resource}-${name}`;
          return (
            <div key={name}>
              <label htmlFor={id} className="mb-1 block text-sm font-semibold">
                <code>{name}</code>
              </label>
              {control(parameter, id)}
              <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
                {says}
              </p>
            </div>
          );
        })}
      </div>
      <button type="submit" className="mt-4 min-h-11 cursor-pointer border border-rule px-4 font-semibold">
        Open the JSON
      </button>
    </form>
  );
}
