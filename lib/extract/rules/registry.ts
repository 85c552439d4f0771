import type { Rule } from "../rule";
import { answer } from "./answer";
import { areasHit } from "./areas-hit";
import { capacity } from "./capacity";
import { casualtyJoined, casualtyNoun, casualtyVerb } from "./casualties";
import { duration } from "./duration";
import { elidedPlace } from "./elided-place";
import { graded } from "./graded";
import { damage, hitLocations } from "./ground";
import { none } from "./none";
import { age, date, mark, measurement, money, pronoun } from "./not-counts";
import { outage } from "./outage";
import { included, partOfGroup } from "./subset";
import { revision, toll } from "./toll";
import { disaster, frontLosses, hypothetical, otherWar, rate, supply } from "./veto";
import { weaponElided } from "./weapon-elided";
import { weaponPart } from "./weapon-part";
import { weaponToll } from "./weapon-toll";
import { weapons } from "./weapons";

/** Every rule in the order in which it is asked; the first that answers decides. One line here and one file beside it add another. */
export const rules: readonly Rule[] = [
  mark,
  date,
  age,
  money,
  measurement,
  pronoun,
  otherWar,
  disaster,
  answer,
  none,
  capacity,
  duration,
  hypothetical,
  supply,
  frontLosses,
  outage,
  revision,
  rate,
  graded,
  partOfGroup,
  toll,
  casualtyNoun,
  included,
  weaponPart,
  casualtyVerb,
  casualtyJoined,
  weapons,
  weaponToll,
  weaponElided,
  elidedPlace,
  hitLocations,
  areasHit,
  damage,
];
