/**
 * The one value of that name in this process, made on the first call. A bundler may load a module more than once, each with
 * its own variables; what must exist once is therefore kept on `globalThis`.
 */
export function processWide<T>(name: string, make: () => T): T {
  const values = globalThis as unknown as Record<symbol, T | undefined>;
  const key = Symbol.for(`strike-ledger.${name}`);
  values[key] ??= make();
  return values[key];
}
