import type { Locale } from "./locale";

/** Why two figures are not compared, in English. */
export const enIncomparable: Locale["incomparable"] = {
  not_reported: { one: "one is not reported", both: "both are not reported" },
  units_differ: { one: "units differ", both: "units differ" },
  not_known: { one: "one is stated as not known", both: "both are stated as not known" },
  counts_differ: { one: "they count different things", both: "they count different things" },
  ground_differs: { one: "different ground", both: "different ground" },
  counting_changed: {
    one: "from July 2025 those suppressed are counted as shot down",
    both: "from July 2025 those suppressed are counted as shot down",
  },
  disagree: { one: "sources of one disagree", both: "sources of both disagree" },
  lower_bound: { one: "one is a lower bound", both: "both are lower bounds" },
  upper_bound: { one: "one is an upper bound", both: "both are upper bounds" },
  about: { one: "one is approximate", both: "both are approximate" },
  range: { one: "one is a range", both: "both are ranges" },
};
