import { installedVersion, installPeers } from "../setting/install.mjs";

/**
 * A number as a peer finds it: where it stands, and its value where it is one number.
 * @typedef {{ start: number, end: number, value: number }} FoundNumber
 */

/** What a number followed by this is a share of a hundred; peers that leave the sign out are credited with it. */
const percentSign = /^\s*(?:%|per\s?cent\b)/;

/**
 * A peer's numbers as figures. A peer knows no qualifier, so a number within the words of a hand-read figure is taken to be at just these
 * words: "15" is as good as "at least 15".
 */
function attempt(text, numbers) {
  const found = numbers.map(({ start, end, value }) => {
    const isPercent = percentSign.test(text.text.slice(end, end + 10)) || text.text.slice(start, end).endsWith("%");
    const best = isPercent ? value / 100 : value;
    const hand = text.figures.find((one) => one.start <= start && end <= one.end);
    const span = hand ?? { start, end };
    const exact = text.text.slice(span.start, span.end);
    return { start: span.start, end: span.end, exact, low: best, best, high: best };
  });
  return { text, found };
}

/** @returns {Promise<FoundNumber[]>} */
async function recognizers() {
  const { default: peer } = await import("@microsoft/recognizers-text-number");
  return (text) =>
    peer.recognizeNumber(text, peer.Culture.English).flatMap(({ start, end, resolution }) => {
      const value = Number(resolution?.value);
      return Number.isFinite(value) ? [{ start, end: end + 1, value }] : [];
    });
}

/** @returns {Promise<FoundNumber[]>} */
async function compromise() {
  const { default: nlp } = await import("compromise");
  return (text) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .flatMap(({ offset, number }) =>
        Number.isFinite(number?.num)
          ? [{ start: offset.start, end: offset.start + offset.length, value: number.num }]
          : [],
      );
}

export async function installedPeers(tell) {
  await installPeers(tell);
  const found = { "@microsoft/recognizers-text-number": await recognizers(), compromise: await compromise() };
  return Object.entries(found).map(([name, numbersOf]) => ({
    name: `${name} ${installedVersion(name)}`,
    attempt: (text) => attempt(text, numbersOf(text.text)),
  }));
}
