import type { Case } from "./case";

/** Outages, damage, capacity and duration. */
export const ground: readonly Case[] = [
  ["More than 60,000 customers in Odesa region were left without electricity.", "More than 60,000=outage_electricity"],
  ["Half a million people lost power in Chernihiv region after the strike.", "Half a million=outage_electricity"],
  ["Around 5,600 apartment buildings in Kyiv are without heating.", "Around 5,600=outage_heating"],
  ["The attack cut power and water to 12,000 households in Kherson.", "12,000=outage_electricity; 12,000=outage_water"],
  ["Some 40% of consumers in Kharkiv have no electricity.", "Some 40%=outage_electricity"],
  ["As a result of the strike, 18 settlements in Sumy region are de-energised.", "18=outage_electricity"],
  ["Tens of thousands were without power in Zaporizhzhia.", "Tens of thousands=outage_electricity"],
  ["Power outages affected 335,000 residents of Kyiv.", "335,000=outage_electricity"],
  ["A gas pipeline was damaged and 2,500 homes were left without gas in Kharkiv region.", "2,500=outage_gas"],
  ["The strike damaged 14 houses and two schools in Konotop.", "14=buildings_damaged; two=facilities_damaged"],
  ["Thirty residential buildings were damaged in Ternopil.", "Thirty=buildings_damaged"],
  ["Russian drones hit four energy facilities in Odesa region.", "four=facilities_damaged"],
  ["Nine apartment blocks and 30 cars were damaged in Kyiv.", "Nine=buildings_damaged"],
  ["Five private houses were destroyed and 17 damaged in Kupiansk.", "Five=buildings_damaged; 17=buildings_damaged"],
  ["Ukraine lost 9 GW of generating capacity in the strikes.", "9 GW=capacity_lost"],
  ["The air raid alert in Kyiv lasted nearly seven hours.", "nearly seven hours=duration"],
  ["A five-hour attack on Kyiv left the city shaken.", "five-hour=duration"],
  [
    "Explosions were heard in Kyiv as the attack went on for more than three and a half hours.",
    "more than three and a half hours=duration",
  ],
  ["Fires broke out in two high-rise buildings hit by drones in Kyiv.", "two=buildings_damaged"],
  [
    "Over 100 buildings were damaged, including 60 residential blocks, in Kryvyi Rih.",
    "Over 100=buildings_damaged; 60=buildings_damaged*",
  ],
  ["The blast damaged a school and eight houses in Bilopillia.", "eight=buildings_damaged"],
  [
    "About 1.2 million subscribers across Ukraine were cut off from the grid after the strikes.",
    "About 1.2 million=outage_electricity",
  ],
  [
    "Strikes on Ukraine's power grid knocked out electricity to more than a million homes.",
    "more than a million=outage_electricity",
  ],
  [
    "Russian attacks have left 300,000 people without light and heat in Chernihiv.",
    "300,000=outage_electricity; 300,000=outage_heating",
  ],
  ["Three substations were hit in Odesa region.", "Three=facilities_damaged"],
  ["Two hospitals and a kindergarten were damaged in Kharkiv.", "Two=facilities_damaged"],
  ["Ten buildings in Odesa were damaged, three of them schools.", "Ten=buildings_damaged; three=buildings_damaged*"],
  ["Without power: Sumy – 12,000 customers, Kharkiv – 3,400.", "12,000=outage_electricity; 3,400=outage_electricity"],
  [
    "Power was restored to 45,000 customers in Odesa but 12,000 remain without electricity.",
    "12,000=outage_electricity",
  ],
];
