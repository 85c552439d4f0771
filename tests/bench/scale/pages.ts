import { chartIds } from "../../../components/charts/registry";
import { type Outcome, servedUnderLoad, timedAnswer } from "./load";

const attack = "2022-02-24-generated-0";

/** Every kind of page that shows records, each once; charts in the registry's order. */
export const pages: readonly string[] = [
  ...["/", "/attacks", "/attacks?page=3", "/attacks?sort=killed", `/attacks/${attack}`, "/charts"],
  ...chartIds.map((id) => `/charts/${id}`),
  ...["/reports", "/reports/generated-2022-02-24-0", "/compare", "/search?q=kyiv", "/explore", "/data", "/method"],
  ...["/briefings", "/embed/volumes"],
];

/** A number of one page, with the page's address. */
export interface OfPage {
  readonly path: string;
  readonly n: number;
}

/** What the pages cost that cost most: ms of a first answer, bytes of HTML. */
export interface Walked {
  readonly slowest: OfPage;
  readonly largest: OfPage;
}

function most(numbers: readonly OfPage[]): OfPage {
  return numbers.reduce((most, one) => (one.n > most.n ? one : most));
}

/** Asks for every page once, one after the other; rejects for one that is not answered with 200. */
export async function walkedPages(address: string): Promise<Walked> {
  const [times, sizes]: [OfPage[], OfPage[]] = [[], []];
  for (const path of pages) {
    const { ms, bytes } = await timedAnswer(address + path);
    times.push({ path, n: ms });
    sizes.push({ path, n: bytes });
  }
  return { slowest: most(times), largest: most(sizes) };
}

/** The chart whose page has the highest median under load, and how it was served; the first one that failed, if any did. */
export async function slowestChart(address: string, clients: number, forMs: number) {
  const served: { path: string; outcome: Outcome }[] = [];
  for (const id of chartIds) {
    const path = `/charts/${id}`;
    served.push({ path, outcome: await servedUnderLoad(address + path, clients, forMs) });
  }
  const medianOf = (outcome: Outcome) => ("failure" in outcome ? Number.POSITIVE_INFINITY : outcome.medianMs);
  return served.reduce((most, one) => (medianOf(one.outcome) > medianOf(most.outcome) ? one : most));
}
