import type { Case } from "./case";

/** The ways of wires, officials, observers and analysts. */
export const publishers: readonly Case[] = [
  [
    "Russian missiles and drones pounded Ukraine's capital overnight, killing at least nine people and injuring more than 60, with rescuers still looking for others under the rubble, officials said.",
    "at least nine=killed; more than 60=injured",
  ],
  [
    "Two were killed and a dozen more wounded in Kharkiv, Mayor Ihor Terekhov said on the Telegram messaging app.",
    "Two=killed; a dozen=injured",
  ],
  [
    "At least one person died and 14, among them a 3-year-old boy, were hospitalised in Dnipro.",
    "At least one=killed; 14=injured",
  ],
  [
    "Officials in Odesa said a 67-year-old man had been killed and five people hurt when debris hit a nine-storey block.",
    "five=injured",
  ],
  [
    "Eight people, including a couple and their two children, died when a Russian bomb hit a house in Sumy.",
    "Eight=killed; two=killed*",
  ],
  [
    "The air force said it had shot down 71 of 92 drones; 14 others disappeared from radars without causing damage.",
    "71=drones_intercepted; 92=drones_launched; 14=drones_intercepted",
  ],
  [
    "In all, 31 of 38 missiles and 402 of 477 drones were brought down, according to the air force.",
    "31=missiles_intercepted; 38=missiles_launched; 402=drones_intercepted; 477=drones_launched",
  ],
  [
    "Russia sent almost 600 drones and more than three dozen missiles at Ukraine overnight into Sunday.",
    "almost 600=drones_launched; more than three dozen=missiles_launched",
  ],
  [
    "The strikes cut power to about 600,000 people in Kyiv, DTEK said; supply to 360,000 was later restored.",
    "about 600,000=outage_electricity",
  ],
  [
    "More than 200 settlements in four Ukrainian regions woke up without light after the attack.",
    "More than 200=outage_electricity",
  ],
  ["The number of casualties in Kryvyi Rih has risen to 84: 20 dead and 64 wounded.", "20=killed; 64=injured"],
  [
    "The wounded include nine children, the youngest just three months old, Kryvyi Rih officials said.",
    "nine=injured*",
  ],
  [
    "It was the third mass attack on Kyiv in two weeks, and the deadliest since April, when 13 people died.",
    "13=killed",
  ],
  [
    "Rescue work ended in Ternopil after four days, with 38 bodies recovered and six people still missing.",
    "38=killed; six=missing",
  ],
  [
    "Emergency crews pulled 14 people, three of them children, alive from the ruins in Dnipro.",
    "14=rescued; three=rescued*",
  ],
  [
    "A total of 112 people sought medical attention, of whom 37 were admitted to hospitals in Kyiv.",
    "112=injured; 37=injured*",
  ],
  [
    "Russian drones injured six people in the Nikopol district and damaged 11 houses, four outbuildings and a power line.",
    "six=injured; 11=buildings_damaged; four=buildings_damaged",
  ],
  [
    "The blast shattered windows in 23 apartment blocks and two kindergartens in Zaporizhzhia.",
    "23=buildings_damaged; two=facilities_damaged",
  ],
  [
    "🔴 Overnight the enemy attacked with 112 UAVs. As of 09:00, 86 enemy UAVs were neutralised over Ukraine. 26 strike UAVs hit 13 locations.",
    "112=drones_launched; 86=drones_intercepted; 26=munitions_hit; 13=hit_locations",
  ],
  [
    "Kherson region over the past day: 1 person killed, 9 wounded; 5 high-rise buildings and 12 private houses damaged.",
    "1=killed; 9=injured; 5=buildings_damaged; 12=buildings_damaged",
  ],
  [
    "As of 14:00 in Ternopil: dead – 31, injured – 94 (including 18 children), rescued – 46, missing – 13.",
    "31=killed; 94=injured; 18=injured*; 46=rescued; 13=missing",
  ],
  ["Killed: 4. Injured: 17, of whom 2 are children. Evacuated: 60.", "4=killed; 17=injured; 2=injured*; 60=evacuated"],
  ["Preliminary: 3 dead, 11 wounded, 2 in serious condition. Kharkiv.", "3=killed; 11=injured; 2=injured*"],
  [
    "In Chernihiv region 33,000 subscribers are de-energised; in Sumy region – 12,500.",
    "33,000=outage_electricity; 12,500=outage_electricity",
  ],
  ["The number of wounded in Odesa went up to 22, including 5 children.", "22=injured; 5=injured*"],
  [
    "In November, at least 226 civilians were killed and 952 injured in Ukraine, OHCHR said.",
    "at least 226=killed; 952=injured",
  ],
  [
    "Long-range weapons caused 42 per cent of civilian casualties in Ukraine (91 killed; 410 injured).",
    "91=killed; 410=injured",
  ],
  [
    "Short-range drones killed 64 civilians (46 men; 18 women) and injured 371.",
    "64=killed; 46=killed*; 18=killed*; 371=injured",
  ],
  [
    "Attacks on 12 January damaged 17 education facilities and six health facilities in Khersonska oblast.",
    "17=facilities_damaged; six=facilities_damaged",
  ],
  [
    "An estimated 190,000 people in Odeska oblast were left without centralized water supply.",
    "An estimated 190,000=outage_water",
  ],
  [
    "Nearly 4,800 people were evacuated from front-line communities in Donetska oblast in December.",
    "Nearly 4,800=evacuated",
  ],
  [
    "Since 2022, Ukraine has seen 2,881 attacks on health care, which killed 233 health workers and patients.",
    "233=killed",
  ],
  [
    "Russian forces launched a total of 5,312 long-range drones and 190 missiles against Ukraine in September 2025.",
    "5,312=drones_launched; 190=missiles_launched",
  ],
  [
    "Ukrainian Air Force officials stated that Ukrainian forces downed 14 of 18 Iskander-M ballistic missiles and all 12 Kh-101 cruise missiles.",
    "14=missiles_intercepted; 18=missiles_launched; 12=missiles_intercepted",
  ],
  [
    "Russian forces conducted drone strikes with 103 Shahed-type, Gerbera-type and other drones, of which roughly 70 were Shahed-type drones.",
    "103=drones_launched; roughly 70=drones_launched*",
  ],
  [
    "Ukraine reported that 19 drones and two missiles struck 14 locations and that debris fell at seven locations.",
    "19=munitions_hit; two=munitions_hit; 14=hit_locations; seven=hit_locations",
  ],
  [
    "The attack killed 59 people, among them eight children, and wounded 122 others; it was one of the deadliest of the war in Ukraine.",
    "59=killed; eight=killed*; 122=injured",
  ],
  [
    "On 14 January 2023 a Kh-22 missile hit a block in Dnipro, killing 46, injuring 80 and leaving 11 missing and over 400 homeless.",
    "46=killed; 80=injured; 11=missing; over 400=displaced",
  ],
  [
    "Initial reports put the toll in Dnipro at 12; by 17 January it had reached 45, and 46 after a woman died in hospital.",
    "12=killed; 45=killed; 46=killed",
  ],
  [
    "In total, 72 flats were destroyed and more than 230 damaged in Dnipro.",
    "72=buildings_damaged; more than 230=buildings_damaged",
  ],
  [
    "Russia's defence ministry said air defences had destroyed 165 Ukrainian drones over 12 regions, 43 of them over Bryansk.",
    "165=drones_intercepted; 43=drones_intercepted*",
  ],
  ["In Belgorod region a drone hit a car, killing two and wounding a woman, governor Gladkov said.", "two=killed"],
  ["Crimea: 2 killed, 15 wounded in Foros, says Aksyonov.", "2=killed; 15=injured"],
  [
    "Around 20,000 residents of Donetsk were without power after a Ukrainian strike, Russian-installed officials said.",
    "Around 20,000=outage_electricity",
  ],
  [
    "08:40 Klitschko: 12 wounded, 8 of them taken to hospital. Fires in three districts of Kyiv.",
    "12=injured; 8=injured*; three=districts_hit",
  ],
  ["Ukraine war briefing: four killed as Russia hits Kramatorsk with glide bombs", "four=killed"],
  [
    "Zelensky: Russia used over 1,200 strike drones, nearly 1,400 guided bombs and 9 missiles this week",
    "over 1,200=drones_launched; nearly 1,400=bombs_launched; 9=missiles_launched",
  ],
  ["Ukraine in brief: 1.5m people without heating in Kyiv after strikes", "1.5m=outage_heating"],
  ["What we know: 26 dead, 93 hurt, 22 missing in Ternopil", "26=killed; 93=injured; 22=missing"],
  [
    "The outage lasted 11 hours in parts of Odesa; schedules allow four hours of light and eight without.",
    "11 hours=duration",
  ],
  ["The air alert in Kyiv was lifted after nine and a half hours.", "nine and a half hours=duration"],
  [
    "The death toll from the strike on Ternopil now stands at 34, the interior minister said, adding that 12 of the dead were children.",
    "34=killed; 12=killed*",
  ],
];
