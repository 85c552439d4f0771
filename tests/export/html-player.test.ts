import { describe, expect, it } from "vitest";
import {
  addressOfSlide,
  isPresenterAddress,
  missingSlideText,
  namedSlide,
  slideInAddress,
} from "@/lib/export/html/player/address";
import { elapsedText, stoppedTimer, timerMs, toggledTimer } from "@/lib/export/html/player/clock";
import { type Common, helloEveryMs, keptInStep, type StepWindow } from "@/lib/export/html/player/in-step";
import { keyHelp, pressed, type Show, showAt } from "@/lib/export/html/player/keys";

const start: Show = { at: 0, count: 12, cover: "none", typed: "" };

/** Where a show stands after some keys; "Shift " before a key holds it. */
function pressing(show: Show, ...keys: readonly string[]): Show {
  return keys.reduce((now, name) => {
    const key = name.replace(/^Shift /, "");
    return pressed(now, { key, shiftKey: key !== name })?.show ?? now;
  }, show);
}

describe("the keys of a show", () => {
  it.each(["ArrowRight", "ArrowDown", "PageDown", "n", " ", "Enter"])("go to the next slide by “%s”", (key) => {
    expect(pressing(start, key).at).toBe(1);
    expect(pressing({ ...start, at: 11 }, key).at).toBe(11);
  });

  it.each(["ArrowLeft", "ArrowUp", "PageUp", "p", "Shift  ", "Backspace"])("go to the slide before by “%s”", (key) => {
    expect(pressing({ ...start, at: 5 }, key).at).toBe(4);
    expect(pressing(start, key).at).toBe(0);
  });

  it("go to the first and the last slide, and to one by its number", () => {
    expect(pressing(start, "End").at).toBe(11);
    expect(pressing({ ...start, at: 7 }, "Home").at).toBe(0);
    expect(pressing(start, "1", "0", "Enter")).toEqual({ ...start, at: 9 });
    expect(pressing(start, "9", "9", "Enter").at).toBe(11);
    expect(pressing({ ...start, at: 3 }, "0", "Enter").at).toBe(0);
  });

  it("forget a number that was begun, by Escape and by any step", () => {
    expect(pressing(start, "4", "Escape", "Enter").at).toBe(1);
    expect(pressing(start, "4", "ArrowRight", "Enter").at).toBe(2);
  });

  it("make the screen black and bring the slide back, by the key again, by Escape and by a step", () => {
    for (const key of ["b", ".", "B"]) expect(pressing(start, key).cover).toBe("black");
    expect(pressing(start, "b", "b").cover).toBe("none");
    expect(pressing(start, ".", "Escape").cover).toBe("none");
    expect(pressing(start, "b", "PageDown")).toEqual({ ...start, at: 1 });
  });

  it("choose a slide in the overview by arrows, and show it by Enter", () => {
    const chosen = pressing(start, "o", "ArrowRight", "ArrowRight");
    expect(chosen).toEqual({ ...start, at: 2, cover: "overview" });
    expect(pressing(chosen, "Enter")).toEqual({ ...start, at: 2 });
    expect(pressing(chosen, "7", "Enter")).toEqual({ ...start, at: 6 });
  });

  it("leave to the browser what is none of theirs, Escape too where nothing is open", () => {
    for (const key of ["Tab", "x", "F6", "Escape", "constructor"]) {
      expect(pressed(start, { key, shiftKey: false })).toBeNull();
    }
  });

  it("wish for the full screen, the presenter's window and the figures without leaving the slide", () => {
    for (const [key, wish] of [
      ["f", "fullscreen"],
      ["F5", "fullscreen"],
      ["s", "presenter"],
      ["i", "inspect"],
    ] as const) {
      expect(pressed({ ...start, at: 2 }, { key, shiftKey: false })).toEqual({ show: { ...start, at: 2 }, wish });
    }
  });

  it("are all in the help", () => {
    const names = keyHelp.map(([keys]) => keys).join(" ");
    for (const key of ["→", "Space", "Page down", "Home", "Enter", "i", "o", "s", "b or .", "f", "Esc", "?"]) {
      expect(names).toContain(key);
    }
  });

  it("have a nearest slide in a show without any", () => {
    expect(showAt({ ...start, count: 0 }, 3).at).toBe(0);
  });
});

