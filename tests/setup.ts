import fc from "fast-check";
import { failureText, seedOf } from "./property-seed";

fc.configureGlobal({ seed: seedOf(process.env) });
fc.installGlobalPlugin(() => ({
  onAllRunsComplete: (run) => {
    if (run.failed) throw new Error(failureText(run), { cause: run.errorInstance });
  },
}));
