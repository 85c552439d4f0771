import { addressOfSlide, isPresenterAddress, missingSlideText, namedSlide, slideInAddress } from "./address";
import { hideWhileStill } from "./cursor";
import { keptInStep } from "./in-step";
import { isForElement } from "./key-target";
import { pressed, type Show, showAt, type Wish } from "./keys";
import { found, say, warn } from "./page";
import { presenterView } from "./presenter-view";
import { presenterWindow } from "./presenter-window";
import { slideAt, stage } from "./stage";
import { markAt, nextMark, type Teller, teller } from "./told";
import { swipes } from "./touch";

function keepAddress(at: number): void {
  const href = addressOfSlide(window.location.href, at);
  try {
    if (href !== window.location.href) window.history.replaceState(null, "", href);
  } catch {
    // A browser that lets no file change its address still shows the slide.
  }
}

/** Says so where a slide is asked for that is not there. */
function warnOfMissing(named: string | null, { count }: Show): void {
  const words = named === null ? null : missingSlideText(named, count);
  if (words !== null) warn(words);
}

async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    warn("This browser does not let the page fill the screen.");
  }
}

function startShow(): void {
  const slides = [...document.querySelectorAll<HTMLElement>(".slide")];
  const name = document.documentElement.dataset.show ?? "";
  const isPresenter = isPresenterAddress(window.location);
  const [panel, help] = [found<HTMLDialogElement>("#told-panel"), found<HTMLDialogElement>("#help")];
  const first: Show = { at: 0, count: slides.length, cover: "none", typed: "" };
  let show = showAt(first, slideInAddress(window.location) ?? 0);

  const draw = isPresenter
    ? presenterView({ name, slides, move: (by) => stand(showAt(show, show.at + by)) })
    : stage(slides);
  const tells: Teller | null = isPresenter ? null : teller(panel, slides);

  const step = keptInStep(
    window,
    { show: name, isPresenter },
    () => show,
    ({ at, cover }) => {
      const next = { ...show, at: showAt(show, at).at, cover: cover === "help" ? show.cover : cover, typed: "" };
      if (next.at === show.at && next.cover === show.cover) return;
      if (tells?.isTelling()) tells.close();
      show = next;
      redraw();
    },
  );

  const openPresenter = presenterWindow(step, () => show.at);

  function redraw(): void {
    draw(show);
    if (help.open !== (show.cover === "help")) {
      if (help.open) help.close();
      else help.showModal();
    }
    keepAddress(show.at);
  }

  /** Where the show stands from now on, here and in the other window. */
  function stand(next: Show): void {
    const { at, cover } = show;
    show = next;
    if (next.at === at && next.cover === cover) return;
    redraw();
    step.tell(show);
    if (next.at !== at)
      say(`Slide ${next.at + 1} of ${next.count}: ${slides[next.at]?.getAttribute("aria-label") ?? ""}`);
    else if (next.cover === "overview") say("All slides. The arrow keys choose one, Enter shows it.");
    else if (next.cover === "black") say("The screen is black.");
  }

  function inspect(): void {
    const slide = slides[show.at];
    if (isPresenter || slide === undefined || show.cover !== "none") return;
    const mark = nextMark(slide);
    if (mark === null) say("No figure of this slide has claims to be told.");
    else mark.focus();
  }

  const wishes: Readonly<Record<Wish, () => void>> = {
    fullscreen: () => void toggleFullscreen(),
    presenter: () => {
      if (!isPresenter) openPresenter();
    },
    inspect,
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || tells?.isTelling()) return;
    const { target, key } = event;
    const mark = markAt(target);
    // A number that was typed comes before the mark that has the focus.
    if (mark !== null && (key === " " || (key === "Enter" && show.typed === ""))) {
      event.preventDefault();
      tells?.tell(mark, false);
      return;
    }
    if (isForElement(key, target)) return;
    const made = pressed(show, event);
    if (made === null) return;
    event.preventDefault();
    const asked = key === "Enter" && show.typed !== "" ? show.typed : null;
    stand(made.show);
    warnOfMissing(asked, show);
    if (made.wish !== null) wishes[made.wish]();
  });

  document.addEventListener("click", ({ target, detail }) => {
    if (isPresenter || !(target instanceof Element)) return;
    const [mark, at] = [markAt(target), slideAt(target, slides)];
    if (show.cover === "black") stand({ ...show, cover: "none" });
    else if (show.cover === "overview") {
      if (at !== null) stand(showAt(show, at));
    } else if (mark !== null) tells?.tell(mark, detail > 0);
  });

  help.addEventListener("close", () => {
    if (show.cover === "help") stand({ ...show, cover: "none" });
  });

  window.addEventListener("hashchange", () => {
    const named = namedSlide(window.location);
    const at = slideInAddress(window.location);
    if (at !== null) stand(showAt(show, at));
    warnOfMissing(named, show);
  });

  if (!isPresenter) {
    hideWhileStill(document.documentElement);
    swipes(document.documentElement, (by) => {
      if (show.cover === "none") stand(showAt(show, show.at + by));
    });
  }
  const named = namedSlide(window.location);
  redraw();
  warnOfMissing(named, show);
}

// At once, so that the document is never seen as one to be read before it is shown.
document.documentElement.classList.add("showing");
document.addEventListener("DOMContentLoaded", startShow);
