import type { Case } from "./case";

/** The ways of encyclopedias, live pages, briefs and posts. */
export const pages: readonly Case[] = [
  ["None of the 60 passengers on the train in Sumy region was injured.", "None=injured"],
  [
    "Russian shelling wounded four in Nikopol, three in Marhanets and two in Pokrovske, the governor said.",
    "four=injured; three=injured; two=injured",
  ],
  ["Nobody in Lviv was killed, but four suffered cuts from glass.", "Nobody=killed; four=injured"],
  [
    "Fragments of a downed drone set fire to two houses and seven garages in Sviatoshyn.",
    "two=buildings_damaged; seven=buildings_damaged",
  ],
  ["Seven of the eleven dead in Odesa were women.", "Seven=killed*; eleven=killed"],
  [
    "As many as 15 Russian missiles were fired at Odesa; ten were downed and five hit the port.",
    "As many as 15=missiles_launched; ten=missiles_intercepted; five=munitions_hit",
  ],
  [
    "Twelve buildings were hit, five of them directly, leaving 900 people homeless in Ternopil.",
    "Twelve=buildings_damaged; five=buildings_damaged*; 900=displaced",
  ],
  [
    "Kyiv's military administration chief Tymur Tkachenko counted seven dead and 38 wounded by mid-morning.",
    "seven=killed; 38=injured",
  ],
  ["Local prosecutors put the death toll in Kharkiv at six, with at least 44 hurt.", "six=killed; at least 44=injured"],
  [
    "In the town of Balakliia, a missile killed three and left 13 in hospital, three of them teenagers.",
    "three=killed; 13=injured; three=injured*",
  ],
  ["Thirteen of those hurt in Sumy were children.", "Thirteen=injured*"],
  [
    "Two more bodies were pulled from the rubble in Ternopil on Thursday, taking the toll to 33.",
    "Two=killed; 33=killed",
  ],
  ["Besides the three dead, 28 people in Zaporizhzhia were injured, mayor's office said.", "three=killed; 28=injured"],
  ["At a bus stop in Kherson, drones killed two women and wounded seven others.", "two=killed; seven=injured"],
  ["Police: 11 injured in drone attack on Kharkiv, including 4 officers", "11=injured; 4=injured*"],
  ["A 19-year-old woman lost both legs; in all, nine people were hospitalised in Nikopol.", "nine=injured"],
  [
    "The governor said three had died and the condition of two of the injured in Poltava was critical.",
    "three=killed; two=injured*",
  ],
  [
    "Civilian casualties in Ukraine rose by 27 per cent: 2,318 killed and 11,907 injured in 2025.",
    "2,318=killed; 11,907=injured",
  ],
  ["The explosion threw 12 people from a bus in Kherson; all survived, five with burns.", "five=injured"],
  ["Eleven civilians lost their lives and 62 sustained injuries across Ukraine.", "Eleven=killed; 62=injured"],
  ["Ten minutes later a second drone killed a paramedic and hurt two firefighters in Kharkiv.", "two=injured"],
  [
    "More than 50 drones and several missiles struck energy sites in Ukraine's Odesa and Mykolaiv regions.",
    "More than 50=munitions_hit",
  ],
  [
    "In the night's largest strike on Ukraine, 24 missiles of various types were used, 19 of which were destroyed.",
    "24=missiles_launched; 19=missiles_intercepted",
  ],
  [
    "The military said 63 of the 97 drones failed to reach targets in Ukraine because of jamming.",
    "63=drones_intercepted; 97=drones_launched",
  ],
  ["Russia hit Ukraine with a record 810 drones and 13 missiles.", "810=drones_launched; 13=missiles_launched"],
  ["Russia's army used six Iskanders against Kyiv, the first of which landed at 3 am.", "six=missiles_launched"],
  [
    "Kharkiv came under attack from 17 Shahed drones and four guided bombs in one night.",
    "17=drones_launched; four=bombs_launched",
  ],
  ["Half of the 30 missiles launched at Ukraine got through.", "30=missiles_launched"],
  ["Moscow's mayor said 34 drones flying toward the capital were downed.", "34=drones_intercepted"],
  [
    "Ukraine attacked Russia with more than 350 drones overnight, killing two in Tula region.",
    "more than 350=drones_launched; two=killed",
  ],
  [
    "More than 80,000 customers in Chernihiv and 44,000 in Sumy remain without power, Ukrenergo says.",
    "More than 80,000=outage_electricity; 44,000=outage_electricity",
  ],
  ["Up to 70 percent of Kyiv was without electricity, Zelensky said.", "Up to 70 percent=outage_electricity"],
  [
    "The strikes knocked out about a third of Ukraine's generating capacity and left 4.5 million people without power.",
    "4.5 million=outage_electricity",
  ],
  ["The regional power company said 58 settlements had lost supply in Zaporizhzhia region.", "58=outage_electricity"],
  ["Odesa: 95,000 clients of DTEK without light, 2 boiler houses stopped.", "95,000=outage_electricity"],
  ["Gas supply was interrupted for 1,700 subscribers in Poltava region.", "1,700=outage_gas"],
  ["Ukraine has lost nearly 10 gigawatts of capacity since October.", "nearly 10 gigawatts=capacity_lost"],
  [
    "The strike damaged 27 multi-storey buildings, 5 schools, 3 kindergartens and a clinic in Zaporizhzhia.",
    "27=buildings_damaged; 5=facilities_damaged; 3=facilities_damaged",
  ],
  ["In Kupiansk 14 homes burned down.", "14=buildings_damaged"],
  ["As many as 1,400 windows were smashed in 60 houses of Ternopil.", "60=buildings_damaged"],
  [
    "Around 30 residential buildings, six of which cannot be repaired, were hit in Kharkiv.",
    "Around 30=buildings_damaged; six=buildings_damaged*",
  ],
  [
    "Two thermal power plants and four substations suffered damage in Ukraine.",
    "Two=facilities_damaged; four=facilities_damaged",
  ],
  ["The attack on Ukraine hit 11 regions.", "11=regions_hit"],
  ["Debris was found at five addresses in Kyiv.", "five=hit_locations"],
  ["Some 600 families had to be resettled after the blast in Ternopil.", "Some 600=evacuated"],
  [
    "Nearly 2,000 people, including 300 children, have been evacuated from Kupiansk district this week.",
    "Nearly 2,000=evacuated; 300=evacuated*",
  ],
  [
    "Twenty-one people, four of them children, are still unaccounted for in Ternopil.",
    "Twenty-one=missing; four=missing*",
  ],
  ["Rescuers saved 11 people from a burning tower in Kyiv, two of them by crane.", "11=rescued; two=rescued*"],
  ["The alert lasted from 11pm to 6am, about seven hours, in Kyiv.", "about seven hours=duration"],
  ["For five hours, drones circled over Kyiv.", "five hours=duration"],
  ["Zelenskyy: 4 killed, 20+ wounded, 1 missing in Kharkiv. Condolences.", "4=killed; 20+=injured; 1=missing"],
  ["💔 Kherson: 2 people died, 10 in hospital, 3 of them in grave condition", "2=killed; 10=injured; 3=injured*"],
];
