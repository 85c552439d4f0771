import { resourcePath } from "../../lib/api/page";
import { type DocumentedParameter, documentedParameters } from "../../lib/api/parameters";
import { resourceIds, resources } from "../../lib/api/registry";
import type { Resource } from "../../lib/api/resource";
import type { Ledger } from "../../lib/ledger/fold";
import { byCodeUnits } from "../../lib/ledger/order";
import { attackOffer } from "../../lib/query/attack-offer";
import { ApiForm, offeredLists } from "./api-form";

// The cursor is nothing that one would type.
function triedParameters({ parameters }: Resource): DocumentedParameter[] {
  return documentedParameters([...parameters, "limit"]);
}

/** As many places as a field proposes; it takes any other too. */
const offeredPlaces = 300;

function OfferedValues({ ledger }: { readonly ledger: Ledger }) {
  const places = [...ledger.places.values()].sort((a, b) => byCodeUnits(a.id, b.id)).slice(0, offeredPlaces);
  return (
    <>
      <datalist id={offeredLists.attack}>
        {attackOffer(ledger, []).choices.map(({ value, label }) => (
          <option key={value} value={value} label={label} />
        ))}
      </datalist>
      <datalist id={offeredLists.place}>
        {places.map(({ id, name }) => (
          <option key={id} value={id} label={name} />
        ))}
      </datalist>
    </>
  );
}

function ResourceEntry({ id }: { readonly id: keyof typeof resources }) {
  const resource: Resource = resources[id];
  const path = resourcePath(id);
  return (
    <li className="border-t border-grid pt-3">
      <h3 className="text-base">
        <a href={path}>
          <code className="text-sm">{path}</code>
        </a>
      </h3>
      <p className="mt-1 max-w-measure">
        {resource.holds}
        {resource.byId === null ? null : (
          <>
            {" "}
            One of them: <code className="text-sm">{`${path}/<id>`}</code>.
          </>
        )}
      </p>
      <details className="mt-2">
        <summary>Try it: the parameters of {id}</summary>
        <ApiForm resource={id} path={path} parameters={triedParameters(resource)} />
      </details>
    </li>
  );
}

/** The API for whoever writes a program: what it has, how it answers, and a form for each resource to try it with. */
export function ApiSection({ ledger }: { readonly ledger: Ledger }) {
  return (
    <div className="space-y-4">
      <div className="max-w-measure space-y-3">
        <p>
          The whole ledger as JSON, to read, without a key and from any site’s scripts. Each answer holds{" "}
          <code className="text-sm">data</code>, the ledger <code className="text-sm">revision</code> it was made from,
          and for a list <code className="text-sm">next</code>, the address of what follows.{" "}
          <a href={resourcePath("openapi.json")}>openapi.json</a> describes all of it (OpenAPI 3.1).
        </p>
        <p>
          A number that is <code className="text-sm">null</code> is not reported or not known, as its{" "}
          <code className="text-sm">status</code> says; a reported zero is 0. A parameter that is misspelt is refused,
          never passed over. With <code className="text-sm">rev</code> an answer stays the same whatever is recorded
          later, and so do the pages that <code className="text-sm">next</code> leads to.
        </p>
      </div>
      <OfferedValues ledger={ledger} />
      <ul className="space-y-4">
        {resourceIds.map((id) => (
          <ResourceEntry key={id} id={id} />
        ))}
      </ul>
    </div>
  );
}
