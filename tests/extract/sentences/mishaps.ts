import type { Case } from "./case";

/** Weather, accidents, wear, ages, schedules and armies' losses: nothing that an attack did. */
export const mishaps: readonly Case[] = [
  ["Snow broke power lines and left 40 villages without light.", ""],
  ["Gusts of wind cut power to 12 settlements in Lviv region.", ""],
  ["Because of icing 31 settlements in Odesa region have no electricity.", ""],
  ["In Kharkiv 22 houses are without water because of wear.", ""],
  ["A tram derailed in Kharkiv, injuring six.", ""],
  ["A fire in a garage took the life of one man; rescuers blame a heater.", ""],
  ["An explosion derailed a train near Kupiansk, injuring six.", "six=injured"],
  ["Rescuers work in the snow; 40 villages near Sumy lost power in the attack.", "40=outage_electricity"],
  ["Seventy people were wounded in shelling; 120 more have died at the front.", "Seventy=injured"],
  ["Of our staff 40 have died in combat.", ""],
  ["The staff put Russian losses at 40,000, of whom 12,000 were killed.", ""],
  ["At least 150,000 Russian servicemen are dead, among them 5,100 officers.", ""],
  ["Some 60,000 people are listed as missing.", ""],
  ["Three women of 33, 45 and 71 years and men of 29 and 60 were in the cellar.", ""],
  ["The dead included two sisters, 9 and 12, and a teacher.", "two=killed*"],
  ["Queues 1.1 and 2.1 have no electricity from 08:00.", ""],
  ["Schedule for today: six hours without light and two with it.", ""],
  ["Iryna stood in line for three hours for water after the attack.", ""],
  ["Eleven heating points work around the clock, four of them in schools.", ""],
  ["DTEK lost 2 GW and restored 900 MW.", "2 GW=capacity_lost"],
  ["The flats on floors 3 to 5 burned.", ""],
];
