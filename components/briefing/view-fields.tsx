import { useEffect, useRef, useState } from "react";
import type { BriefingFault } from "../../lib/briefing/slide-at";
import type { ChartView } from "../../lib/ledger/briefing";
import { parsedQuery, rawQuery } from "../../lib/query/query";
import { ChoiceList } from "../filters/choice-list";
import { DateFields } from "../filters/date-fields";
import { MeasureFields } from "../filters/measure-fields";
import { OrderFields } from "../filters/order-fields";
import { buttonClass } from "../review/looks";
import { controlClass, Field } from "../ui/field";
import { Faults } from "./faults";
import type { Known } from "./known";
import { addressedView, slideQuery } from "./view-address";

interface ViewFieldsProps {
  readonly view: ChartView;
  readonly known: Known;
  readonly faults: readonly BriefingFault[];
  readonly onChange: (view: ChartView) => void;
}

/** The address of a chart's page as a way to name a chart with its filters. */
function PastedAddress({ known, onChange }: Pick<ViewFieldsProps, "known" | "onChange">) {
  const [address, setAddress] = useState("");
  const [message, setMessage] = useState("");
  function take() {
    const addressed = addressedView(
      address,
      known.charts.map(({ id }) => id),
    );
    setMessage(addressed.message ?? "");
    if (addressed.view === null) return;
    setAddress("");
    onChange(addressed.view);
  }
  return (
    <Field label="Or paste the address of a chart’s page" htmlFor="view-address">
      <div className="flex gap-2">
        <input
          id="view-address"
          type="text"
          inputMode="url"
          autoComplete="off"
          value={address}
          placeholder="/charts/casualties?place=UA80"
          aria-invalid={message !== "" || undefined}
          aria-describedby="view-address-problem"
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            take();
          }}
          className={controlClass}
        />
        <button type="button" className={`${buttonClass} shrink-0`} disabled={address.trim() === ""} onClick={take}>
          Use it
        </button>
      </div>
      <p
        id="view-address-problem"
        role="status"
        className={message === "" ? "" : "mt-1 border-l-3 border-people pl-3 text-sm"}
      >
        {message}
      </p>
    </Field>
  );
}

/** A query's fields, as the pages of charts have them. They keep their own state; a query from elsewhere, as by an undo, sets them back to what it says. */
function QueryFields({ view: { chart, query }, known, onChange }: Omit<ViewFieldsProps, "faults">) {
  const [{ base, last, serial }, setShown] = useState({ base: query, last: query, serial: 0 });
  const form = useRef<HTMLFormElement>(null);
  if (last !== query) setShown({ base: query, last: query, serial: serial + 1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields' defaults are those of the query that came from elsewhere
  useEffect(() => form.current?.reset(), [serial]);
  const asked = parsedQuery(rawQuery(new URLSearchParams(base))).query;
  const { measures = [], shows = "several" } = known.charts.find(({ id }) => id === chart) ?? {};
  function read() {
    if (form.current === null) return;
    const fields = [...new FormData(form.current)].filter(
      (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
    );
    const next = slideQuery(new URLSearchParams(fields));
    setShown({ base, last: next, serial });
    onChange({ chart, query: next });
  }
  return (
    <form
      ref={form}
      aria-label="Filters of the chart"
      autoComplete="off"
      onChange={read}
      onSubmit={(event) => event.preventDefault()}
      className="space-y-4"
    >
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <ChoiceList legend="Attacks (none ticked: all)" name="attack" choices={known.attacks} chosen={asked.attack} />
        <ChoiceList legend="Places (none ticked: anywhere)" name="place" choices={known.places} chosen={asked.place} />
        <MeasureFields query={asked} measures={measures} shows={shows} />
      </div>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
        <DateFields query={asked} />
        <OrderFields query={asked} measures={measures} usualNights="asc" />
      </div>
    </form>
  );
}

/** Which chart a slide shows, and what is asked of it. */
export function ViewFields({ view, known, faults, onChange }: ViewFieldsProps) {
  const asks = view.query === "" ? "all of it" : decodeURIComponent(view.query.slice(1)).replaceAll("&", ", ");
  return (
    <div className="space-y-4">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Field label="Chart" htmlFor="view-chart">
          <select
            id="view-chart"
            value={view.chart}
            aria-describedby="view-faults"
            onChange={(event) => onChange({ ...view, chart: event.target.value })}
            className={controlClass}
          >
            {known.charts.some(({ id }) => id === view.chart) ? null : <option value={view.chart}>{view.chart}</option>}
            {known.charts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <PastedAddress known={known} onChange={onChange} />
      </div>
      <Faults id="view-faults" faults={faults} />
      <details className="border-y border-grid py-2">
        <summary className="w-fit py-1 text-sm">
          <span className="font-semibold">Filters</span>: <span className="wrap-anywhere">{asks}</span>
        </summary>
        <div className="pt-3 pb-2">
          <QueryFields view={view} known={known} onChange={onChange} />
        </div>
      </details>
    </div>
  );
}
