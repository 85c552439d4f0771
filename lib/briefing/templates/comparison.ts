import { dayText } from "../../format/day";
import { countText } from "../../format/unit";
import { attacksByNight } from "../../ledger/fold";
import { empty } from "./empty";
import { slidesOf, type Template } from "./template";

/** All reported attacks against one another. */
export const comparison: Template = {
  name: "Comparison of attacks",
  description: "Every reported attack against the others: munitions, people, outages, and what cannot be compared.",
  beginning: (ledger) => {
    const attacks = attacksByNight(ledger);
    const [first, last] = [attacks[0], attacks.at(-1)];
    if (first === undefined || last === undefined) return empty.beginning(ledger);
    const title = "Reported attacks, compared";
    const days = [...new Set([dayText(first.nightOf), dayText(last.nightOf)])].join(" to ");
    return {
      title,
      slides: slidesOf([
        { kind: "title", title, lines: `${countText(attacks.length, "attack")}, ${days}` },
        { kind: "chart", title: "Drones and missiles launched", view: { chart: "volumes", query: "" } },
        { kind: "chart", title: "People killed and injured", view: { chart: "casualties", query: "" } },
        { kind: "chart", title: "Munitions beside people hurt", view: { chart: "volume-and-harm", query: "" } },
        { kind: "chart", title: "Homes without power, heat or water", view: { chart: "outages", query: "" } },
        {
          kind: "chart",
          title: "What is reported of each attack, and what is not",
          view: { chart: "coverage", query: "" },
        },
      ]),
    };
  },
};
