import { type Query, type Theme, themes } from "../../lib/query/query";
import { controlClass, Field } from "../ui/field";

const names: Record<Theme, string> = { light: "Light", dark: "Dark", print: "Print (grey on white)" };

/** The colours of the chart and of its files. */
export function ThemeField({ query }: { readonly query: Query }) {
  return (
    <div className="w-56">
      <Field label="Colours" htmlFor="filter-theme">
        <select id="filter-theme" name="theme" defaultValue={query.theme ?? ""} className={controlClass}>
          <option value="">As the system has them</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {names[theme]}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
