import { type Query, type Theme, themes } from "../../lib/query/query";
import { SelectField } from "./select-field";

const names: Record<Theme, string> = { light: "Light", dark: "Dark", print: "Print (grey on white)" };

/** The colours of the chart and of its files. */
export function ThemeField({ query }: { readonly query: Query }) {
  return (
    <SelectField
      label="Colours"
      name="theme"
      chosen={query.theme}
      none="As the system has them"
      options={themes.map((theme) => ({ value: theme, label: names[theme] }))}
    />
  );
}
