import { templateIds, templates } from "../../lib/briefing/templates/registry";
import { mainButtonClass } from "../review/looks";

/** A new briefing from a template: a plain form that leads to it. */
export function NewBriefingForm() {
  return (
    <section aria-labelledby="new-briefing" className="mb-10 print:hidden">
      <h2 id="new-briefing" className="text-lg">
        New briefing
      </h2>
      <form action="/briefings/new" method="post" className="mt-2 space-y-4">
        <fieldset>
          <legend className="sr-only">Template</legend>
          <div className="grid gap-3 sm:grid-cols-2">
            {templateIds.map((id, index) => (
              <label
                key={id}
                className="flex min-h-11 cursor-pointer items-start gap-3 border border-rule px-3 py-2 hover:border-ink has-checked:border-ink has-checked:shadow-[inset_3px_0_0_var(--ink)]"
              >
                <input
                  type="radio"
                  name="template"
                  value={id}
                  defaultChecked={index === 0}
                  className="mt-1 size-5 shrink-0 accent-ink"
                />
                <span>
                  <span className="block font-semibold">{templates[id].name}</span>
                  <span className="block text-sm text-muted">{templates[id].description}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit" className={mainButtonClass}>
          Begin the briefing
        </button>
      </form>
    </section>
  );
}
