import type { Rule } from "../rule";
import { age, inhabitants } from "./ages";
import { answer } from "./answer";
import { areasHit } from "./areas-hit";
import { breakdown } from "./breakdown";
import { capacity } from "./capacity";
import { casualtyJoined, casualtyNoun, casualtyVerb } from "./casualties";
import { duration } from "./duration";
import { elidedNoun } from "./elided-noun";
import { elidedPlace } from "./elided-place";
import { frontLosses } from "./front-losses";
import { graded } from "./graded";
import { damage, hitLocations } from "./ground";
import { labelled } from "./labelled";
import { mishap } from "./mishap";
import { none } from "./none";
import { date, mark, measurement, money, pronoun } from "./not-counts";
import { outage } from "./outage";
import { paired } from "./paired";
import { partOfGroup } from "./part-of-group";
import { partOfThem } from "./part-of-them";
import { included } from "./subset";
import { revision, toll } from "./toll";
import { tollAgain, tollBefore } from "./toll-again";
import { disaster, hypothetical, otherWar, rate, supply, survey } from "./veto";
import { weaponElided } from "./weapon-elided";
import { weaponPart } from "./weapon-part";
import { weaponPronoun } from "./weapon-pronouns";
import { weaponToll } from "./weapon-toll";
import { weapons } from "./weapons";

/** Every rule in the order in which it is asked; the first that answers decides. One line here and one file beside it add another. */
export const rules: readonly Rule[] = [
  mark,
  date,
  age,
  inhabitants,
  money,
  measurement,
  pronoun,
  otherWar,
  disaster,
  mishap,
  survey,
  answer,
  none,
  capacity,
  duration,
  hypothetical,
  supply,
  frontLosses,
  outage,
  paired,
  tollBefore,
  revision,
  rate,
  graded,
  labelled,
  partOfThem,
  partOfGroup,
  toll,
  tollAgain,
  casualtyNoun,
  included,
  breakdown,
  weaponPart,
  casualtyVerb,
  casualtyJoined,
  weapons,
  weaponToll,
  weaponPronoun,
  weaponElided,
  elidedPlace,
  elidedNoun,
  hitLocations,
  areasHit,
  damage,
];
