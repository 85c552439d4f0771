import { comparison } from "./comparison";
import { empty } from "./empty";
import { lastAttack } from "./last-attack";
import type { Template } from "./template";
import { unknowns } from "./unknowns";

/** Every way to begin a briefing, in the order in which they are offered. One line here and one file beside it add another. */
export const templates = {
  "last-attack": lastAttack,
  comparison,
  unknowns,
  empty,
} as const satisfies Record<string, Template>;

export type TemplateId = keyof typeof templates;

export const templateIds = Object.keys(templates) as [TemplateId, ...TemplateId[]];

/** Whether a text is the id of a template. */
export function isTemplateId(text: string): text is TemplateId {
  return Object.hasOwn(templates, text);
}
