import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { sha256 } from "@/lib/ledger/sha256";
import { namedDay } from "@/lib/review/apart";
import { begunReview } from "@/lib/review/begun-review";
import { decided } from "@/lib/review/decisions";
import { reviewDrafts } from "@/lib/review/drafts";
import { knownAttributor } from "@/lib/review/named-attributor";
import { newAttack } from "@/lib/review/new-attack";
import { bareOffice, roleInText } from "@/lib/review/office-holder";
import { namedPlaces } from "@/lib/review/place-list";
import { eventOfFigure, type Review } from "@/lib/review/review";
import { curatedLedger } from "../data/curated-set";
import { accepted, nowMs, report } from "./article";

// Nothing of this happened; the words are our own. 7 April 2031 is a Monday.
const ledger = await curatedLedger();

function read(...lines: readonly string[]): Review {
  const text = ["Sirens on the coast", "", ...lines, ""].join("\n");
  const found = extraction(text, { publishedOn: "2031-04-07", publisher: null });
  return begunReview({ text, textSha256: sha256(text), report, found }, ledger);
}

/** The figure whose words hold some words. */
function figureOf({ figures, text }: Review, words: string) {
  const figure = figures.find(({ start, end }) => text.slice(start, end).includes(words));
  if (figure === undefined) throw new Error(`no figure is read at "${words}"`);
  return figure;
}

const speakerOf = (review: Review, words: string) => figureOf(review, words).fields.attributedTo;

describe("a list of places", () => {
  const idsOf = (written: string) => namedPlaces(written, ledger.places).places.map(({ id }) => id);
  it.each([
    ["Kherson, Sumy and Kharkiv regions", ["UA65", "UA59", "UA63"]],
    ["the Kherson and Sumy oblasts", ["UA65", "UA59"]],
    ["regions of Sumy and Odesa", ["UA59", "UA51"]],
    ["Odesa and Kharkiv", ["odesa", "kharkiv"]],
    ["Odesa and Kharkiv region", ["odesa", "UA63"]],
    ["Kharkiv and Kharkiv region", ["UA63"]],
    ["Kyiv", ["UA80"]],
    ["Lutsk and Uzhhorod", ["lutsk", "uzhhorod"]],
    ["Bryansk", []],
  ])("%s is %j", (written, ids) => {
    expect(idsOf(written)).toEqual(ids);
  });

  it("names what of it is not known", () => {
    expect(namedPlaces("Sumy and Quillport", ledger.places).unknown).toEqual(["Quillport"]);
  });

  it("gives a figure all of its places", () => {
    const review = read("Drones injured seven in Kherson, Sumy and Kharkiv regions, the emergency service said.");
    expect(figureOf(review, "seven").fields.places).toEqual(["UA65", "UA59", "UA63"]);
  });
});

describe("one speaker", () => {
  it.each(["Zelenskyy", "Zelenskiy", "Zelenskyi", "Vladimir Zelensky", "President Volodymyr Zelenskyy"])(
    "is the ledger's own, written %s",
    (written) => expect(knownAttributor(written, ledger.attributors)?.id).toBe("volodymyr-zelensky"),
  );

  it("stays one that the ledger lacks, however the text writes the name or the office alone", () => {
    const review = read(
      "Arkadiy Petrenkovskyy, the mayor of Odesa, said three people were killed in Odesa overnight.",
      "Petrenkovsky said that 14 people were injured in Odesa.",
      "The mayor said 20 houses were damaged in Odesa.",
    );
    expect(review.attributors).toEqual([{ id: "arkadiy-petrenkovskyy", name: "Arkadiy Petrenkovskyy", role: "mayor" }]);
    for (const words of ["three", "14", "20"]) expect(speakerOf(review, words)).toBe("arkadiy-petrenkovskyy");
    expect(figureOf(review, "20").reasons.join()).toContain("is taken for Petrenkovsky, named before");
  });

  it("has the office that the text gives beside the name", () => {
    expect(roleInText("Ivan Petrenko", "It was calm, said Ivan Petrenko, the mayor of Odesa.")).toBe("mayor");
    expect(roleInText("Ivan Petrenko", "It was calm, Ivan Petrenko said.")).toBeNull();
    expect([bareOffice("the mayor"), bareOffice("Mayor Ivan Petrenko"), bareOffice("police")]).toEqual([
      "mayor",
      null,
      null,
    ]);
  });
});

