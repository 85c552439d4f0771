import type { ChangedDrawing, PreviewAnswer } from "../../lib/review/answers";
import type { EventChange } from "../../lib/review/preview";
import type { Review } from "../../lib/review/review";
import type { PreviewState } from "./use-preview";

function Changes({ label, isNew, changes }: EventChange) {
  return (
    <div className="overflow-x-auto">
      <table className="ruled-table">
        <caption className="font-semibold">
          {label}
          {isNew && <span className="font-normal text-muted"> · a new attack</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">Count</th>
            <th scope="col">Now</th>
            <th scope="col">Once saved</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, before, after, statusBefore, statusAfter }) => (
            <tr key={name + after}>
              <th scope="row">{name}</th>
              <td>
                {before ?? <span className="text-muted">not reported</span>}
                {statusBefore !== null && <span className="text-muted"> · {statusBefore}</span>}
              </td>
              <td>
                {after}
                <span className="text-muted"> · {statusAfter}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length === 0 && <p className="text-sm">No estimate of it changes.</p>}
    </div>
  );
}

function Drawing({
  name,
  markup,
  when,
}: {
  readonly name: string;
  readonly markup: string | null;
  readonly when: string;
}) {
  return (
    <figure className="min-w-0">
      <figcaption className="pb-1 text-sm font-semibold">
        {name}, {when}
      </figcaption>
      {markup === null ? (
        <p className="border border-grid p-4 text-sm text-muted">Nothing of it is in the ledger yet.</p>
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawings are escaped markup of our own (components/charts/markup.ts)
        <div className="review-drawing" dangerouslySetInnerHTML={{ __html: markup }} />
      )}
    </figure>
  );
}

function Drawings({ name, before, after }: ChangedDrawing) {
  return (
    <div className="grid gap-6">
      <Drawing name={name} markup={before} when="now" />
      <Drawing name={name} markup={after} when="once saved" />
    </div>
  );
}

function LeftOut({ answer, review }: { readonly answer: PreviewAnswer; readonly review: Review }) {
  const { leftOut, problems } = answer;
  const words = review.figures
    .filter(({ key }) => leftOut.includes(key))
    .map(({ start, end }) => `“${review.text.slice(start, end)}”`);
  if (problems.length === 0) return null;
  return (
    <p className="text-sm">
      {words.length > 0 && `Left out until what is wrong is put right: ${words.join(", ")}. `}
      Nothing can be saved before what is named below “Save” is put right.
    </p>
  );
}

function Content({ answer, review }: { readonly answer: PreviewAnswer; readonly review: Review }) {
  const { events, drawing, problems } = answer;
  return (
    <div className="space-y-6">
      <LeftOut answer={answer} review={review} />
      {events.length === 0 && problems.length === 0 && <p>Accept a figure, and what it changes shows here.</p>}
      {events.map((event) => (
        <Changes key={event.event} {...event} />
      ))}
      {drawing !== null && <Drawings {...drawing} />}
    </div>
  );
}

interface PreviewPaneProps extends PreviewState {
  readonly review: Review;
}

/** What saving would change: each estimate before and after, and the chart. */
export function PreviewPane({ answer, isCurrent, failure, review }: PreviewPaneProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-labelledby="preview"
      aria-busy={!isCurrent}
      className="review-foreseen space-y-3"
    >
      <h2 id="preview" className="text-lg">
        What it would change
      </h2>
      {failure !== "" && <p role="status">What would change could not be worked out. {failure}</p>}
      {answer === null ? (
        failure === "" && <p className="text-muted">Working it out…</p>
      ) : (
        <Content answer={answer} review={review} />
      )}
    </section>
  );
}
