import { type ImportFormatId, importFormatIds, importFormats } from "../../lib/import/registry";
import { mainButtonClass } from "../review/looks";
import { controlClass, Field } from "../ui/field";

function formatOption(id: ImportFormatId) {
  const { label, says } = importFormats[id];
  return (
    <option key={id} value={id}>
      {label}: {says}
    </option>
  );
}

/** The form that sends a file to be looked at; nothing is recorded by it. `mostMegabytes` is what the page takes. */
export function UploadForm({ mostMegabytes }: { readonly mostMegabytes: number }) {
  return (
    <form action="/data/import/upload" method="post" encType="multipart/form-data" className="max-w-xl space-y-5">
      <Field
        label="File"
        htmlFor="file"
        hint={`A table (CSV) or a ZIP that a ledger exported, at most ${mostMegabytes} MB.`}
      >
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".csv,.tsv,.txt,.zip,text/csv,application/zip"
          className={controlClass}
        />
      </Field>
      <Field label="Format" htmlFor="format">
        <select id="format" name="format" defaultValue="" className={controlClass}>
          <option value="">Recognise it</option>
          {importFormatIds.map(formatOption)}
        </select>
      </Field>
      <Field
        label="Published by"
        htmlFor="publisher"
        hint="Who publishes the file, where the file does not say it. May stay empty."
      >
        <input id="publisher" name="publisher" maxLength={200} className={controlClass} />
      </Field>
      <button type="submit" className={mainButtonClass}>
        See what it would do
      </button>
    </form>
  );
}
