import type { Case } from "./case";

/** Whole paragraphs and lists in the manner of wires, digests, analysts, posts and encyclopedias. */
export const styles: readonly Case[] = [
  [
    "Since midnight, Ukraine's air defence has shot down 38 of 52 enemy UAVs; 11 more were lost from radar.",
    "38=drones_intercepted; 52=drones_launched; 11=drones_intercepted",
  ],
  [
    "On the night of 17 June the city of Kyiv was hit by 175 drones and 14 cruise missiles. The attack lasted more than nine hours, killed 28 residents and left 134 with injuries.",
    "175=munitions_hit; 14=munitions_hit; more than nine hours=duration; 28=killed; 134=injured",
  ],
  [
    "⚡️Overnight attack on Ukraine:\n• 40 missiles\n• 580 drones\n• 552 drones shot down",
    "40=missiles_launched; 580=drones_launched; 552=drones_intercepted",
  ],
  ["Kyiv update: 14 dead ⚫ 99 wounded ⚫ 27 locations hit", "14=killed; 99=injured; 27=hit_locations"],
  [
    "Ukraine\nRussian attacks killed nine people on Tuesday.\n\nGaza\nAn Israeli strike killed 31 people at a school.\n\nSudan\nShelling in El Fasher left 18 dead.",
    "nine=killed",
  ],
  [
    "The regional governor, Oleksandr Prokudin, said two people had been killed and seven others, including a child, injured in Kherson.",
    "two=killed; seven=injured",
  ],
  ["Rescuers said on Friday that 19 people had died in Ternopil, up from 16 a day earlier.", "19=killed; 16=killed~"],
  ["The assault on Kyiv, which killed eight and wounded 73, was the deadliest in weeks.", "eight=killed; 73=injured"],
  [
    "Russia launched 94 Shahed-type, Gerbera-type, and other drones at Ukraine, of which about 60 were Shaheds.",
    "94=drones_launched; about 60=drones_launched*",
  ],
  [
    "Odesa region: 2 dead 🖤, 15 wounded, over 40,000 families w/o electricity\n07:50 Kharkiv: 46 injured after drone strike",
    "2=killed; 15=injured; over 40,000=outage_electricity; 46=injured",
  ],
  ["Some 25,000 soldiers die every month in Ukraine, he claimed.", ""],
  [
    "At least 13,880 civilians, including 720 children, have been killed and 35,540 injured in Ukraine, the UN says.",
    "At least 13,880=killed; 720=killed*; 35,540=injured",
  ],
  [
    "Water supply was cut for 200 buildings and 30,000 people had no heating in Ternopil.",
    "200=outage_water; 30,000=outage_heating",
  ],
  ["Ukrainian forces killed 340 Russian troops in Pokrovsk, the commander said.", ""],
  ["Ukraine returned the bodies of 1,212 fallen soldiers.", ""],
  ["Air alerts sounded in Kyiv 12 times this week.", ""],
  [
    "Belgorod governor Gladkov said three civilians died and 17 were wounded when shells hit the city.",
    "three=killed; 17=injured",
  ],
  [
    "Russia's overnight attack on Odesa left about 280,000 households without power, the energy company DTEK said.",
    "about 280,000=outage_electricity",
  ],
  ["Heating was cut off in 1,126 buildings in Kyiv after the strikes.", "1,126=outage_heating"],
  [
    "In a single night Russia fired 29 cruise missiles, four ballistic missiles and 810 drones at Ukraine, killing four people, among them an infant, and injuring 44.",
    "29=missiles_launched; four=missiles_launched; 810=drones_launched; four=killed; 44=injured",
  ],
];
