import type { Case } from "./case";

/** Passages whose matter governs all their numbers until another begins. */
export const passages: readonly Case[] = [
  ["The Luftwaffe came twice that spring.\n\nIn the first raid 310 people died.\n\nSome 9,000 homes were wrecked.", ""],
  ["In July 1943 bombers set the port alight. About 3,100 people were killed.\n\nDozens are missing to this day.", ""],
  ["Hue, 1968\n\nThe shells killed 70 people in the citadel. Two of three houses were destroyed.", ""],
  ["The siege began in April 1992. Over 400 children were killed. Some 1,200 buildings burned down.", ""],
  [
    "Sumy was shelled on Monday: two dead.\nIn 1941 German bombs killed 60 people there.\nFour people were hurt on Tuesday.",
    "two=killed; Four=injured",
  ],
  [
    "The mill, which opened in 1974, was hit by a drone. Two workers were killed and six hurt.",
    "Two=killed; six=injured",
  ],
  ["It was the worst night since World War Two. Eleven people were killed.", "Eleven=killed"],
  ["An assault of this magnitude was new. Five people were killed in Sumy.", "Five=killed"],
  [
    "Quake in the mountains: day two\n\n• At least 210 people were killed.\n• Ukraine, under fire itself, sent 40 rescuers.\n• No one was hurt in the aftershocks; 12 are missing.",
    "",
  ],
  ["Typhoon near Cebu: 18 dead.\n\nIn the islands 90,000 homes have no power.", ""],
  ["A quake killed 30 people in Nepal.\n\nKyiv: a drone hit a block, three people were killed.", "three=killed"],
  ["Gaza: night of strikes. Another 31 people were hurt. Medics found four bodies under a school.", ""],
  ["A gas explosion tore through a block in Poltava. Two people were killed.", ""],
  ["The toll of a fire in Rivne caused by a short circuit: one dead, two injured.", ""],
];

/** Numbers beside figures that are none: who acts, what is given back, what is collected, who was asked. */
export const besides: readonly Case[] = [
  ["Some 70 firefighters saved nine people in Poltava.", "nine=rescued"],
  ["Medics in Sumy saved 14 lives.", "14=rescued"],
  ["Crews managed to switch on 8,400 households in Chernihiv.", ""],
  ["The strike cut all four of the thermal plants in Odesa off the grid.", ""],
  ["Readers raised money for 4,000 shells.", ""],
  ["Sappers removed 60 shells and nine bombs near Izium.", ""],
  ["Entry is 50 hryvnias, children under seven free.", ""],
  ["Kyiv put its own dead at 43,000.", ""],
  ["Abroad, 9,000 soldiers were trained; about 1,500 of them have been killed.", ""],
  ["A poll finds that 41% of Ukrainians lost power in January.", ""],
  [
    "Two people were hurt in Sumy, the heads of both regions said after talks with the mayors of four districts.",
    "Two=injured",
  ],
  ["The army lost 3,900 of its men, of them 80 in a day.", ""],
  ["The number missing has fallen from 19 as five people were traced.", "19=missing~"],
  ["Air defence downed 41 drones in 24 hours.", "41=drones_intercepted"],
  ["Partners' aid reached 700,000 people: 300,000 received help in cash.", ""],
];

/** Labels, chains of tolls and parts by place. */
export const labels: readonly Case[] = [
  ["Sumy:\n▪️ Killed: 12 (children – 3)\n▪️ Injured: 57 (children – 9)", "12=killed; 3=killed*; 57=injured; 9=injured*"],
  ["Kharkiv region: 3 killed / 11 injured.", "3=killed; 11=injured"],
  ["Five tower blocks and 12 houses hit, a school too.", "Five=buildings_damaged; 12=buildings_damaged"],
  ["Glide bombs dropped on the left bank: 310.", "310=bombs_launched"],
  [
    "Attack drones over the year: 44,000. Among these, Shaheds – 1,900.",
    "44,000=drones_launched; 1,900=drones_launched*",
  ],
  ["At noon 9 dead had been reported, by evening 14, and on the second day 17.", "9=killed; 14=killed; 17=killed"],
  ["The number of injured was revised from 51 to 58.", "51=injured~; 58=injured"],
  [
    "Russia said it shot down 90 drones, including 31 over the Kursk region.",
    "90=drones_intercepted; 31=drones_intercepted*",
  ],
  ["The city came under 61 drones.", "61=drones_launched"],
  ["Four Lancet loitering munitions were launched at Sumy.", "Four=drones_launched"],
  ["In Dnipro 30 people, of whom four were children, were pulled from the rubble.", "30=rescued; four=rescued*"],
  ["Fifty were hurt in Dnipro, 8 children among them, 21 had been rescued.", "Fifty=injured; 8=injured*; 21=rescued"],
  ["The council listed six residents as missing in Ternopil.", "six=missing"],
  ["Nine gas sites were damaged in Poltava.", "Nine=facilities_damaged"],
];
