import type { Case } from "./case";

/** Drones, missiles and bombs: launched, intercepted, hit; locations, districts and regions hit. */
export const weapons: readonly Case[] = [
  [
    "Russia attacked Ukraine with 138 drones overnight, the air force said, adding that 110 were shot down.",
    "138=drones_launched; 110=drones_intercepted",
  ],
  ["Ukrainian forces downed 67 of the 94 Shahed-type drones.", "67=drones_intercepted; 94=drones_launched"],
  [
    "Moscow launched 138 drones, 110 of which were shot down and 21 of which hit 11 locations.",
    "138=drones_launched; 110=drones_intercepted; 21=munitions_hit; 11=hit_locations",
  ],
  ["Russia's defence ministry said it shot down 121 Ukrainian drones over 12 regions.", "121=drones_intercepted"],
  [
    "Russia fired 13 cruise or ballistic missiles and 40 Iranian-designed attack drones at Kharkiv.",
    "13=missiles_launched; 40=drones_launched",
  ],
  [
    "The Ukrainian Air Force reported that Russian forces launched three Iskander-M ballistic missiles, five Kh-59 cruise missiles and 117 Shahed-type and decoy drones.",
    "three=missiles_launched; five=missiles_launched; 117=drones_launched",
  ],
  ["Air defences destroyed 32 out of 45 missiles fired at Ukraine.", "32=missiles_intercepted; 45=missiles_launched"],
  ["Another 48 drones were lost due to electronic warfare over Ukraine.", "48=drones_intercepted"],
  ["Twenty-five drones failed to reach their targets in Ukraine.", "Twenty-five=drones_intercepted"],
  ["Debris fell in nine locations in Kyiv.", "nine=hit_locations"],
  [
    "Hits by six missiles and 26 attack drones were recorded at 19 locations across Ukraine.",
    "six=munitions_hit; 26=munitions_hit; 19=hit_locations",
  ],
  [
    "Over the past week, Russia launched almost 1,300 attack drones, nearly 1,050 guided bombs and 9 missiles against Ukraine.",
    "almost 1,300=drones_launched; nearly 1,050=bombs_launched; 9=missiles_launched",
  ],
  [
    "Russia unleashed a barrage of 500 drones and dozens of missiles on Ukraine.",
    "500=drones_launched; dozens=missiles_launched",
  ],
  ["Four Kinzhals and two Zircons were fired at Kyiv.", "Four=missiles_launched; two=missiles_launched"],
  ["Kyiv was attacked by 30 drones overnight.", "30=drones_launched"],
  ["Two missiles struck a hotel in Kharkiv.", "Two=munitions_hit"],
  ["Russian forces struck Odesa with 15 Shaheds.", "15=drones_launched"],
  [
    "Of the 150 drones, 97 were intercepted and 40 jammed in Ukraine.",
    "150=drones_launched; 97=drones_intercepted; 40=drones_intercepted",
  ],
  [
    "Russia used about 120 missiles and 90 drones in the attack on Ukraine.",
    "about 120=missiles_launched; 90=drones_launched",
  ],
  [
    "The attack on Ukraine involved 210 aerial targets: 120 missiles and 90 drones.",
    "210=munitions_launched; 120=missiles_launched*; 90=drones_launched*",
  ],
  [
    "Ukraine shot down or suppressed 355 of 452 drones and 38 of 45 missiles.",
    "355=drones_intercepted; 452=drones_launched; 38=missiles_intercepted; 45=missiles_launched",
  ],
  ["Russian aircraft dropped six guided bombs on Zaporizhzhia.", "six=bombs_launched"],
  ["Russian forces dropped KAB-500 bombs on Kharkiv; 4 KABs hit the city.", "4=munitions_hit"],
  ["The strike hit eight districts of Kyiv.", "eight=districts_hit"],
  ["Russia's overnight attack targeted nine regions of Ukraine.", "nine=regions_hit"],
  ["Damage was reported in five districts of Kyiv.", "five=districts_hit"],
  [
    "Ukrainian drones attacked the Tuapse refinery; 44 drones were destroyed over Krasnodar region, the ministry said.",
    "44=drones_intercepted",
  ],
  ["Moscow Mayor Sobyanin said 19 drones heading for the capital had been shot down.", "19=drones_intercepted"],
  [
    "Overnight, air defence units intercepted and destroyed 87 Ukrainian UAVs: 30 over Bryansk region, 24 over Belgorod region and 33 over Crimea.",
    "87=drones_intercepted; 30=drones_intercepted*; 24=drones_intercepted*; 33=drones_intercepted*",
  ],
  [
    "Russia launched 405 drones, including 250 Shaheds, and 28 missiles at Ukraine.",
    "405=drones_launched; 250=drones_launched*; 28=missiles_launched",
  ],
  ["▪️ 6 Kh-47M2 Kinzhal missiles launched at Ukraine", "6=missiles_launched"],
  ["Russia hits Ukraine with more than 800 drones in largest attack of war", "more than 800=drones_launched"],
  [
    "Nearly 480 drones and 45 missiles were launched at Ukraine overnight.",
    "Nearly 480=drones_launched; 45=missiles_launched",
  ],
  ["The Air Force said it had downed all 12 drones over Odesa region.", "12=drones_intercepted"],
  [
    "The Ukrainian Air Force reported that drones struck 14 locations and that debris from downed drones fell in four places.",
    "14=hit_locations; four=hit_locations",
  ],
  ["Russia fired two S-300 missiles at Kharkiv.", "two=missiles_launched"],
  [
    "Ukraine's air force said it neutralised 76 drones and that 12 missiles and 31 drones hit 20 sites.",
    "76=drones_intercepted; 12=munitions_hit; 31=munitions_hit; 20=hit_locations",
  ],
  ["Seventeen of the 18 missiles were shot down over Ukraine.", "Seventeen=missiles_intercepted; 18=missiles_launched"],
  [
    "At least 10 Polish-bound drones entered Poland's airspace during the attack on Ukraine.",
    "At least 10=drones_launched",
  ],
  ["In June, Russia launched 5,438 long-range drones at Ukraine, the UN said.", "5,438=drones_launched"],
  ["Air defence failed to stop only four of the 40 missiles fired at Kyiv.", "40=missiles_launched"],
];
