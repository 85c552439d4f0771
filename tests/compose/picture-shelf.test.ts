import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PreviewAnswer } from "@/components/briefing/answers";
import { pictureShelf } from "@/components/briefing/picture-shelf";
import type { Briefing, BriefingSlide } from "@/lib/ledger/briefing";
import { raidBriefing } from "../decks/raid-log";

const briefing = raidBriefing({ kind: "text", title: "One", text: "" });
const [slide] = briefing.slides as [BriefingSlide];

interface Asked {
  readonly title: string;
  readonly give: (answer: PreviewAnswer) => void;
  readonly fail: (cause: Error) => void;
}

/** A shelf whose answers are given by hand, with the addresses that it took back. */
function shelf() {
  const asked: Asked[] = [];
  const released: string[] = [];
  const ask = ({ slides }: Briefing) =>
    new Promise<PreviewAnswer>((give, fail) => asked.push({ title: slides[0]?.title ?? "", give, fail }));
  const made = pictureShelf(
    ask,
    (svg) => `blob:${svg}`,
    (href) => released.push(href),
  );
  const want = (title: string) => {
    const changed = { ...slide, title } as BriefingSlide;
    made.want({ ...briefing, slides: [changed] }, changed, 100);
  };
  const isFaulty = (wasFaulty: boolean) => made.isFaulty(slide.id, wasFaulty);
  return { asked, released, want, isFaulty, shown: () => made.of(slide.id) };
}

const drawn = (svg: string): PreviewAnswer => ({
  title: svg,
  pictures: [{ title: svg, svg, altText: "" }],
  faults: [],
});

const faulty: PreviewAnswer = {
  title: null,
  pictures: [],
  faults: [{ slide: slide.id, at: "slides[0].title", field: "title", message: "no such figure" }],
};

const settled = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("asks once a slide has stood for a moment, for its last state, and drops an answer that is stale", async () => {
  const { asked, want, shown } = shelf();
  want("A");
  await vi.advanceTimersByTimeAsync(50);
  want("B");
  await settled();
  expect(asked.map(({ title }) => title)).toEqual(["B"]);
  want("C");
  await settled();
  asked[1]?.give(drawn("c"));
  await settled();
  asked[0]?.give(drawn("b"));
  await settled();
  expect(shown()).toMatchObject({ title: "c", pictures: [{ href: "blob:c" }], isMaking: false });
});

it("keeps the last good picture while a slide has faults or the server cannot be reached", async () => {
  const { asked, released, want, shown } = shelf();
  want("A");
  await settled();
  asked[0]?.give(drawn("a"));
  await settled();
  want("B");
  await settled();
  expect(shown()).toMatchObject({ pictures: [{ href: "blob:a" }], isMaking: true });
  asked[1]?.give(faulty);
  await settled();
  expect(shown()).toMatchObject({ pictures: [{ href: "blob:a" }], faults: faulty.faults });
  want("C");
  await settled();
  asked[2]?.fail(new Error("The server could not be reached."));
  await settled();
  expect(shown()).toMatchObject({ pictures: [{ href: "blob:a" }], failure: "The server could not be reached." });
  expect(released).toEqual([]);
  want("C");
  await settled();
  asked[3]?.give(drawn("c"));
  await settled();
  expect(shown()).toMatchObject({ pictures: [{ href: "blob:c" }], faults: [], failure: "" });
  expect(released).toEqual(["blob:a"]);
});

it("tells a slide that has to be mended from one of a briefing whose title has to be", async () => {
  const { asked, want, isFaulty } = shelf();
  expect([isFaulty(false), isFaulty(true)]).toEqual([false, true]);
  want("A");
  await settled();
  asked[0]?.give({ ...drawn("a"), faults: [{ slide: null, at: "title", field: "title", message: "no such figure" }] });
  await settled();
  expect([isFaulty(false), isFaulty(true)]).toEqual([false, false]);
  want("B");
  await settled();
  asked[1]?.give(faulty);
  await settled();
  expect(isFaulty(false)).toBe(true);
});

it("asks nothing for what is at hand", async () => {
  const { asked, want } = shelf();
  want("A");
  await settled();
  asked[0]?.give(drawn("a"));
  await settled();
  want("A");
  want("A");
  await settled();
  expect(asked).toHaveLength(1);
});
