import type { LargeFigure, MeasureFigures } from "../../lib/document/large-figures";
import { statusText } from "../../lib/format/status";
import { capitalised, unbroken } from "../../lib/format/typography";

const wordsLength = 14;

interface FigureProps {
  readonly figure: LargeFigure;
  readonly label: string;
  readonly href: string;
}

function Figure({ figure: { text, asides }, label, href }: FigureProps) {
  const isLong = text.length > wordsLength;
  return (
    <dd className="pt-1">
      <a href={href} className={`${isLong ? "text-xl" : "text-figure"} font-semibold no-underline hover:underline`}>
        <span className="sr-only">{label}: </span>
        {isLong ? text : unbroken(text)}
      </a>
      <p className="pt-1 text-sm text-muted">{capitalised(asides.join("; "))}</p>
    </dd>
  );
}

interface FigureListProps {
  readonly measures: readonly MeasureFigures[];
  /** Where a figure's claim is accounted for; without a figure, where the measure's want of one is. */
  readonly hrefOf: (measure: MeasureFigures, figure: LargeFigure | null) => string;
}

/** Figures set large, one column for each measure, each leading to its claim. One that is not reported says so, and is no zero. */
export function FigureList({ measures, hrefOf }: FigureListProps) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-8 sm:grid-cols-3 lg:grid-cols-4">
      {measures.map((measure) => (
        <div key={measure.measure} className="border-t-2 border-ink pt-2">
          <dt className="text-sm">{measure.label}</dt>
          {measure.figures.map((figure) => (
            <Figure
              key={`${figure.estimate.unit} ${figure.estimate.places.join(" ")}`}
              figure={figure}
              label={measure.label}
              href={hrefOf(measure, figure)}
            />
          ))}
          {measure.figures.length > 0 ? null : (
            <dd className="pt-1">
              <a href={hrefOf(measure, null)} className="text-lg text-muted no-underline hover:underline">
                <span className="sr-only">{measure.label}: </span>
                {statusText("not_reported")}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
