import type { place, speech } from "../../places-and-speech";
import type { form, link, time } from "../../roles";

/** English words that join, by their part. */
export const links: Readonly<Record<keyof typeof link, string>> = {
  of: "of",
  to: "to",
  from: "from",
  in: "in",
  on: "on",
  at: "at",
  for: "for",
  with: "with",
  by: "by",
  over: "over",
  and: "and",
  or: "or",
  plus: "plus",
  but: "but",
  while: "while",
  as: "as",
  after: "after",
  against: "against",
  among: "among",
  between: "between",
  without: "without",
  under: "under",
  out: "out",
  off: "off",
  including: "including",
  compared: "compared",
  since: "since",
  using: "using",
  because: "because due owing caused",
  well: "well",
  not: "not",
};

/** English determiners, pronouns, auxiliaries and what stands around numbers; what endings alone tell is not listed. */
export const forms: Readonly<Record<Exclude<keyof typeof form, "participle" | "adverbial">, string>> = {
  a: "a",
  the: "the",
  each: "each",
  every: "every",
  per: "per",
  which: "which",
  that: "that",
  those: "those",
  them: "them whom",
  these: "them these those which",
  had: "had",
  were: "were",
  wasDone: "was were been",
  passive: "was were been be being",
  copula: "were are was",
  betweenVerbs: "also not",
  left: "left",
  soft: "more other others additional further new of else ones",
  beforeNumber:
    "the a an its all another additional further total also record more least out first just only combined reportedly up off down some estimated massive huge whopping initially as many additionally to at",
  startsCount: "one two three four five six seven eight nine ten at more over",
  startsAside: "including incl among aged mostly all most many both ages namely one two three some mainly a an",
  total: "total maximum minimum",
  average: "average",
  million: "million pair couple",
  index: "№ # no number article phase page floors queue queues",
  beforePronoun: "this which any every number",
  afterPronoun: "another such side thing way hand",
  harmless: "as expected",
  monthOrModal: "may",
};

/** English words of time, by their part; superlatives are told by their ending besides. */
export const times: Readonly<Record<keyof typeof time, string>> = {
  span: "week month year year's months weeks years winter summer autumn spring war invasion quarter days",
  war: "war invasion",
  beforeSpan: "last past previous this since during the whole entire of full-scale their her over in",
  beforeTheSpan: "over in during past of",
  past: "past last previous",
  afterSpan: "attack strike attacks strikes first",
  ago: "ago",
  rank: "worst first second third fourth fifth most",
  beforeMonth: "in during throughout since",
  afterSince: "the january february russia moscow last early late",
  warSubject: "has had that which",
  warVerb: "killed has left displaced claimed",
  partOfDay: "night evening morning afternoon",
  world: "world",
  window: "past last previous next first within every after before coming ago later earlier early late",
  beforeHours: "full straight consecutive long",
  half: "half quarter",
  period: "period",
  lasting:
    "last lasts lasted lasting continued endured attack assault barrage alert alerts siren sirens alarm without blackout blackouts outage outages raid bombardment strikes attacks cuts struck hit shelling strike long drones missiles explosions blasts prolonged pounded targeted warning warnings waves onslaught salvo curfew shelter shelters force underground bombardments dark disconnected electricity disconnection shutdown shutdowns shaheds uavs",
  work: "rescue rescuers firefighters conference briefing interview ceremony visit talks meeting search operation negotiations summit drive flight journey spoke slept sleep sleeping queue queues queued waited waiting stood worked working repair repairing repairs schedule schedules timetable",
  old: "old",
  aged: "aged age ages",
  age: "age",
  minus: "minus",
  counted: "weeks months years",
  saw: "saw brought was became marked recorded has",
  dated: "set annexed seized occupied captured built founded invaded bombed struck hit attacked destroyed",
  day: "day",
  night: "overnight night tonight nightly",
  same: "same",
  stretch: "time month period year week months years weeks",
  shortHour: "h",
  ended: "lifted ended over cancelled canceled finished",
  minutes: "minute minutes min mins",
};

