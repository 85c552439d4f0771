#!/usr/bin/env node
import { fileURLToPath } from "node:url";

const tsconfig = fileURLToPath(new URL("../../tsconfig.json", import.meta.url));

async function exitCode() {
  try {
    const { register } = await import("tsx/esm/api");
    register({ tsconfig });
    const { exitCodeOf } = await import("./main.ts");
    return await exitCodeOf(process.argv.slice(2));
  } catch (error) {
    if (error?.code !== "ERR_MODULE_NOT_FOUND" || !/^Cannot find package/.test(error.message)) throw error;
    process.stderr.write("strike-ledger: its packages are not installed; run npm install in its folder first\n");
    return 2;
  }
}

process.exitCode = await exitCode();
