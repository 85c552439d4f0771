import type { Act, VerbPhrase } from "../../word";

const harmedParts = "roof roofs window windows glass facade facades windowpanes walls balconies";
const wounds =
  "injuries injury wounds wound burns concussion concussions shrapnel cuts lacerations fractures contusions trauma";
const care = "treatment medical help assistance attention care hospital hospitals hospitalisation hospitalization";
const shelters =
  "hotel hotels school schools shelter shelters dormitory dormitories hospitals kindergarten centre centres center centers camp camps sanatorium relatives regions safety sites accommodation housing lodgings communities";
const away = "flats flat apartments apartment villages village settlements settlement communities community";
const alive = "safety alive rubble debris wreckage ruins building flames smoke stairwell ladder ladders basement";

const phrases: readonly (readonly [verbs: string, act: Act, nouns: string])[] = [
  ["lost", "die", "lives life"],
  ["lose", "die", "lives life"],
  ["losing", "die", "lives life"],
  ["cost costing", "die", "lives life"],
  ["lost lose losing", "damage", harmedParts],
  ["suffered sustained suffering sustaining received", "injure", `${wounds} blast reaction stress`],
  ["received", "injure", "medical"],
  ["suffered sustained suffering sustaining bore took bearing", "damage", "damage destruction"],
  ["sought seek needed required requiring needing requested", "injure", care],
  ["received receiving", "injure", "treatment medical attention care hospital hospitalisation hospitalization"],
  [
    "taken took rushed admitted brought transported delivered ferried transferred",
    "hospitalise",
    "hospital hospitals clinic clinics",
  ],
  ["went sent go ended stay stayed", "hospitalise", "hospital hospitals"],
  ["turned asked applied appealed asking turning", "injure", "doctors medics medical hospital hospitals"],
  ["fighting fights fight", "injure", "life lives"],
  ["pulled dug brought led freed carried guided plucked got helped lifted rescued", "rescue", `${alive} out`],
  ["taken", "rescue", alive],
  ["left leave fled flee", "displace", "city homes region capital country home"],
  ["left leave leaving vacate", "evacuate", away],
  [
    "moved relocated transferred taken put housed accommodated sent resettled rehoused sheltered placed lodged brought took",
    "evacuate",
    shelters,
  ],
  ["helped help", "evacuate", "leave"],
  ["forced", "displace", "flee homes"],
  ["driven drove driving", "displace", "homes home"],
  ["turned turning made", "displace", "refugees homeless"],
  ["failed", "intercept", "reach"],
  ["reached", "hit", "targets target places locations sites"],
  ["got broke made getting", "hit", "through"],
  ["came coming come", "hit", "down"],
  ["scored scoring", "hit", "hits hit strikes"],
  ["treated considered listed reported", "missing", "missing"],
  [
    "treated",
    "injure",
    "burns injuries wounds scene spot hospital hospitals concussion shrapnel outpatients outpatient smoke cuts shock",
  ],
  ["fell falling fall dropped", "hit", "on onto into in near at"],
  ["disappeared vanished went gone dropped", "intercept", "radar radars screens"],
  ["crashed", "intercept", "own"],
  ["switch switched switching", "restore", "on back"],
  ["caught", "damage", "fire"],
  ["go went going gone", "cut", "without dark"],
  ["did survive", "die", "survive"],
  ["burned burnt", "die", "alive death"],
  ["cannot couldn't not", "missing", "traced contacted located"],
];

const overObject = new Set([
  "forced",
  "driven",
  "drove",
  "turned",
  "cost",
  "costing",
  "led",
  "carried",
  "guided",
  "helped",
  "relocated",
  "transferred",
  "took",
  "brought",
  "dug",
  "pulled",
  "freed",
  "moved",
  "taken",
  "put",
  "reached",
]);

function grouped(): ReadonlyMap<string, VerbPhrase> {
  const known = new Map<string, Map<string, Act>>();
  for (const [verbs, act, nouns] of phrases) {
    for (const verb of verbs.split(" ")) {
      const acts = known.get(verb) ?? new Map<string, Act>();
      for (const noun of nouns.split(" ")) if (!acts.has(noun)) acts.set(noun, act);
      known.set(verb, acts);
    }
  }
  return new Map([...known].map(([verb, acts]) => [verb, { acts, isOverObject: overObject.has(verb) }]));
}

/** Verbs that are an act only with a noun after them, by the verb. */
export const verbPhrases: ReadonlyMap<string, VerbPhrase> = grouped();