/** English words of who said what, by their part. */
export const speeches: Readonly<Record<keyof typeof speech, string>> = {
  pronoun: "he she it they his her",
  counting:
    "counted recorded verified documented listed acknowledged estimated confirmed attributed registered corroborated rescued",
  withinName: "of the for",
  beforeName: "the and that as but of also later a an even",
  unspoken: "reportedly",
  according: "according",
  inverted:
    "said says wrote writes reported reports stated states added adds confirmed announced noted informed posted specified",
  office:
    "mayor mayors governor governors minister ministry ministries president presidency presidential head heads chief commander commander-in-chief spokesman spokeswoman spokesperson spokespeople official officials authorities authority administration administrator administrators police prosecutor prosecutors service services force forces staff military army council councillor department directorate agency agencies monitor monitors mission operator company firm office command union governorate committee defenders pm mod deputy leader regulator utility commissioner ombudsman diplomat envoy secretary coordinator ",
  seat: "mayor governor administration head council councillor administrator leader authorities official officials police prosecutor prosecutors governorate chief",
  honorific: "mr mrs ms mr. mrs. ms. gen lt col maj dr acting then now",
  voice: "spokesman spokeswoman spokesperson spokespeople",
  account:
    "statement statements account reckoning count tally estimate estimates figures data bulletin bulletins tolls",
  stating:
    "put puts publishes published spoken claim claims claimed confirm report announce believe estimate spoke speaks mentioned described gave gives settled revised raised lowered updated cited quoted attributed indicated found reckons reckoned counts counted tells corrected logged",
  airArm: "force staff defenders",
  citing: "per citing",
  bodyName:
    "nations un ohchr hrmmu ocha unicef unhcr dtek ukrenergo naftogaz centrenergo ukrhydroenergo energoatom yasno ukrzaliznytsia dsns sbu hur gur reuters afp unesco iaea isw interfax tass ria ukrinform suspilne",
  between:
    "initially first earlier later also then now since already previously only themselves himself herself itself meanwhile",
  source: "source sources",
  personal: "he she his her",
  press:
    "ocha reuters afp ap interfax interfax-ukraine tass ria ukrinform suspilne news press agency times post pravda independent guardian broadsheet newspaper media tv radio outlet site digest round-up brief newsletter bulletin review wire desk entry thread summary blog notices report reports reader service's via style online channel today",
  informant:
    "rescuers medics doctors hospital hospitals volunteers witnesses analysts groups residents researchers observers",
  warMonitor: "un nations ohchr hrmmu monitors mission",
};

/** English words around places, by their part; "eastern" and its like are told by their ending besides. */
export const places: Readonly<Record<keyof typeof place, string>> = {
  area: "region oblast district province regions oblasts provinces krai republic area reg raion county community",
  locative:
    "in over across throughout at on onto targeting targeted subjected attacked bombarded shelled pounded battered rocked pummelled pummeled hit hits hitting struck strikes against of leave leaves within above inside into",
  beforeName:
    "city region town village port cities regions central capital northern southern eastern western centre center north south east west northeast northwest southeast southwest north-eastern north-western south-eastern south-western front-line frontline nearby occupied annexed regional ukrainian russian russian-held russian-occupied entire whole neighbouring neighboring settlement settlements district",
  inOrigins:
    "and or the occupied region regions oblast oblasts city airfield airfields krai cities directions direction",
  ukrainian: "ukrainian",
  russian: "russian",
  again: "in over near at above from off",
  aim: "at against into toward towards on onto over hit pounded attacked targeted battered",
  troops: "forces troops army military",
  suffering: "endured endures suffered suffers withstood braced mourned mourns woke came",
  ukrainianArms:
    "vilkha vilkhas neptune neptunes flamingo flamingos atacms himars storm-shadow taurus liutyi lyutyi lutyi bober beaver palianytsia peklo hrim-2 sapsan uj-22 an-196",
  russianArms:
    "shahed shaheds geran gerans gerbera gerberas kinzhal kinzhals iskander iskanders iskander-m iskander-k kalibr kalibrs zircon zircons zirkon zirkons oniks onyx oreshnik kab kabs fab fabs lancet lancets italmas kh-101 kh-555 kh-22 kh-32 kh-59 kh-69 kh-31 kh-31p kh-35 kh-47m2 s-300 s-400 kn-23 uragan grad smerch tornado-s kn-25 shahed-type geran-type",
  imagined: "imaginary simulated simulation hypothetical mock rehearsal drill drills",
  owner: "its their",
  ownSide: "own",
  survey: "poll polls polled pollster pollsters survey surveys surveyed respondents sociologists kiis",
  founding:
    "built opened founded established commissioned constructed erected completed born consecrated created started elected appointed joined graduated inaugurated designed restored rebuilt renovated operating operation service independence dating",
  pastWar:
    "blitz luftwaffe wehrmacht kriegsmarine kampfgruppe heinkel heinkels junkers dornier dorniers messerschmitt messerschmitts stuka stukas lancasters spitfires hurricanes zeppelin zeppelins gothas b-17s b-29s superfortresses hiroshima nagasaki guernica vietcong viet-cong khmer wwi wwii ww1 ww2",
  calamity:
    "earthquake earthquakes quake quakes aftershock aftershocks flood floods floodwaters wildfire wildfires bushfire bushfires hurricane typhoon typhoons cyclone cyclones tornado tornadoes landslide landslides mudslide mudslides avalanche avalanches tsunami eruption volcano stampede cholera ebola monsoon",
  populous: "city town village capital settlement community metropolis suburb population",
  weather:
    "snow snowfall snowfalls snowstorm icing ice hail gusts wind winds rain rains weather wear thunderstorm thunderstorms",
  near: "near around outside",
  direction:
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west",
  away: "opposite border bordering towards toward beyond by via to with than from outside-of",
  settlement: "city town village port settlement suburb outskirts hamlet community centre center",
  sameAgain: "there city's town's village's region's",
  surroundings: "surrounding surroundings suburbs outskirts environs",
  capital: "capital",
  enemy: "enemy occupiers invaders russians",
  ofOccupied: "part parts territory territories areas portion east south city town village side region of the",
  attack:
    "strike strikes attack attacks shelling drone drones missile missiles bombardment raid raids fire airstrike airstrikes bombing bombs bomb artillery assault barrage air guided aerial ballistic glide rocket rockets",
};
