import { attackTimeText } from "../../format/instant";
import { placeSetText } from "../../format/place";
import { capitalised } from "../../format/typography";
import { attacksByNight } from "../../ledger/fold";
import { queryString, wholeLedger } from "../../query/query";
import { empty } from "./empty";
import { slidesOf, type Template } from "./template";

/** The attack that a slide's title speaks of stands first, on the first of its pictures. */
const latestFirst = queryString({ ...wholeLedger, sort: "night", order: "desc" });

/** The latest attack by itself and beside the others. */
export const lastAttack: Template = {
  name: "Last attack",
  description: "The latest reported attack: its figures, who said what, and how it compares with the others.",
  beginning: (ledger) => {
    const attack = attacksByNight(ledger).at(-1);
    if (attack === undefined) return empty.beginning(ledger);
    const { id, label, places } = attack;
    const lines = [capitalised(attackTimeText(attack)), placeSetText(places, ledger.places)].join("\n");
    const people = `Killed: {{killed ${id}}}. Injured: {{injured ${id}}}.`;
    const launched = `Drones launched: {{drones_launched ${id}}}. Missiles launched: {{missiles_launched ${id}}}.`;
    return {
      title: label,
      slides: slidesOf([
        { kind: "title", title: label, lines },
        { kind: "figures", title: people, attack: id, measures: [] },
        {
          kind: "chart",
          title: "People killed and injured, beside other attacks",
          view: { chart: "casualties", query: latestFirst },
        },
        { kind: "chart", title: launched, view: { chart: "volumes", query: latestFirst } },
        { kind: "chart", title: "What is known of each attack", view: { chart: "coverage", query: latestFirst } },
        { kind: "claims", title: `Who said what: ${label}`, attack: id, measures: [] },
      ]),
    };
  },
};
