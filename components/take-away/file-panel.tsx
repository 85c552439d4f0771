import { useState } from "react";
import { fileSizeText } from "../../lib/format/file-size";
import { RadioGroup } from "../ui/radio-group";
import { buttonClass, mainButtonClass } from "./button-class";
import { imageCopyText } from "./copying";
import { copiedMediaType, type FileChoice, fileHref, isImage } from "./file-choice";
import { FileChoices } from "./file-choices";
import type { OfferedFormat } from "./format";
import { type LoadedFile, useFile } from "./loaded-file";
import type { Loading } from "./loading";
import type { Offer } from "./offer";
import { type ImageSize, Preview } from "./preview";

interface FilePanelProps {
  readonly offer: Offer;
  readonly choice: FileChoice;
  readonly choose: (choice: FileChoice) => void;
}

const countFormat = new Intl.NumberFormat("en-GB");

function statusOf({ state, latest, detail }: Loading<LoadedFile>, { label }: OfferedFormat, size: ImageSize | null) {
  if (state === "loading") return `Making the ${label} file…`;
  if (latest === null) return detail;
  const pixels =
    size === null ? "" : ` · ${countFormat.format(size.widthPx)} × ${countFormat.format(size.heightPx)} px`;
  return `${fileSizeText(latest.content.size)}${pixels}`;
}

interface FileFooterProps {
  readonly format: OfferedFormat;
  readonly href: string;
  /** Where the image is that can be copied; null where there is none. */
  readonly imageHref: string | null;
  readonly file: Loading<LoadedFile>;
  readonly size: ImageSize | null;
}

/** The file's name and size, and the ways to have it. */
function FileFooter({ format, href, imageHref, file, size }: FileFooterProps) {
  const [copied, setCopied] = useState({ href, said: "" });
  const hasFailed = file.state === "failed";
  const said = copied.href === href ? copied.said : "";
  return (
    <footer className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-grid px-4 py-3 sm:px-6">
      <div className="min-w-0 grow basis-64 text-sm leading-snug">
        <p className="text-xs font-semibold wrap-anywhere sm:text-sm">
          {file.state === "ready" ? file.latest?.name : ""}
        </p>
        {/* What failed stands in the preview too, where that is in sight. */}
        <p role="status" className={hasFailed && said === "" ? "md:sr-only" : "text-muted"}>
          {said === "" ? statusOf(file, format, size) : said}
        </p>
      </div>
      <div className="flex grow flex-wrap gap-2 *:grow sm:grow-0">
        {imageHref !== null && (
          <button
            type="button"
            className={buttonClass}
            onClick={async () => setCopied({ href, said: await imageCopyText(imageHref, copiedMediaType) })}
          >
            Copy image
          </button>
        )}
        {hasFailed ? (
          <button type="button" disabled className={mainButtonClass}>
            Download {format.label}
          </button>
        ) : (
          <a href={href} download className={mainButtonClass}>
            Download {format.label}
          </a>
        )}
      </div>
    </footer>
  );
}

/** A file to be had: its format, the choices that this leaves, what comes of them, and the file itself. */
export function FilePanel({ offer, choice, choose }: FilePanelProps) {
  const format = offer.formats.find(({ extension }) => extension === choice.extension) ?? offer.formats[0];
  if (format === undefined) return null;
  return <FormatPanel offer={offer} choice={choice} choose={choose} format={format} />;
}

function FormatPanel({ offer, choice, choose, format }: FilePanelProps & { readonly format: OfferedFormat }) {
  const href = fileHref(format, choice, offer);
  const file = useFile(href);
  const [size, setSize] = useState<ImageSize | null>(null);
  const copied = offer.formats.find(({ mediaType }) => mediaType === copiedMediaType);
  return (
    <>
      <div className="min-h-0 grow overflow-y-auto md:flex md:flex-col md:overflow-visible">
        <div className="px-4 pt-4 sm:px-6">
          <RadioGroup
            legend="Format"
            isLegendHidden
            choices={offer.formats.map(({ label, extension }) => ({ label, value: extension }))}
            chosen={format.extension}
            onChoose={(extension) => choose({ ...choice, extension })}
          />
          <p className="pt-2 text-sm text-muted">
            {format.label}: {format.holds}.{offer.leftOut === null ? "" : ` ${offer.leftOut}`}
          </p>
        </div>
        <div className="grid min-h-0 grow content-start gap-x-6 gap-y-4 p-4 sm:px-6 md:content-stretch md:has-[>:nth-child(2)]:grid-cols-[1fr_15rem]">
          <Preview file={file} format={format} choice={choice} offer={offer} onSize={setSize} />
          <FileChoices format={format} choice={choice} choose={choose} offer={offer} />
        </div>
      </div>
      <FileFooter
        format={format}
        href={href}
        imageHref={copied === undefined || !isImage(format) ? null : fileHref(copied, choice, offer)}
        file={file}
        size={file.state === "ready" && file.latest?.content.type.startsWith("image/") ? size : null}
      />
    </>
  );
}
