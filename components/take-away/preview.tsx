import type { ReactNode } from "react";
import type { Theme } from "../../lib/query/query";
import { palettes } from "../../lib/viz/palette";
import { buttonClass } from "./button-class";
import { type FileChoice, isImage, themedHref } from "./file-choice";
import type { OfferedFormat } from "./format";
import { type LoadedFile, useObjectUrl } from "./loaded-file";
import type { Loading } from "./loading";
import type { Offer } from "./offer";

/** How large an image is, in its own px. */
export interface ImageSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface PreviewProps {
  readonly file: Loading<LoadedFile>;
  readonly format: OfferedFormat;
  readonly choice: FileChoice;
  readonly offer: Offer;
  readonly onSize: (size: ImageSize) => void;
}

/** Squares in a theme's colours, which show where an image in that theme is transparent. */
function squares(theme: Theme): string {
  const { paper, grid } = palettes[theme];
  return `conic-gradient(${grid} 25%, ${paper} 0 50%, ${grid} 0 75%, ${paper} 0) 0 0 / 16px 16px`;
}

type ImagePreviewProps = Pick<PreviewProps, "offer" | "choice" | "onSize"> & { readonly content: Blob };

function ImagePreview({ content, choice, offer, onSize }: ImagePreviewProps) {
  const url = useObjectUrl(content);
  if (url === null) return null;
  return (
    <section aria-label="Preview" className="flex h-full items-center justify-center p-2 sm:p-3">
      {/* biome-ignore lint/performance/noImgElement: an image that is in memory already */}
      <img
        src={url}
        alt={`What the file shows: ${offer.title}`}
        style={{ background: squares(choice.theme) }}
        className="max-h-full max-w-full border border-grid object-contain"
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          onSize({ widthPx: naturalWidth, heightPx: naturalHeight })
        }
      />
    </section>
  );
}

function TextPreview({ beginning }: { readonly beginning: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section tabIndex={0} aria-label="The beginning of the file" className="h-full overflow-auto p-3">
      <pre className="text-xs leading-normal">{beginning}</pre>
    </section>
  );
}

/** What of a file is shown in its place: not its pages and its charts themselves, which look different. */
function stoodInText({ label, drawings }: OfferedFormat, isOne: boolean): string {
  const shown = isOne ? "the drawing" : "the drawings";
  const own = drawings === "own" ? "colours and charts" : "pages";
  return `Shown here: ${shown}, as on the page. The ${label} file has ${own} of its own, which look different.`;
}

/** The drawings that stand for a file which no browser shows within a page: one whole in what room there is, several as small pictures. */
function Drawings({ format, choice, offer }: Pick<PreviewProps, "format" | "choice" | "offer">) {
  const { pictures } = offer;
  const isOne = pictures.length === 1;
  return (
    <>
      <p className="pt-1 text-xs text-muted">{stoodInText(format, isOne)}</p>
      <ul className={isOne ? "h-0 min-h-40 grow pt-3" : "grid gap-4 pt-4 sm:grid-cols-2"}>
        {pictures.map((picture) => (
          <li key={picture.href} className={isOne ? "flex h-full justify-center" : ""}>
            {/* biome-ignore lint/performance/noImgElement: a drawing of any size, which is fetched as it is */}
            <img
              src={themedHref(picture.href, choice.theme, offer)}
              alt={picture.alt}
              loading="lazy"
              className={`max-w-full border border-grid object-contain ${isOne ? "max-h-full min-h-0" : "max-h-52"}`}
            />
            {isOne ? null : <p className="pt-1 text-xs text-muted">{picture.title}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a file holds that no browser shows within a page: in words, and the drawings in it. */
function ContentsPreview({ format, choice, offer }: Pick<PreviewProps, "format" | "choice" | "offer">) {
  const { contents, attacks, pictures, title } = offer;
  const isWhole = format.drawings !== "none" && pictures.length === 1;
  const boxClass = `h-full overflow-y-auto p-3 sm:p-4 ${isWhole ? "flex flex-col" : ""}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1)
    <section tabIndex={0} aria-label="What the file holds" className={boxClass}>
      <p className="font-semibold">{title}</p>
      <p className="text-sm text-muted">{contents.join(" · ")}</p>
      {format.drawings === "none" ? (
        <ul aria-label="Attacks" className="space-y-1 pt-3 text-sm">
          {attacks.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      ) : (
        <Drawings format={format} choice={choice} offer={offer} />
      )}
    </section>
  );
}

function shownFile({ file, format, choice, offer, onSize }: PreviewProps): ReactNode {
  if (file.state === "failed") {
    return (
      <div className="space-y-3 p-4">
        <p>{file.detail}</p>
        <button type="button" className={buttonClass} onClick={file.retry}>
          Try again
        </button>
      </div>
    );
  }
  const { latest } = file;
  if (isImage(format)) {
    const isShown = latest?.content.type.startsWith("image/");
    return (
      latest !== null &&
      isShown && <ImagePreview content={latest.content} choice={choice} offer={offer} onSize={onSize} />
    );
  }
  if (format.drawings === "none" && latest?.beginning) return <TextPreview beginning={latest.beginning} />;
  return <ContentsPreview format={format} choice={choice} offer={offer} />;
}

/** The file as it comes out with what was chosen: itself where a page can show it, else what it holds; or why there is none. */
export function Preview(props: PreviewProps) {
  return (
    <div
      aria-busy={props.file.state === "loading"}
      className="h-64 min-w-0 border border-grid bg-grid/35 aria-busy:opacity-60 md:h-full md:min-h-0"
    >
      {shownFile(props)}
    </div>
  );
}
