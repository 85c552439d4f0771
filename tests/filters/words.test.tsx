import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { OrderFields } from "@/components/filters/order-fields";
import { activeFilters } from "@/components/filters/query-links";
import { ShownAttacks } from "@/components/filters/shown-attacks";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { struck } from "../charts/fixtures/ledger";
import { curatedLedger } from "../data/curated-set";
import { textIn } from "../pages/markup";

const raids = [{ id: "one" }, { id: "two", nightOf: "2031-03-11", places: ["osterby"] }];
const asked = (raw: RawQuery) => struck(raids, [], raw);

describe("a place that is asked for", () => {
  test("is said to pick attacks, in what is chosen and in what is shown", () => {
    expect(activeFilters(asked({ place: "osterby" })).map(({ text }) => text)).toEqual(["attacks touching osterby"]);
    const shown = renderToStaticMarkup(<ShownAttacks selection={asked({ place: ["osterby", "lindal"] })} />);
    expect(textIn(shown)).toContain("attacks touching osterby or lindal");
  });

  test("tells nationwide records apart, whose places are not named, and never calls them attacks that touch it", async () => {
    const ledger = await curatedLedger();
    const shownFor = (place: string) =>
      textIn(renderToStaticMarkup(<ShownAttacks selection={selection(ledger, parsedQuery({ place }).query)} />));
    expect(shownFor("kharkiv")).toContain(
      "attacks touching Kharkiv, and 1 nationwide record whose places are not named",
    );
    expect(shownFor("UA46")).toMatch(/no attack touching Lviv.*; 1 nationwide record whose places are not named/u);
    expect(shownFor("UA")).not.toContain("nationwide record");
  });
});

describe("the order of a page", () => {
  test("by a measure of several units says that its direction ranks no units against each other", () => {
    const shown = (raw: RawQuery) => textIn(renderToStaticMarkup(<ShownAttacks selection={asked(raw)} />));
    const words = "figures in different units are not ranked against each other";
    for (const order of ["asc", "desc"]) expect(shown({ sort: "outage_heating", order })).toContain(words);
    expect(shown({ sort: "killed" })).not.toContain(words);
    expect(shown({})).not.toContain(words);
  });

  const fields = (raw: RawQuery, usualNights: "asc" | "desc") =>
    textIn(
      renderToStaticMarkup(
        <OrderFields query={parsedQuery(raw).query} measures={["killed"]} usualNights={usualNights} />,
      ),
    );

  test("names the usual one as the page has it, by night or by a measure", () => {
    expect(fields({}, "asc")).toContain("As usual (earliest first)");
    expect(fields({}, "desc")).toContain("As usual (latest first)");
    expect(fields({ sort: "killed" }, "asc")).toContain("As usual (largest first)");
    expect(fields({ sort: "killed", order: "asc" }, "asc")).toContain("As usual (largest first)");
  });
});
