/**
 * The style sheet of the pages, beside the library's own. Paper is white and its tints are light in
 * every theme; the desk around it has the colours of the page's theme. A state is told by the line
 * under the figure as well as by its tint.
 */
export const pageLooks = `
:host { display: block; contain: layout paint; color-scheme: light; forced-color-adjust: none; }
.sheets { position: relative; margin: 0 auto; overflow: hidden; }
.docx-wrapper { background: none !important; padding: 0 !important; transform-origin: 0 0; width: max-content; }
.docx-wrapper > section.docx {
  flex: none; margin-bottom: 16px !important; box-shadow: 0 1px 4px rgb(0 0 0 / 30%) !important;
}
/* No more containment than that: counters of numbered paragraphs run through all pages. */
.docx-wrapper > section.docx { contain: layout paint; }
/* A paragraph's number has the letters of its text; a part of a paragraph has none. */
:where(p)::before { font-weight: var(--number-weight, inherit); font-style: var(--number-style, inherit); font-size: var(--number-size, inherit); font-family: var(--number-family, inherit); }
p.tail::before { content: none !important; }
p.tail { counter-set: none !important; }
[data-offset] { display: none; }
.tab[data-leader] { height: 0.8em; }
.tab[data-leader="dot"] { border-bottom: 1.5px dotted; }
.tab[data-leader="line"] { border-bottom: 1px solid; }
section > ol { margin: 8px 0 0; padding-inline-start: 1.6em; border-top: 1px solid; font-size: 10pt; }
.mark { cursor: pointer; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.mark[data-state] { text-decoration: underline 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
.mark[data-state="matches"] { background: #e3f3e6; text-decoration: underline solid 1px #0e700e; }
.mark[data-state="converged"] { background: #e3f3e6; text-decoration: underline double 1px #0e700e; }
.mark[data-state="stale"] { background: #d6e8fb; text-decoration-color: #0f548c; text-decoration-style: solid; }
.mark[data-state="edited"], .mark[data-state="removed"] { background: #ececec; text-decoration-color: #424242; text-decoration-style: dashed; }
.mark[data-state="conflict"] { background: #fde3e5; text-decoration-color: #b10e1c; text-decoration-style: wavy; }
.mark[data-state="unknown"] { background: #fde3e5; text-decoration-color: #b10e1c; text-decoration-style: dotted; }
.mark[data-selected] { outline: 2px solid #242424; outline-offset: 2px; }
.mark:focus-visible { outline: 3px solid #0f6cbd; outline-offset: 2px; }
.caret { position: absolute; width: 2px; margin-left: -1px; background: #0f6cbd; pointer-events: none; z-index: 2; animation: caret 1.1s steps(1) infinite; }
@keyframes caret { 50% { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .caret { animation: none; } }
@media (forced-colors: active) { .mark[data-state] { background: none; } }
`;
