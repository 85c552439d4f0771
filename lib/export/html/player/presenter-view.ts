import { elapsedText, keepTimer, keptTimer, stoppedTimer, timerMs, toggledTimer } from "./clock";
import type { Cover, Show } from "./keys";
import { found } from "./page";

/** A slide's drawing once more, to be looked at only. */
function drawingOf(slide: HTMLElement | undefined): Node[] {
  const drawing = slide?.querySelector("svg")?.cloneNode(true);
  if (!(drawing instanceof SVGElement)) return [];
  drawing.setAttribute("role", "img");
  for (const mark of drawing.querySelectorAll("[data-event]")) mark.removeAttribute("aria-label");
  return [drawing];
}

function notesOf(slide: HTMLElement | undefined): Node[] {
  return [...(slide?.querySelector(".notes")?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

function startClock(show: string): void {
  const [clock, elapsed] = [found("#clock"), found("#elapsed")];
  const [toggle, reset] = [found("#timer-toggle"), found("#timer-reset")];
  let timer = keptTimer(show);
  const draw = () => {
    const now = new Date();
    clock.textContent = now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    elapsed.textContent = elapsedText(timerMs(timer, now.getTime()));
    toggle.textContent = timer.startedAt === null ? "Start timer" : "Stop timer";
  };
  const set = (next: typeof timer) => {
    timer = next;
    keepTimer(show, timer);
    draw();
  };
  toggle.addEventListener("click", () => set(toggledTimer(timer, Date.now())));
  reset.addEventListener("click", () => set(stoppedTimer));
  window.setInterval(draw, 500);
  draw();
}

const coverTexts: Readonly<Record<Cover, string>> = {
  none: "",
  black: "The screen is black",
  overview: "The screen shows all slides",
  help: "",
};

/** What the presenter's window needs of the show. */
export interface Presented {
  readonly name: string;
  readonly slides: readonly HTMLElement[];
  readonly move: (by: number) => void;
}

/**
 * The presenter's window: the slide that is on and the next, what to say of it and the claims behind it, where in the show it stands, the
 * time and a timer. Gives what shows it anew after each step.
 */
export function presenterView({ name, slides, move }: Presented): (show: Show) => void {
  document.documentElement.classList.add("presenting");
  found<HTMLElement>("#presenter").hidden = false;
  found<HTMLElement>("#slides").hidden = true;
  found("#before").addEventListener("click", () => move(-1));
  found("#after").addEventListener("click", () => move(1));
  startClock(name);
  let drawn = -1;
  return ({ at, count, cover }) => {
    const coverText = coverTexts[cover];
    found("#covered").textContent = coverText;
    found<HTMLElement>("#covered").hidden = coverText === "";
    if (at === drawn) return;
    drawn = at;
    const next = slides[at + 1];
    const notes = notesOf(slides[at]);
    found("#now").replaceChildren(...drawingOf(slides[at]));
    found("#next").replaceChildren(...drawingOf(next));
    found<HTMLElement>("#end").hidden = next !== undefined;
    found("#said").replaceChildren(...notes);
    found<HTMLElement>("#unsaid").hidden = notes.length > 0;
    found("#notes").scrollTop = 0;
    found("#where").textContent = `Slide ${at + 1} of ${count}`;
  };
}
