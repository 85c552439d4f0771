import type { Case } from "./case";

/** Parts of a group, breakdowns, pairs of numbers, and tolls that move. */
export const groups: readonly Case[] = [
  [
    "Ukraine's air force counted 61 missiles; nine of them were Iskander ballistic missiles.",
    "61=missiles_launched; nine=missiles_launched*",
  ],
  [
    "Air defences over Moscow shot down 44 drones, 12 of them over the Tula region.",
    "44=drones_intercepted; 12=drones_intercepted*",
  ],
  ["Rescuers in Dnipro freed 18 people, three of whom were children, from the rubble.", "18=rescued; three=rescued*"],
  [
    "Four substations were damaged in Poltava region, two of them beyond repair.",
    "Four=facilities_damaged; two=facilities_damaged*",
  ],
  [
    "Ninety-one houses were damaged in Chuhuiv, 14 of them beyond repair.",
    "Ninety-one=buildings_damaged; 14=buildings_damaged*",
  ],
  ["Seven drones hit Odesa, five of them in the port.", "Seven=munitions_hit; five=munitions_hit*"],
  [
    "Russia launched 210 drones, about 130 of them Shaheds, the air force said.",
    "210=drones_launched; about 130=drones_launched*",
  ],
  ["On July 3 the dead in Kharkiv were counted at 11, two of them children.", "11=killed; two=killed*"],
  ["Twelve people, four of them children, were killed in Kryvyi Rih.", "Twelve=killed; four=killed*"],
  [
    "Some 30,000 families lost power in Kyiv region, of which 6,100 in Obukhiv district.",
    "Some 30,000=outage_electricity; 6,100=outage_electricity*",
  ],
  [
    "Two people were killed in Nikopol. Nine were hurt. Four of these are teenagers.",
    "Two=killed; Nine=injured; Four=injured*",
  ],
  [
    "Overnight Russia launched 733 weapons at Ukraine (690 drones, 30 cruise missiles and 13 ballistic ones).",
    "733=munitions_launched; 690=drones_launched*; 30=missiles_launched*; 13=missiles_launched*",
  ],
  [
    "Ukrainian units stopped 57 drones: 40 by gunfire, 17 by jamming.",
    "57=drones_intercepted; 40=drones_intercepted*; 17=drones_intercepted*",
  ],
  [
    "The salvo at Kyiv: one Zircon, six Kalibrs, three Iskander-Ms, eleven Kh-101s.",
    "one=missiles_launched; six=missiles_launched; three=missiles_launched; eleven=missiles_launched",
  ],
  ["Russia attacked Kyiv with 88 drones and missiles.", "88=munitions_launched"],
  ["Russia used 314 means of air attack against Ukraine.", "314=munitions_launched"],
  ["Some 120 aerial weapons were hurled against Ukraine.", "Some 120=munitions_launched"],
  [
    "Russia hurled 500 drones and 40 missiles at Ukraine; 470 and 31 respectively were stopped.",
    "500=drones_launched; 40=missiles_launched; 470=drones_intercepted; 31=missiles_intercepted",
  ],
  ["Air force: 270 drones and 14 missiles overnight.", "270=drones_launched; 14=missiles_launched"],
  [
    "Ukraine's air force said 19 missiles — 12 cruise missiles and seven ballistic — were destroyed.",
    "19=missiles_intercepted; 12=missiles_intercepted*; seven=missiles_intercepted*",
  ],
  [
    "The previous record of the war in Ukraine, 380 drones and 11 missiles, was set in March.",
    "380=drones_launched; 11=missiles_launched",
  ],
  ["The toll in Kryvyi Rih was updated on Sunday evening to 19.", "19=killed"],
  [
    "The toll in Dnipro stood at 44, up from the 40 announced a day earlier and 25 on the first evening.",
    "44=killed; 40=killed~; 25=killed~",
  ],
  ["Wounded in Poltava: 271, up from 219 at noon.", "271=injured; 219=injured~"],
  ["The strike on Vinnytsia killed 23 people. By evening the toll was 26.", "23=killed; 26=killed"],
  [
    "In Odesa 4 were killed and 20 wounded at noon; in the evening it was 5 and 31.",
    "4=killed; 20=injured; 5=killed; 31=injured",
  ],
  [
    "In June in Ukraine 232 civilians died and 1,343 were hurt, against 183 and 836 in May.",
    "232=killed; 1,343=injured; 183=killed; 836=injured",
  ],
  [
    "Missiles killed 50 and wounded 300 in Ukraine, drones 64 and 337 respectively.",
    "50=killed; 300=injured; 64=killed; 337=injured",
  ],
  ["Death toll in Kharkiv climbs to 14", "14=killed"],
  ["Death toll in Kharkiv hits 14: mayor", "14=killed"],
  ["The governor put the number of wounded in Kharkiv at 33.", "33=injured"],
  ["Another person died overnight in Dnipro, bringing the total to 46.", "46=killed"],
];
