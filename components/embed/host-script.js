// Runs in the host's page: gives each frame of ours the height of its content, and tells it whether the ground under it is light or dark.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const mark = Symbol.for(`strike-ledger:embed ${origin}`);
  if (window[mark]) return;
  window[mark] = true;

  const mostHeightPx = 20_000;

  const isOurs = (frame) =>
    frame instanceof HTMLIFrameElement && frame.src.startsWith(`${origin}/embed/`) && frame.contentWindow !== null;

  const frames = () => [...document.querySelectorAll("iframe")].filter(isOurs);

  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });

  // CSS writes colours in many ways; a pixel has but one.
  const pixelOf = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };

  const groundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const [red, green, blue, opacity] = pixelOf(getComputedStyle(at).backgroundColor);
      if (opacity > 127) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
    }
    // Nothing is painted, so the browser's own ground shows, which follows the page's colour scheme.
    const scheme = getComputedStyle(document.documentElement).colorScheme;
    const isSystemDark = matchMedia("(prefers-color-scheme: dark)").matches;
    return scheme.includes("dark") && (isSystemDark || !scheme.includes("light")) ? "dark" : "light";
  };

  const themeOf = (frame) => frame.dataset.theme ?? groundOf(frame.parentElement);

  const tell = (frame) => frame.contentWindow.postMessage({ type: "strike-ledger:theme", theme: themeOf(frame) }, "*");

  const tellAll = () => {
    for (const frame of frames()) tell(frame);
  };

  window.addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== "strike-ledger:height" || !Number.isFinite(data.heightPx)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(Math.max(data.heightPx, 0), mostHeightPx)}px`;
  });

  // "load" does not bubble, but is seen on its way down.
  document.addEventListener("load", ({ target }) => isOurs(target) && tell(target), true);
  document.addEventListener("transitionend", ({ propertyName }) => propertyName === "background-color" && tellAll());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tellAll);
  const changes = new MutationObserver(tellAll);
  changes.observe(document.documentElement, { attributes: true });
  if (document.body !== null) changes.observe(document.body, { attributes: true });
  tellAll();
})();
