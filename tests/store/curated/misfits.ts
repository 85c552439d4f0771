import { attackFile as attack, reportFile as report, type Step, soundClaim, soundFiles } from "./sound-set";

function secondReport(id: string, more: object): object {
  const { report: own } = structuredClone(soundFiles[report]) as { report: object };
  return { report: { ...own, id, ...more }, claims: [{ ...soundClaim(0), id: "c-other", report: id }] };
}

/** Sound sets spoiled in one way each: what is spoiled, by which changes, and the line that tells it. */
export const misfits: readonly [name: string, steps: readonly Step[], line: string][] = [
  [
    "a file that is not called by its id",
    [
      [attack, [], undefined],
      ["events/other.json", [], soundFiles[attack]],
    ],
    'events/other.json: id: "a-one" needs the file name a-one.json',
  ],
  [
    "an id that stands for two kinds",
    [["attributors.json", [1], { id: "r-one", name: "A twin", role: "media" }]],
    `${report}: report.id: "r-one" is taken in attributors.json (attributor); give another id, unique across all kinds`,
  ],
  [
    "an unknown event",
    [[report, ["claims", 0, "event"], "a-two"]],
    `${report}: claims[0].event: unknown event "a-two"; add its file to events or correct the id`,
  ],
  [
    "an unknown place",
    [[report, ["claims", 0, "places"], ["lviv"]]],
    `${report}: claims[0].places: unknown place "lviv"; add it to places.json or correct the id`,
  ],
  [
    "an unknown place around a place",
    [["places.json", [2, "within"], "UA9"]],
    'places.json: [2].within: "UA9" does not do as within: a place id is UA, a P-code such as UA80, or a slug',
  ],
  [
    "a place in a place that is not there",
    [["places.json", [2, "within"], "UA99"]],
    'places.json: [2].within: unknown place "UA99"; add it to places.json or correct the id',
  ],
  [
    "an unknown attributor",
    [[report, ["claims", 1, "attributedTo"], "major"]],
    `${report}: claims[1].attributedTo: unknown attributor "major"; add it to attributors.json or correct the id`,
  ],
  [
    "an unknown successor",
    [[report, ["claims", 1, "supersededBy"], "c-eight"]],
    `${report}: claims[1].supersededBy: unknown claim "c-eight"; give the id of a claim of the same report or correct the id`,
  ],
  [
    "a successor that counts something else",
    [[report, ["claims", 1, "supersededBy"], "c-hurt"]],
    `${report}: claims[1].supersededBy: "c-hurt" counts something else: its measure is injured, not drones_launched; name the claim that replaces this figure`,
  ],
  [
    "a claim of another event than the one it is superseded by",
    [[report, ["claims", 1, "event"], "p-may"]],
    `${report}: claims[1].supersededBy: "c-seven" counts something else: its event is a-one, not p-may; name the claim that replaces this figure`,
  ],
  [
    "a claim that is superseded by itself",
    [[report, ["claims", 1, "supersededBy"], "c-five"]],
    `${report}: claims[1].supersededBy: "c-five" leads back to a claim that it replaces; end with an asserted one`,
  ],
  [
    "a claim in another report's file",
    [
      ["reports/r-two.json", [], secondReport("r-two", { textSha256: "1".repeat(64) })],
      ["reports/r-two.json", ["claims", 0, "report"], "r-one"],
      ["reports/r-two.json", ["claims", 0, "measure"], "killed"],
    ],
    'reports/r-two.json: claims[0].report: "r-one" is not the report of this file, "r-two"; move the claim or correct the id',
  ],
  [
    "a text that is recorded twice",
    [["reports/r-two.json", [], secondReport("r-two", {})]],
    `reports/r-two.json: report.textSha256: the text of report "r-one" (${report}); record a document once and add its claims there`,
  ],
  [
    "a figure that is recorded twice",
    [[report, ["claims", 3], { ...soundClaim(0), id: "c-again" }]],
    `${report}: claims[3]: "c-again" is the same figure as "c-hurt": same report, event, measure, unit, places, subtype and words; keep one`,
  ],
  [
    "an attack that no claim is about",
    [
      ["events/a-two.json", [], soundFiles[attack]],
      ["events/a-two.json", ["id"], "a-two"],
    ],
    'events/a-two.json: no claim is about the attack "a-two"; add a report with its claims, or remove the attack',
  ],
  [
    "a region outside the country",
    [["places.json", [2, "within"], null]],
    'places.json: [2].within: null for the region "UA51"; name the place it lies in',
  ],
  [
    "a region within a region",
    [["places.json", [2, "within"], "UA80"]],
    'places.json: [2].within: the region "UA51" cannot lie in the region "UA80"; wider first: country, region, district, city',
  ],
  [
    "a place named beside the one around it",
    [[report, ["claims", 0, "places"], ["UA80", "UA"]]],
    `${report}: claims[0].places: "UA80" lies in "UA", which is named too; keep one of them`,
  ],
  [
    "a claim for ground that the event did not touch",
    [[report, ["claims", 0, "places"], ["UA51"]]],
    `${report}: claims[0].places: UA51 shares no ground with event "a-one" (UA80); correct the places or the event`,
  ],
  [
    "a night with an hour",
    [[attack, ["window", "start"], "2031-05-02T01:00:00+03:00"]],
    `${attack}: window: precision "night" has no start or end; set both null, or give the precision "hour" or "minute"`,
  ],
  [
    "an hour that is not given",
    [[attack, ["window", "precision"], "hour"]],
    `${attack}: window: precision "hour" needs a start or an end; give one, or the precision "day" or "night"`,
  ],
  [
    "a window that ends before it starts",
    [
      [
        attack,
        ["window"],
        { precision: "minute", start: "2031-05-02T01:00:00+03:00", end: "2031-05-02T00:30:00+03:00" },
      ],
    ],
    `${attack}: window.end: 2031-05-02T00:30:00+03:00 is before start 2031-05-02T01:00:00+03:00; swap or correct them`,
  ],
  [
    "a period that ends before it starts",
    [["events/p-may.json", ["toOn"], "2031-04-30"]],
    "events/p-may.json: toOn: 2031-04-30 is before fromOn 2031-05-01; swap or correct them",
  ],
  [
    "an anchor over a line break",
    [[report, ["claims", 0, "anchor"], { start: 48, end: 63, exact: "5 drones.\nLater" }]],
    `${report}: claims[0].anchor: the words cross a line break; keep to words of one line`,
  ],
];
