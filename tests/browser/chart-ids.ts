import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const chartsFolder = fileURLToPath(new URL("../../components/charts", import.meta.url));

/**
 * Every chart, by the folders that hold a definition: the registry itself cannot be loaded here, since it imports JSON as bundlers
 * do. The inspector's tests hold that the index of charts lists the same.
 */
export const chartIds: readonly string[] = readdirSync(chartsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(chartsFolder, name)).some((file) => file.startsWith("definition.")))
  .sort();
