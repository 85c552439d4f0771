import { siteAddress } from "../../lib/query/site-address";
import { EmbedDocument } from "./embed-page";

interface EmbedErrorProps {
  readonly title: string;
  /** What is wrong, and the remedy. */
  readonly text: string;
  readonly site: URL | null;
  readonly fontFaces: string;
}

/** What stands in a frame where no chart can: a sentence and the way to the site. */
export function EmbedError({ title, text, site, fontFaces }: EmbedErrorProps) {
  return (
    <EmbedDocument title={title} canonical={null} fontFaces={fontFaces} theme={null} id="error">
      <div className="words">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a href={siteAddress("/charts", site)} target="_blank" rel="noopener">
            All charts at Strike Ledger
          </a>
        </p>
      </div>
    </EmbedDocument>
  );
}
