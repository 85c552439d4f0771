import { Failure } from "../../../lib/cli/start/failure.mjs";

/**
 * The chart that the product's page shows, out of its own JSON, as peers draw it.
 * @param {string} address of the product
 * @returns {Promise<import("../setting/peer-chart").PeerChart>}
 */
export async function chartOfProduct(address) {
  const response = await fetch(`${address}/charts/volumes.json`);
  if (!response.ok) throw new Failure(`${address}/charts/volumes.json: answers ${response.status}`);
  const { title, attacks } = await response.json();
  return {
    title,
    columns: attacks[0].measures.map(({ measure }) => measure.replaceAll("_", " ")),
    rows: attacks.map(({ label, measures }) => ({
      name: label,
      figures: measures.map(({ text, estimates: [estimate] }) => ({
        n: estimate?.best ?? estimate?.high ?? null,
        text,
      })),
    })),
  };
}