describe("a later number of the same speaker", () => {
  const review = read(
    "Nine people were killed and 30 injured in Odesa overnight, Mayor Ivan Petrenko said.",
    "Police said 12 people were killed in Odesa.",
    "The death toll in Odesa rose to 11 from nine, Petrenko said. The number of injured has risen to 41, he said.",
  );

  it("takes the place of the one before, and of nobody else's", () => {
    const successorOf = (words: string) => figureOf(review, words).fields.supersededBy;
    expect(successorOf("Nine people")).toBe(figureOf(review, "11").key);
    expect(successorOf("30")).toBe(figureOf(review, "41").key);
    expect(successorOf("12 people")).toBeNull();
    expect(figureOf(review, "11").fields.status).toBe("asserted");
  });

  it("can be saved as it is proposed", () => {
    const all = accepted(
      review,
      review.figures.map(({ key }) => key),
    );
    expect(reviewDrafts(all, ledger, nowMs).problems).toEqual([]);
  });

  it("replaces nothing for as long as it is not accepted", () => {
    const key = figureOf(review, "Nine people").key;
    const claims = (of: Review) => {
      const { drafts, problems } = reviewDrafts(of, ledger, nowMs);
      expect(problems).toEqual([]);
      return drafts.flatMap(({ kind, body }) => (kind === "claim" && "status" in body ? [body.status] : []));
    };
    expect(claims(accepted(review, [key]))).toEqual(["asserted"]);
    expect(claims(accepted(review, [key, figureOf(review, "11").key])).sort()).toEqual(["asserted", "superseded"]);
  });

  it("is what stands where the text gives the earlier number after it", () => {
    const backwards = read(
      "Six people were killed in Odesa, police said.",
      "Seven people were killed in Odesa overnight, Mayor Ivan Petrenko said.",
      "Petrenko had earlier put the death toll in Odesa at five.",
    );
    expect(figureOf(backwards, "five").fields.supersededBy).toBe(figureOf(backwards, "Seven").key);
    expect(figureOf(backwards, "Seven").fields.status).toBe("asserted");
    expect(figureOf(backwards, "Six").fields.status).toBe("asserted");
  });

  it("is the last of all for one that is said to be the earliest", () => {
    const three = read(
      "Seven people were killed in Odesa overnight, Mayor Ivan Petrenko said.",
      "Petrenko had earlier put the death toll in Odesa at five. The death toll in Odesa rose to eight, Petrenko said.",
    );
    const last = figureOf(three, "eight").key;
    expect(["five", "Seven"].map((words) => figureOf(three, words).fields.supersededBy)).toEqual([last, last]);
  });

  it("is none where nothing says that the number moved", () => {
    const two = read(
      "Three people were killed in Odesa overnight, Mayor Ivan Petrenko said.",
      "Smoke rose over the port. Five people were killed in Odesa, Petrenko said.",
    );
    expect(two.figures.map(({ fields }) => fields.status)).toEqual(["asserted", "asserted"]);
  });
});

describe("a headline", () => {
  const text = ["Nine dead in Odesa", "", "Nine people were killed in Odesa overnight, Mayor Ivan Petrenko said.", ""];
  const whole = text.join("\n");
  const found = extraction(whole, { publishedOn: "2031-04-07", publisher: null });
  const review = begunReview({ text: whole, textSha256: sha256(whole), report, found }, ledger);

  it("that repeats a figure of its text names it and its speaker, so that both are one source", () => {
    expect(figureOf(review, "Nine dead").repeats).toBe(figureOf(review, "Nine people").key);
    expect(speakerOf(review, "Nine dead")).toBe("ivan-petrenko");
    expect(figureOf(review, "Nine people").repeats).toBeNull();
  });

  it("with another number repeats nothing", () => {
    const other = whole.replace("Nine dead", "Eight dead");
    const anew = extraction(other, { publishedOn: "2031-04-07", publisher: null });
    const read = begunReview({ text: other, textSha256: sha256(other), report, found: anew }, ledger);
    expect(figureOf(read, "Eight dead").repeats).toBeNull();
  });
});

describe("another attack in the same text", () => {
  const review = read(
    "Three people were killed in Odesa overnight, police said.",
    "On Wednesday, a missile killed five people in Dnipro, police said.",
    "A bomb killed two people in Kherson on March 3, and 4 people were injured in Kherson, police said.",
  );
  const attack = newAttack("2031-03-03", [["kherson"]], ledger.places, false, () => false);
  const keys = ["two people", "4 people"].map((words) => figureOf(review, words).key);
  const apart = decided(review, { kind: "apart", keys, attack });
  const eventOf = (of: Review, words: string) => eventOfFigure(figureOf(of, words), of);

  it("is proposed apart where the text's own days tell it apart", () => {
    expect(eventOf(review, "five")).toBe("2031-04-02-dnipro");
    expect(eventOf(review, "Three")).not.toBe("2031-04-02-dnipro");
  });

  it("is set apart by hand for the chosen figures, on the day that their sentence names", () => {
    expect(namedDay(review, figureOf(review, "two people"))).toBe("2031-03-03");
    expect(namedDay(review, figureOf(review, "five"))).toBe("2031-04-02");
    expect(namedDay(review, figureOf(review, "Three"))).toBe("2031-04-07");
    expect([eventOf(apart, "two people"), eventOf(apart, "4 people")]).toEqual([attack.id, attack.id]);
    expect(eventOf(apart, "Three")).toBe(eventOf(review, "Three"));
  });

  it("stays apart when the text is read anew", () => {
    const anew = decided(apart, { kind: "reread", begun: review });
    expect(eventOf(anew, "two people")).toBe(attack.id);
    expect(anew.attacks.map(({ id }) => id)).toContain(attack.id);
  });

  it("is nothing for figures that are not there", () => {
    expect(decided(review, { kind: "apart", keys: ["nothing"], attack })).toBe(review);
  });
});
