// Runs in the frame: tells the host how high the content is, and takes the host's theme. Says nothing else.
(() => {
  if (window.parent === window) return;
  const page = document.documentElement;
  const id = page.dataset.embed;

  const tellHeight = () => {
    const heightPx = Math.ceil(page.getBoundingClientRect().height);
    window.parent.postMessage({ type: "strike-ledger:height", id, heightPx }, "*");
  };

  new ResizeObserver(tellHeight).observe(page);

  window.addEventListener("message", ({ source, data }) => {
    if (source !== window.parent || data?.type !== "strike-ledger:theme") return;
    if (page.dataset.fixedTheme === undefined) {
      if (data.theme === "light" || data.theme === "dark") page.dataset.theme = data.theme;
      else if (data.theme === "system") delete page.dataset.theme;
    }
    // The host may have begun to listen after the height was first told.
    tellHeight();
  });
})();
