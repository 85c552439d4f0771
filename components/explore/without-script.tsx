"use client";

import { useEffect, useState } from "react";
import { type Grain, grains } from "../../lib/series/grain";
import { AllFiguresTable } from "./all-figures-table";
import { type ExploreData, mostBinsInPage } from "./explore-data";
import { binCountText, grainNouns } from "./explore-words";
import { type View, viewString } from "./view-address";

interface WithoutScriptProps {
  readonly data: ExploreData;
  readonly view: View;
  /** What the site's own query asks, with its "?"; "" for all of it. */
  readonly siteQuery: string;
}

function cutText({ allBins, fromOn, grain }: ExploreData): string {
  if (allBins <= fromOn.length) return "";
  return `These are the latest ${binCountText(mostBinsInPage, grain)} of ${binCountText(allBins, grain)}. `;
}

/**
 * What stands in the panels' place where JavaScript does not run: that they need it, all figures in a table, where more are to be had. It
 * goes once the page is alive; a browser that runs scripts shows it only after some seconds, should the page's fail.
 */
export function WithoutScript({ data, view, siteQuery }: WithoutScriptProps) {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  if (isAlive) return null;
  const addressOf = (grain: Grain) => `/explore${viewString(siteQuery, { ...view, grain })}`;
  return (
    <section className="explore-without-script" aria-label="The figures without the panels">
      <div className="mb-6 max-w-measure space-y-2 border-l-4 border-ink py-1 pl-4">
        <p className="font-semibold">
          The panels need JavaScript, which does not run here. Their figures are in the table below.
        </p>
        <p>
          {cutText(data)}Every figure with its claims: <a href={`/charts/attacks.csv${siteQuery}`}>all of it as CSV</a>.
          The <a href={`/charts${siteQuery}`}>charts</a> need no JavaScript.
        </p>
        <ul className="flex flex-wrap gap-x-4">
          {grains.map((grain) => (
            <li key={grain}>
              <a href={addressOf(grain)}>{`By ${grainNouns[grain][0]}`}</a>
            </li>
          ))}
        </ul>
      </div>
      <AllFiguresTable data={data} />
    </section>
  );
}
