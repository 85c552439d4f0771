import { describe, expect, it } from "vitest";
import { foldedLedger } from "@/lib/ledger/fold";
import { alikeReports, commonShare, plainAddress, recordedAs } from "@/lib/review/alike";
import { reviewDrafts } from "@/lib/review/drafts";
import { foreseenEntries } from "@/lib/store/foreseen";
import { curatedLedger } from "../data/curated-set";
import { accepted, article, begun, nowMs, report } from "./article";

const before = await curatedLedger();
const review = accepted(begun(before));
const { drafts } = reviewDrafts(review, before, nowMs);
const ledger = foldedLedger(before, foreseenEntries(drafts, before.head, { actor: "editor" }));

describe("a text that was recorded", () => {
  it("is known by its hash, letter for letter", () => {
    expect(recordedAs(review.textSha256, ledger)?.id).toBe("2031-04-07-coast-gazette");
    expect(alikeReports(article, null, ledger)).toEqual([
      { id: "2031-04-07-coast-gazette", how: "same_text", share: 1 },
    ]);
    expect(recordedAs(review.textSha256, before)).toBeNull();
  });

  it("is told by its address, however that is written", () => {
    const other = "https://www.gazette.example/raid/?utm_source=wire#top";
    expect(alikeReports("Another text.", other, ledger)).toEqual([
      { id: "2031-04-07-coast-gazette", how: "same_address", share: null },
    ]);
    expect(plainAddress("http://m.gazette.example/raid?page=2")).toBe("gazette.example/raid?page=2");
    expect(plainAddress(other)).toBe(plainAddress(report.url ?? ""));
  });

  it("is told by its wording, with the share of it that is the same", () => {
    const [alike] = alikeReports(`By our own staff\n\n${article.toUpperCase()}\n\nMore follows.`, null, ledger);
    expect(alike).toMatchObject({ id: "2031-04-07-coast-gazette", how: "same_wording", share: 1 });
    const half = article.slice(0, Math.floor(article.length / 2));
    const rest =
      "Elsewhere the ferries ran as on any other day and nobody spoke of anything but the price of cherries.";
    const share = commonShare(`${half} ${rest}`, article);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(1);
  });

  it("is not taken for another with a few words in common", () => {
    expect(
      alikeReports("At least 3 people were killed in Lviv, the governor said on Sunday afternoon.", null, ledger),
    ).toEqual([]);
    expect(alikeReports("", null, ledger)).toEqual([]);
  });
});
