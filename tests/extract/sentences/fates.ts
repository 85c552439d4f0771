import type { Case } from "./case";

/** What became of weapons, in many verbs. */
export const fates: readonly Case[] = [
  ["About 70 drones entered Ukrainian airspace from the north.", "About 70=drones_launched"],
  ["Kyiv was targeted by about 25 drones.", "about 25=drones_launched"],
  ["Five missiles slammed into a depot in Dnipro.", "Five=munitions_hit"],
  ["Three missiles tore into the centre of Sumy.", "Three=munitions_hit"],
  ["Eight drones got through in Kharkiv and hit six places.", "Eight=munitions_hit; six=hit_locations"],
  ["Four Shaheds came down on a suburb of Chernihiv.", "Four=munitions_hit"],
  ["Six S-300 rockets fell on Komyshuvakha.", "Six=munitions_hit"],
  ["Ten missiles exploded in Kramatorsk.", "Ten=munitions_hit"],
  ["Russian aircraft released 14 glide bombs over Kostiantynivka.", "14=bombs_launched"],
  ["Thirty drones were knocked out by Ukrainian gunners.", "Thirty=drones_intercepted"],
  ["Another 33 drones vanished from radar over Ukraine.", "33=drones_intercepted"],
  ["Ukraine said it had stopped 140 drones and 12 missiles.", "140=drones_intercepted; 12=missiles_intercepted"],
  ["Ukrainian crews parried 18 of the 22 missiles.", "18=missiles_intercepted; 22=missiles_launched"],
  ["Russia's defence ministry claims 77 Ukrainian UAVs destroyed over six regions.", "77=drones_intercepted"],
  ["Russia loosed between 60 and 70 missiles on Ukraine.", "between 60 and 70=missiles_launched"],
  ["Direct hits by five missiles and 30 drones were recorded in Ukraine.", "five=munitions_hit; 30=munitions_hit"],
  ["Hits of 12 drones were logged in 9 places in Ukraine.", "12=munitions_hit; 9=hit_locations"],
  [
    "Nine strike drones scored hits on seven locations in Ukraine; wreckage came down on four.",
    "Nine=munitions_hit; seven=hit_locations; four=hit_locations",
  ],
  ["Air defence downs 71 drones and five missiles over Ukraine", "71=drones_intercepted; five=missiles_intercepted"],
];
