import { Download, type DownloadProps } from "./download";
import type { TakeAway } from "./take-away";

interface PageDownloadProps extends Pick<DownloadProps, "query" | "files"> {
  readonly taken: TakeAway;
}

/** The way to the files of a whole page, on the page itself. */
export function PageDownload({ taken: { name, path, seq }, query, files }: PageDownloadProps) {
  return <Download isNamed name={name} path={path} query={query} seq={seq} files={files} moreHref="#take-away" />;
}
