import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../rules/repository";

/**
 * What an expression gives, as JSON carries it, in a process of its own that has a module of `lib/cli/start` at hand as `start`.
 * The module is that of `checkout`, which it takes for the folder to start.
 */
export async function startModuleValue(module: string, expression: string, checkout = root): Promise<unknown> {
  const address = pathToFileURL(path.join(checkout, "lib/cli/start", module)).href;
  const code = `import * as start from ${JSON.stringify(address)}; console.log(JSON.stringify(await (${expression})));`;
  const node = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  node.stdout.on("data", (chunk) => {
    told += chunk;
  });
  await once(node, "close");
  return JSON.parse(told);
}
