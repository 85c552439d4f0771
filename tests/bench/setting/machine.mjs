import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { root } from "../../../lib/cli/start/root.mjs";
import { installedVersion } from "./install.mjs";

/** The machine in one line: processors, memory, system, Node, and how busy it is. */
export function machineText() {
  const processors = cpus();
  const model = processors[0]?.model.trim() || "unknown processor";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${processors.length} × ${model}, ${memory}, ${platform()} ${release().split("-")[0]}, Node ${process.versions.node}, load ${load}`;
}

/** The versions of what is compared, in one line. */
export function versionsText() {
  const peers = ["echarts", "vega", "@observablehq/plot", "linkedom", "recharts"];
  const own = ["react", "next"].map((name) => `${name} ${installedVersion(name, root)}`);
  return [...own, ...peers.map((name) => `${name} ${installedVersion(name)}`)].join(", ");
}
