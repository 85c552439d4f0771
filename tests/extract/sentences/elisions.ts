import type { Case } from "./case";

/** Nouns, verbs and wholes that are left out, and lists that share what ends them. */
export const elisions: readonly Case[] = [
  ["In May Russia launched 3,900 drones and in June 5,400.", "3,900=drones_launched; 5,400=drones_launched"],
  [
    "In January Russia launched 2,100 drones; in May the figure was 3,900, and in June 5,400.",
    "2,100=drones_launched; 3,900=drones_launched; 5,400=drones_launched",
  ],
  ["In Sumy 9 people were hurt, in Konotop 14, among them a boy of six.", "9=injured; 14=injured"],
  ["Kyiv had 40 of the drones, Odesa 22.", "40=drones_launched; 22=drones_launched"],
  [
    "Police evacuated 40 people from the community today; since the beginning of the month – 610.",
    "40=evacuated; 610=evacuated",
  ],
  [
    "The strike killed 60 soldiers in the barracks according to Moscow, and up to 300 according to Kyiv.",
    "60=killed; up to 300=killed",
  ],
  ["Kharkiv: 900 customers remain without gas after 4,200 on 3 May.", "900=outage_gas; 4,200=outage_gas"],
  [
    "Twenty drones were downed over Crimea, nine more over the sea and three off the coast.",
    "Twenty=drones_intercepted; nine=drones_intercepted; three=drones_intercepted",
  ],
  [
    "In May and June Russia launched 3,900 and 5,400 drones respectively.",
    "3,900=drones_launched; 5,400=drones_launched",
  ],
  [
    "Two, three and five people were hurt in Sumy, Kharkiv and Odesa respectively.",
    "Two=injured; three=injured; five=injured",
  ],
  ["Kharkiv and Sumy regions reported four and six wounded, respectively.", "four=injured; six=injured"],
  [
    "Russia launched 120 drones and 14 missiles; air defence downed 99 and 11 respectively.",
    "120=drones_launched; 14=missiles_launched; 99=drones_intercepted; 11=missiles_intercepted",
  ],
  ["A bomb wounded three and 12 houses were damaged.", "three=injured; 12=buildings_damaged"],
  [
    "Ballistic missiles: 14 launched, 9 shot down. Shaheds: 212 launched, 190 downed.",
    "14=missiles_launched; 9=missiles_intercepted; 212=drones_launched; 190=drones_intercepted",
  ],
  ["The enemy sent 80 drones. Air defence downed 74 of them.", "80=drones_launched; 74=drones_intercepted"],
  [
    "Forty missiles were launched at the city; the air force claimed to have destroyed 31.",
    "Forty=missiles_launched; 31=missiles_intercepted",
  ],
  ["Seven guided bombs were dropped on Kramatorsk.", "Seven=bombs_launched"],
  ["In Lviv 46 homes, a university building and the courts damaged.", "46=buildings_damaged"],
  [
    "Two thermal power stations, three 330 kV substations and overhead lines were hit, Ukrenergo said.",
    "Two=facilities_damaged; three=facilities_damaged",
  ],
  [
    "The raid damaged 12 schools, seven kindergartens and a library, as well as five medical institutions.",
    "12=facilities_damaged; seven=facilities_damaged; five=facilities_damaged",
  ],
  [
    "Kherson this morning:\n- 6 houses damaged\n- 2 schools and a nursery\n- 11 cars",
    "6=buildings_damaged; 2=facilities_damaged",
  ],
  ["Thirteen energy facilities in six regions came under attack.", "Thirteen=facilities_damaged; six=regions_hit"],
  [
    "The blast left 18 blocks without windows and 3,000 homes without power.",
    "18=buildings_damaged; 3,000=outage_electricity",
  ],
  ["There is no heat in six schools and no water in 40 houses.", "six=outage_heating; 40=outage_water"],
  ["Heat was lost in 1,200 blocks; about 300 are still without it.", "1,200=outage_heating; about 300=outage_heating"],
  ["Power was returned to 12,000 homes in Sumy. Another 4,000 are still waiting.", "4,000=outage_electricity"],
  ["The lights in the village have been off for nearly 20 hours.", "nearly 20 hours=duration"],
];

/** Tolls told again, groups told before, and people who are moved or sought. */
export const tolls: readonly Case[] = [
  [
    "The death toll from a missile and drone attack on a block of flats in the centre of the western Ukrainian city of Lviv last Thursday rose to 12 on Sunday.",
    "12=killed",
  ],
  ["The governor first spoke of four injured before raising the tally to nine.", "four=injured; nine=injured"],
  ["Ten people were injured, not eight as was said before.", "Ten=injured; eight=injured~"],
  [
    "The tally stood at four dead and 18 hurt on Monday; it now stands at six and 25.",
    "four=killed; 18=injured; six=killed; 25=injured",
  ],
  ["Reports of five dead were later revised to four.", "five=killed; four=killed"],
  [
    "Three dead, 16 wounded in Kyiv. Two of the victims lived in the same block.",
    "Three=killed; 16=injured; Two=killed*",
  ],
  ["Six people were wounded. Two children are among them.", "Six=injured; Two=injured*"],
  ["Five people asked for medical help.", "Five=injured"],
  ["Doctors are fighting for the lives of four.", "four=injured"],
  ["Search continues for four people.", "four=missing"],
  ["Rescuers carried nine people down ladders.", "nine=rescued"],
  ["The police moved 48 residents, of them 11 children, to safer communities.", "48=evacuated; 11=evacuated*"],
  ["Over 900 residents were moved to temporary accommodation.", "Over 900=evacuated"],
  ["A train with 180 evacuees, 40 of them children, left Lozova.", "180=evacuated; 40=evacuated*"],
  ["Casualties and losses: 12 killed, 54 wounded", "12=killed; 54=injured"],
  ["Non-fatal injuries 80+", "80+=injured"],
  ["It was able to shoot down 549 of the 597 drones.", "549=drones_intercepted; 597=drones_launched"],
];
