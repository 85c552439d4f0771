import { createRequire } from "node:module";
import { repeated, tellFound } from "./repeated.mjs";

// Run as a process of its own: the bundle, and the file to make as JSON; null for none, when only what any file needs is loaded.

const [, , bundle, json] = process.argv;
const order = JSON.parse(json);
const { curatedLedger, fileMaker } = createRequire(import.meta.url)(bundle);
const ledger = await curatedLedger();
tellFound(order === null ? {} : await repeated(fileMaker(order, ledger)));
