/** Every kind of page, by what it is, with one address of each. */
export const pages = {
  "the dashboard": "/",
  "the attacks": "/attacks",
  "an attack": "/attacks/2026-01-24-kyiv-kharkiv",
  "an attack with a revised toll": "/attacks/2025-04-24-kyiv",
  "the charts": "/charts",
  "the signature chart": "/charts/attacks",
  "the volumes": "/charts/volumes",
  "the casualties": "/charts/casualties",
  "the outages": "/charts/outages",
  "a chart whose filter leaves nothing": "/charts/casualties?from=2030-01-01",
  "a chart with a notice": "/charts/casualties?from=tomorrow",
  "the reports": "/reports",
  "a report": "/reports/2026-01-24-moscow-times",
  "the method": "/method",
  "the data": "/data",
  "an address that leads nowhere": "/nowhere",
} as const;

export const attackId = "2026-01-24-kyiv-kharkiv";
