import { ProblemMessage } from "../ui/problem-message";
import { WhoMayWrite } from "./who-may-write";

/** The forms of briefings that are plain forms, by what they do. */
const headings = {
  slide: "The chart was not added",
  begin: "No briefing was begun",
  delete: "The briefing was not deleted",
} as const;

export type BriefingForm = keyof typeof headings;

/** Why a form was not done, each with what to do about it. */
const reasons = {
  token_missing: "Only an editor may change briefings. Give the editor’s token, then send the form again.",
  token_wrong:
    "The editor’s token that this browser kept is not, or no longer, this server’s. Give it again, then send the form again.",
  remote: "Briefings are changed only on the machine that runs this server. Open the site there, at http://localhost.",
  other_site: "What changes the ledger has to come from this site’s own pages. Open the page here and send its form.",
  chart: "There is no such chart. Open one of the charts and add it from its page.",
  query:
    "What is asked of the ledger is not understood. Open the chart again, set its filters there, and add it from its page.",
  revision:
    "The ledger has no such revision. Open the chart at the latest one, or at one that there is, and add it from its page.",
  full: "The briefing has as many slides as one may have. Delete a slide, or add the chart to another briefing.",
  gone: "The briefing is not there; somebody may have deleted it meanwhile. Choose another, or begin a new one.",
  template: "There is no such template. Choose one of those on the page of briefings.",
  edited: "Somebody edited the briefing meanwhile. Look at what stands now, then do it again.",
  form: "What was sent is not the form of one of this site’s pages. Open the page again and send its form as it is.",
  unreadable: "The ledger cannot be read at the moment. Nothing was changed; try again in a minute.",
  failed:
    "Something on the server went wrong, and its log says what. Nothing was changed; try again, and tell whoever runs this site if it stays.",
} as const;

export type NotDoneReason = keyof typeof reasons;

/** The reason that a text names; what is no reason's name stands for a failure. */
export function notDoneReason(text: string): NotDoneReason {
  return Object.hasOwn(reasons, text) ? (text as NotDoneReason) : "failed";
}

/** The form that a text names; what is none's name stands for a chart's. */
export function briefingForm(text: string): BriefingForm {
  return Object.hasOwn(headings, text) ? (text as BriefingForm) : "slide";
}

/** What a form was not done is called, for the page's title. */
export function notDoneHeading(form: BriefingForm): string {
  return headings[form];
}

interface NotDoneProps {
  readonly form: BriefingForm;
  readonly reason: NotDoneReason;
  /** Where to go to send the form again: the chart's page, the briefing's or their list. */
  readonly back: { readonly href: string; readonly words: string };
}

/** That a briefing's form was not done, why, and what to do about it. */
export function NotDone({ form, reason, back }: NotDoneProps) {
  const asksToken = reason === "token_missing" || reason === "token_wrong";
  return (
    <ProblemMessage heading={headings[form]}>
      <p>{reasons[reason]}</p>
      {asksToken && <WhoMayWrite hasToken isWrong={false} to="/briefings" />}
      <p>
        <a href={back.href} className="font-semibold">
          {back.words}
        </a>{" "}
        · <a href="/briefings">All briefings</a>
      </p>
    </ProblemMessage>
  );
}
