import { slidesOf, type Template } from "./template";

/** A title and nothing else. */
export const empty: Template = {
  name: "Empty",
  description: "A title slide, and the rest is yours.",
  beginning: () => ({
    title: "Untitled briefing",
    slides: slidesOf([{ kind: "title", title: "Untitled briefing", lines: "" }]),
  }),
};