describe("the address of a slide", () => {
  it.each([
    ["?slide=3", "", 2],
    ["", "#slide=3", 2],
    ["?slide=9", "#slide=3", 2],
    ["?theme=dark", "#presenter&slide=12", 11],
    ["?slide=0", "", -1],
    ["?slide=-1", "", null],
    ["?slide=3.5", "", null],
    ["?slide=", "#slide", null],
    ["", "", null],
  ])("is read from %j and %j", (search, hash, at) => {
    expect(slideInAddress({ search, hash })).toBe(at);
  });

  it.each([
    ["?slide=999", "There is no slide “999”. This is slide 12, the last."],
    ["?slide=1234567890123", "There is no slide “1234567890123”. This is slide 1, the first."],
    ["?slide=0", "There is no slide “0”. This is slide 1, the first."],
    ["?slide=-1", "There is no slide “-1”. This is slide 1, the first."],
    ["?slide=2.5", "There is no slide “2.5”. This is slide 1, the first."],
    [`?slide=${"abc".repeat(99)}`, "There is no slide “abcabcabcabcabcabcab”. This is slide 1, the first."],
    ["?slide=12", null],
    ["?slide=1", null],
  ])("that a show of twelve has not is said, with the one in its place: %s", (search, words) => {
    expect(missingSlideText(namedSlide({ search, hash: "" }) ?? "", 12)).toBe(words);
  });

  it("that is left out or empty is no wrong one", () => {
    expect(["", "?slide=", "?theme=dark"].map((search) => namedSlide({ search, hash: "" }))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("on a site is in the query beside whatever else is there", () => {
    expect(addressOfSlide("https://example.org/dashboard.html?theme=dark", 4)).toBe(
      "https://example.org/dashboard.html?theme=dark&slide=5",
    );
    expect(addressOfSlide("https://example.org/dashboard.html?slide=2#slide=9", 0)).toBe(
      "https://example.org/dashboard.html?slide=1",
    );
  });

  it("of a file is in the fragment, which a browser lets a file change", () => {
    expect(addressOfSlide("file:///stick/show.html", 1)).toBe("file:///stick/show.html#slide=2");
    expect(slideInAddress(new URL(addressOfSlide("file:///stick/show.html?slide=8", 1)))).toBe(1);
  });

  it("leaves the presenter's window the presenter's", () => {
    for (const base of ["file:///stick/show.html", "https://example.org/show?slide=1"]) {
      const address = new URL(addressOfSlide(`${base}#presenter&slide=1`, 6));
      expect(isPresenterAddress(address)).toBe(true);
      expect(slideInAddress(address)).toBe(6);
      expect(address.hash).toBe("#presenter&slide=7");
    }
    expect(isPresenterAddress({ hash: "#slide=2" })).toBe(false);
  });
});

describe("the presenter's timer", () => {
  it("runs from its start, stands still when stopped, and runs on from there", () => {
    const running = toggledTimer(stoppedTimer, 1_000);
    expect(timerMs(running, 61_000)).toBe(60_000);
    const stopped = toggledTimer(running, 61_000);
    expect(timerMs(stopped, 999_000)).toBe(60_000);
    expect(timerMs(toggledTimer(stopped, 100_000), 105_000)).toBe(65_000);
  });

  it.each([
    [0, "0:00"],
    [-5, "0:00"],
    [245_900, "4:05"],
    [3_609_000, "1:00:09"],
  ])("says %d ms as %s", (ms, text) => {
    expect(elapsedText(ms)).toBe(text);
  });
});

type Heard = (event: MessageEvent<unknown>) => void;

/** A window that others can post to, with what its page does: the part of a browser that a show's windows lean on. */
class Room {
  readonly heard: Heard[] = [];
  readonly ticks: (() => void)[] = [];
  readonly later: (() => void)[] = [];
  times = 0;
  opened: Room | null = null;
  closed = false;
  focused = 0;
  constructor(readonly origin: string) {}

  /** This window as another one sees it, who posts from there. */
  seenFrom(from: Room): Window {
    const known = from.handles.get(this);
    if (known) return known;
    const room = this;
    const handle = {
      get closed() {
        return room.closed;
      },
      focus: () => {
        room.focused += 1;
      },
      postMessage: (data: unknown, target: string) => {
        if (target !== "*" && target !== room.origin) return;
        const source = from.seenFrom(room);
        for (const listen of [...room.heard]) listen({ source, origin: from.origin, data } as MessageEvent);
      },
    } as unknown as Window;
    from.handles.set(this, handle);
    return handle;
  }
  private readonly handles = new Map<Room, Window>();

  asWindow(opener: Room | null): StepWindow {
    return {
      opener: opener === null ? null : opener.seenFrom(this),
      location: { origin: this.origin, protocol: this.origin === "null" ? "file:" : "https:" },
      addEventListener: (_, listen) => this.heard.push(listen),
      setInterval: (act) => this.ticks.push(act),
      setTimeout: (act) => this.later.push(act),
      open: () => {
        this.times += 1;
        return this.opened?.seenFrom(this) ?? null;
      },
    };
  }

  reload(): void {
    this.heard.length = 0;
    this.ticks.length = 0;
  }
}

/** A page of the show in a window: where it stands, and its way to the other. */
function page(room: Room, opener: Room | null, at: number, show = "deck@3") {
  const state: { common: Common } = { common: { at, cover: "none" } };
  const step = keptInStep(
    room.asWindow(opener),
    { show, isPresenter: opener !== null },
    () => state.common,
    (common) => {
      state.common = common;
    },
  );
  const go = (to: number) => {
    state.common = { ...state.common, at: to };
    step.tell(state.common);
  };
  return { state, step, go };
}

describe.each(["https://example.org", "null"])("the windows of a show at the origin %s", (origin) => {
  function opened() {
    const [main, second] = [new Room(origin), new Room(origin)];
    main.opened = second;
    const shown = page(main, null, 4);
    expect(shown.step.open("#presenter")).toBe(true);
    return { main, second, shown, presenter: page(second, main, 0) };
  }

  it("stand where the main one stands, once the second says that it is there", () => {
    expect(opened().presenter.state.common.at).toBe(4);
    expect(opened().shown.step.isHeard()).toBe(true);
  });

  it("go on together, whichever goes", () => {
    const { shown, presenter } = opened();
    shown.go(5);
    expect(presenter.state.common.at).toBe(5);
    presenter.go(6);
    expect(shown.state.common.at).toBe(6);
  });

  it("find one another again after either is reloaded", () => {
    const { main, second, presenter } = opened();
    main.reload();
    const shown = page(main, null, 7);
    expect(presenter.state.common.at).toBe(4);
    for (const tick of second.ticks) tick();
    expect(presenter.state.common.at).toBe(7);
    second.reload();
    const again = page(second, main, 0);
    expect(again.state.common.at).toBe(7);
    shown.go(8);
    expect(again.state.common.at).toBe(8);
    again.go(9);
    expect(shown.state.common.at).toBe(9);
    expect(helloEveryMs).toBeLessThanOrEqual(1_000);
  });

  it("heed a step of the presenter's that comes before its word that it is there", () => {
    const { main, presenter } = opened();
    main.reload();
    const shown = page(main, null, 2);
    presenter.go(3);
    expect(shown.state.common.at).toBe(3);
  });

  it("go on with a presenter's window that came after another was closed", () => {
    const { main, second, shown } = opened();
    second.closed = true;
    main.opened = new Room(origin);
    expect(shown.step.open("#presenter")).toBe(true);
    expect(shown.step.isHeard()).toBe(false);
    main.opened.closed = true;
    const later = page(new Room(origin), main, 0);
    expect(later.state.common.at).toBe(4);
    later.go(5);
    expect(shown.state.common.at).toBe(5);
  });

  it("bring the presenter's window to the front rather than open a second one", () => {
    const { second, shown } = opened();
    expect(shown.step.open("#presenter")).toBe(true);
    expect(second.focused).toBe(1);
    second.closed = true;
    expect(shown.step.open("#presenter")).toBe(true);
    expect(second.focused).toBe(1);
  });

  it("open a second presenter's window after all where the first, brought to the front, turns out to have been closed", () => {
    const { main, second, shown } = opened();
    expect(shown.step.open("#presenter")).toBe(true);
    main.later.shift()?.();
    expect(main.times).toBe(1);
    second.closed = true;
    main.opened = new Room(origin);
    main.later.shift()?.();
    expect([main.times, main.later.length]).toEqual([2, 0]);
  });

  it("leave a presenter's window that stays open alone after a moment", () => {
    const { main, shown } = opened();
    expect(shown.step.open("#presenter")).toBe(true);
    for (let look = main.later.shift(); look !== undefined; look = main.later.shift()) look();
    expect(main.times).toBe(1);
  });

  it("do not listen to another show, to other windows, or to words that they do not know", () => {
    const { main, second, shown } = opened();
    const stranger = new Room(origin);
    const said = [
      { show: "other@3", kind: "stands", common: { at: 1, cover: "none" } },
      { show: "deck@3", kind: "stands", common: { at: "1", cover: "none" } },
      { show: "deck@3", kind: "stands", common: { at: 1, cover: "<b>" } },
      { show: "deck@3", kind: "leap" },
      null,
      "hello",
    ];
    for (const data of said) main.seenFrom(second).postMessage(data, "*");
    main.seenFrom(stranger).postMessage({ show: "deck@3", kind: "stands", common: { at: 1, cover: "none" } }, "*");
    expect(shown.state.common).toEqual({ at: 4, cover: "none" });
  });
});

it("a window on a site does not listen to a page of another origin, nor speaks to one", () => {
  const [main, stranger] = [new Room("https://example.org"), new Room("https://example.net")];
  const shown = page(main, null, 4);
  const answers: unknown[] = [];
  stranger.heard.push(({ data }) => answers.push(data));
  main.seenFrom(stranger).postMessage({ show: "deck@3", kind: "hello" }, "*");
  main.seenFrom(stranger).postMessage({ show: "deck@3", kind: "stands", common: { at: 1, cover: "none" } }, "*");
  expect(shown.state.common.at).toBe(4);
  expect(answers).toEqual([]);
});
