const oldest = [20, 9];

/**
 * What to tell the owner of a Node that is too old, in one line; null when it is new enough.
 * @param {string} version as in `process.versions.node`, such as "20.9.0"
 * @returns {string | null}
 */
export function oldNodeNotice(version) {
  const [major, minor] = version.split(".").map(Number);
  const isNewEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return isNewEnough ? null : `Strike Ledger needs Node ${oldest.join(".")} or newer; this is ${version}.`;
}
