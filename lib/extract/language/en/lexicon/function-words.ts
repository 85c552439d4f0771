import type { Entries } from "../../entries";
import { tag } from "../../word";

/** Words that hold a sentence together, and words of topic that rules ask for. */
export const functionWords: readonly Entries[] = [
  {
    words:
      "is are was were be been being am has have had get got gets remain remains remained remaining stay stayed left feared confirmed believed reported presumed known reportedly considered declared currently still 're 's",
    tags: tag.aux,
  },
  {
    words:
      "in at on from to into by with of for near across over under during after before through throughout within without against between among amongst around since until towards toward outside inside behind as than per via amid following along despite beyond off onto about above below because due up out upon including regarding",
    tags: tag.preposition,
  },
  {
    words: "the a an this that these those its their his her our my your each every such both another any some no all",
    tags: tag.determiner,
  },
  {
    words: "it they he she we i you them him us who whom whose which what there here himself itself themselves",
    tags: tag.pronoun,
  },
  {
    words: "and or but nor & plus while whereas although though if when as where because so yet",
    tags: tag.conjunction,
  },
  { words: "who whom which that whose", tags: tag.relative },
  {
    words:
      "overnight today yesterday tonight also already again now then later earlier previously initially seriously severely critically lightly fatally badly heavily slightly partially partly completely reportedly allegedly likely temporarily simultaneously together alone altogether ago recently subsequently additionally further successfully directly only just apparently immediately meanwhile nationwide nearby early late daily additional total moderately gravely fully instantly officially tragically morning evening night afternoon dawn so far once either almost simultaneously respectively alive partly wholly entirely totally thereby therefore however instead still perhaps possibly maybe",
    tags: tag.adverb,
  },
  {
    words: "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    tags: tag.weekday,
  },
  {
    words:
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    tags: tag.month,
  },
  {
    words:
      "could would can may might will shall should must if unless potentially hypothetically plan plans planned planning aim aims intend intends capable able ability expects expected wants allow permit ready threatened threatens threaten want wanted estimate'd let's",
    tags: tag.modal,
  },
  {
    words:
      "power electricity light lights lighting current energy grid blackout blackouts outage outages de-energised de-energized powerless",
    tags: tag.electricity,
  },
  { words: "heating heat warmth heat-supply radiators radiator", tags: tag.heating },
  { words: "water taps tap", tags: tag.water },
  { words: "gas", tags: tag.gas },
  { words: "shot given helped lived come felt became slept woke sat lay passed met", tags: tag.verb },
  {
    words:
      "failed reached landed ran came caught arrived moved taken rushed admitted brought transported delivered led dug sought needed suffered sustained spent went got put housed accommodated took stayed heeded gave kept held heard saw turned made carried guided lifted plucked bore lodged placed sheltered fled ended watched waited worked announced claimed noted informed posted wrote told stated clarified specified warned recorded registered logged listed counted verified documented mentioned",
    form: "past",
    tags: tag.verb,
  },
  { words: "outage outages blackout blackouts de-energised de-energized", tags: tag.outage },
  {
    words:
      "said says say told reported reports report stated states according wrote writes posted added confirmed announced claimed claims noted informed saying adding citing reporting announced clarified specified warned reportedly",
    tags: tag.speech,
  },
  {
    words:
      "year years month months week weeks day days hour hours minute minutes min mins second seconds decade decades century centuries night nights a.m. p.m. am pm",
    tags: tag.timeUnit,
  },
  {
    words:
      "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm ft feet foot yards yard inch inches hectare hectares acres acre kg kilogram kilograms kilos tonne tonnes tons ton litres liters litre barrels square cubic kph mph km/h kilotons degrees degree celsius knots volts kv kilovolts kw kilowatts nm",
    tags: tag.distanceUnit | tag.unit,
  },
  {
    words:
      "dollars dollar euros euro pounds hryvnia hryvnias hryvnya rubles roubles ruble rouble usd eur uah gbp rub yuan cents bn trillion $ € £ ₴ ₽",
    tags: tag.money,
  },
  {
    words: "including include includes included incl among amongst counting comprising notably namely",
    tags: tag.include,
  },
  {
    words:
      "rise rises rose risen rising climb climbs climbed increase increases increased increasing grow grows grew grown growing reach reaches reached jump jumped jumps stands stood stand stands standing revised lowered fell dropped went soar soared soars soaring raise raised raises raising bring brings bringing brought pushing pushed passed updated totalled totaled totals hits hit surpassed exceeded exceeds taking put puts swelled",
    tags: tag.rise,
  },
  { words: "toll tolls number count tally total figure numbers", tags: tag.toll },
  { words: "several many few multiple various numerous some more others scores", tags: tag.quantifier },
  {
    words:
      "wiring arson accident accidents overturned collided earthquake earthquakes quake flood floods flooding floodwaters wildfire wildfires hurricane typhoon cyclone tornado landslide landslides avalanche tsunami eruption volcano stampede crash crashed collision derailment epidemic outbreak cholera covid covid-19 pandemic famine ebola malaria measles shooting gunman gunmen stabbing heatwave storm mudslide monsoon drowned drowning circuit knife knifeman stabbed hypothermia frostbite monoxide poisoning capsized",
    tags: tag.disaster,
  },
  {
    words:
      "derailed derailing derails blizzard blizzards snowstorms squall squalls heater heaters stove stoves cylinder cylinders malfunction malfunctioned cigarette cigarettes negligence careless carelessness short-circuit worn-out",
    tags: tag.mishap,
  },
  {
    words:
      "frontline battlefield front-line front fighting losses occupiers orcs militants brigades combat battle irrecoverable manpower trenches infantry",
    tags: tag.front,
  },
];

/** The names of each weekday and their abbreviations, Sunday first. */
export const weekdays: readonly string[] = [
  "sunday sun",
  "monday mon",
  "tuesday tue tues",
  "wednesday wed",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
];
