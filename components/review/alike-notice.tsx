import type { ReadingAnswer } from "../../lib/review/answers";
import { noticeClass } from "./looks";

type Alike = ReadingAnswer["alike"][number];

const hows: Readonly<Record<Alike["how"], (share: number | null) => string>> = {
  same_text: () => "This very text is recorded already, as ",
  same_address: () => "A report from this address is recorded already, as ",
  same_wording: (share) =>
    `${Math.round((share ?? 0) * 100)}% of the wording stands in a report that is recorded already, `,
};

/** Says which recorded reports are, or may be, the one under review; nothing for none. */
export function AlikeNotice({ alike }: { readonly alike: readonly Alike[] }) {
  if (alike.length === 0) return null;
  return (
    <ul className={noticeClass} aria-label="Recorded already">
      {alike.map(({ id, heading, how, share }) => (
        <li key={id}>
          {hows[how](share)}
          <a href={`/reports/${id}`}>{heading}</a>.
          {how === "same_text"
            ? " It cannot be saved a second time."
            : " If it is the same article, leave it; a reprint counts its sources once."}
        </li>
      ))}
    </ul>
  );
}
