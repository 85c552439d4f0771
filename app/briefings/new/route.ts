import { chartIds } from "../../../components/charts/registry";
import { newBriefing } from "../../../lib/briefing/new-briefing";
import { isTemplateId, templateIds } from "../../../lib/briefing/templates/registry";
import { appLog } from "../../../lib/store/app-ledger";
import { createdBriefing } from "../../../lib/store/briefings";
import { editorActor } from "../../reports/new/editor-actor";
import { ImpossibleRequestError } from "../../reports/new/review-request";
import { formAnswer, type SentForm } from "../sent-form";

/** Begins a briefing from the form's `template` and leads to it. */
export function POST(request: Request): Promise<Response> {
  const wayOn = async (form: SentForm) => {
    const template = form("template");
    if (!isTemplateId(template)) {
      const known = templateIds.join(", ");
      throw new ImpossibleRequestError(
        422,
        `template: there is none called “${template.slice(0, 60)}”; known: ${known}.`,
        { reason: "template" },
      );
    }
    const make = (ledger: Parameters<typeof newBriefing>[1]) => newBriefing(template, ledger, { alsoTaken: chartIds });
    const { briefing } = await createdBriefing(await appLog(), make, { actor: editorActor });
    return `/briefings/${briefing.id}`;
  };
  return formAnswer(request, wayOn, { form: "begin" });
}
