import { html, type Markup } from "./markup";
import { keyHelp } from "./player/keys";

const keys = keyHelp.map(([names, does]) => html`<div><dt>${names}</dt><dd>${does}</dd></div>`);

/**
 * What the player shows besides slides, by the names under which it looks for it: the presenter's window, the panel of a figure, the keys, and
 * what is said to whoever listens. Nothing of it is seen before it is asked for.
 */
export const controls: Markup = html`<main id="presenter" hidden>
<section class="current" aria-label="Current slide"><div id="now"></div><p id="covered" hidden></p></section>
<section class="next" aria-labelledby="next-title"><h2 id="next-title">Next</h2><div id="next"></div><p id="end" hidden>The show ends here.</p></section>
<div class="bar"><p id="where"></p><p class="way"><button type="button" id="before">Previous</button> <button type="button" id="after">Next</button></p><p class="way"><span id="elapsed" role="timer" aria-label="Timer"></span> <button type="button" id="timer-toggle">Start timer</button> <button type="button" id="timer-reset">Reset</button></p><p id="clock"></p></div>
<section id="notes" class="scrolls" tabindex="0" aria-labelledby="notes-title"><h2 id="notes-title">Notes and claims</h2><div id="said"></div><p id="unsaid" hidden>This slide has no notes.</p></section>
</main>
<dialog id="told-panel"><div class="content scrolls" tabindex="0"></div><form method="dialog"><button>Close <kbd>Esc</kbd></button></form></dialog>
<dialog id="help" aria-labelledby="help-title"><div class="content scrolls" tabindex="0"><h2 id="help-title">Keys</h2><dl>${keys}</dl></div><form method="dialog"><button>Close <kbd>Esc</kbd></button></form></dialog>
<p id="status" role="status"></p>`;
