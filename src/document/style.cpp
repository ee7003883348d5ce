// SPDX-License-Identifier: EUPL-1.2
#include "document/html_writer.h"

namespace vlecht::document {

// Blue-grey and orange stay apart for every kind of colour blindness, and own things have a shape
// or a weight of their own besides. Text has a contrast of at least 4.5 to 1 on its ground, lines
// and dots 3 to 1. Parts of a whole (--part-1 to --part-12) are light and dark in turn, so that
// each has 3 to 1 on the page and beside the next one, and are told apart without their hue.
Literal style() {
  return R"css(
:root{color-scheme:light dark;--paper:#fff;--ink:#1a2129;--soft:#55606b;--line:#c9d0d6;
--ground:#f3f5f7;
--band:#e3eaf1;--dot:#7389a0;--own:#b84a00;--link:#0b5394;--warning:#8a5a00;--error:#a61b1b;
--good:#1a6b3c}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e8ecf0;--soft:#a3afba;
--line:#3c4650;
--ground:#1d232a;--band:#26313c;--dot:#7f98b2;--own:#ff9d4d;--link:#8ec1f5;--warning:#f0c05a;
--error:#ff8f85;--good:#7fd1a0}}
:root{--part-1:#6497cb;--part-2:#31436d;--part-3:#56a17b;--part-4:#633550;--part-5:#b28d4c;
--part-6:#66391e;--part-7:#ca7e83;--part-8:#134e34;--part-9:#37a0ab;--part-10:#4a460b;
--part-11:#9e88c7;--part-12:#014b59}
@media screen and (prefers-color-scheme:dark){:root{
--part-1:#95c3f4;--part-2:#506799;--part-3:#8bcda9;--part-4:#8e5676;--part-5:#ddba80;
--part-6:#915a3b;--part-7:#f4acb1;--part-8:#327454;--part-9:#75ccd6;--part-10:#6e692a;
--part-11:#c9b5f1;--part-12:#137184}}
body.page{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 3rem;background:var(--paper);
color:var(--ink);
font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
body.page h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem;text-wrap:balance}
body.page h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .5rem}
body.page h3{font-size:1.1rem;margin:1.75rem 0 .4rem}
body.page p{max-width:42rem;margin:.6rem 0}
body.page a{color:var(--link)}
body.page footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);
color:var(--soft);
font-size:.85rem;overflow-wrap:anywhere}
.moment{color:var(--soft)}
.lead{font-size:1.25rem;line-height:1.45;text-wrap:pretty}
.illustrative{border:2px dashed var(--own);padding:.5rem .75rem;font-weight:600}
.unknown{font-style:italic;color:var(--soft)}
.figures,.passport,.chart{margin:1.5rem 0}
.figures>figcaption,.passport>figcaption,.chart>figcaption,.notes>.caption,.table-room caption,
.chart-table caption{font-weight:600;text-align:left;margin-bottom:.35rem}
.figures dl,.passport dl{margin:0}
.figures dd,.passport dd{margin:0}
.figures:not(.figures-compact) dl{display:grid;
grid-template-columns:repeat(auto-fit,minmax(min(15.5rem,100%),1fr));gap:1.25rem 2rem}
.figures div:target{outline:3px solid var(--own);outline-offset:.4rem}
.figures dl>div{border-top:3px solid var(--line);padding-top:.5rem}
.figures:not(.figures-compact) div:first-child{border-top-color:var(--own)}
.figures dt+dd{font-size:1.75rem;line-height:1.25;font-weight:650;
font-variant-numeric:tabular-nums lining-nums}
.figures:not(.figures-compact) div:first-child dt+dd{font-size:2.4rem}
.figures div dt+dd.unknown{font-size:1.1rem;font-weight:500;padding:.3rem 0}
.figures dd+dd{font-size:.875rem;color:var(--soft)}
.standing-illustrative{border:1px dashed var(--own);padding:0 .35em}
.figures-compact dl>div,.passport dl>div{display:grid;grid-template-columns:minmax(9rem,16rem) 1fr;
gap:.1rem 1.25rem;border-top:1px solid var(--line);padding:.4rem 0}
.figures-compact dl>div{grid-template-columns:minmax(9rem,1fr) minmax(6rem,auto) minmax(8rem,
14rem)}
.figures-compact dt+dd,.figures-compact div dt+dd.unknown{font-size:1rem;
font-weight:600;
text-align:right;padding:0}
.figures-compact div dt+dd.unknown{font-weight:400}
.passport dt{color:var(--soft)}
.passport dd{overflow-wrap:anywhere;min-width:0}
.table-room{overflow-x:auto;margin:1.5rem 0;
background:linear-gradient(to right,var(--paper) 1rem,transparent 2rem) left/2rem 100%
no-repeat local,
linear-gradient(to left,var(--paper) 1rem,transparent 2rem) right/2rem 100%
no-repeat local,
linear-gradient(to right,var(--line),transparent) left/.6rem 100% no-repeat scroll,
linear-gradient(to left,var(--line),transparent) right/.6rem 100% no-repeat scroll}
.table-room table,.chart-table table{border-collapse:collapse;width:100%;
font-variant-numeric:tabular-nums lining-nums}
.table-room th,.table-room td,.chart-table th,.chart-table td{padding:.35rem .75rem;
border-bottom:1px solid var(--line);
text-align:left;vertical-align:top;font-weight:400}
.table-room caption{position:sticky;left:0}
.table-room tbody th:not(.number){min-width:8rem}
.table-room td.text{min-width:6.5rem}
.table-room thead th,.chart-table thead th{font-weight:600;border-bottom:2px solid var(--ink);
vertical-align:bottom}
.table-room td:not(.text,.word,.day),.table-room .number,.chart-table td,.chart-table .number{
text-align:right}
.table-room td:not(.text,.unknown,.long){white-space:nowrap}
.table-room tr.own>*,.chart-table tr.own>*{font-weight:700;background:var(--ground)}
.table-room tr.own>th,.chart-table tr.own>th{box-shadow:inset 4px 0 var(--own)}
.table-room tr:target>*,.table-room td:target,.table-room tr.marked>*{outline:2px solid var(--own);
outline-offset:-2px}
.own-mark{margin-left:.25rem;white-space:nowrap;font-size:.75rem;font-weight:600;color:var(--own);
border:1px solid;
border-radius:.2rem;padding:0 .3em}
.notes ul{list-style:none;margin:0;padding:0}
.note{display:grid;grid-template-columns:1.1rem 1fr;gap:.6rem;border-top:1px solid var(--line);
padding:.5rem 0;max-width:46rem}
.note svg{width:1.1rem;height:1.1rem;margin-top:.2rem;fill:none;stroke:var(--soft);
stroke-width:1.75;stroke-linejoin:round}
.note-warning strong{color:var(--warning)}
.note-warning svg{stroke:var(--warning)}
.note-error strong{color:var(--error)}
.note-error svg{stroke:var(--error);fill:var(--error)}
.folded{margin:1.5rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.folded>summary{font-weight:600;padding:.6rem 0}
.folded .table-room{margin:.25rem 0 1rem}
.folded .table-room caption{position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%)}
nav.contents{margin:2rem 0 0;padding:.1rem 0 .75rem;border-bottom:1px solid var(--line)}
nav.contents .caption{font-weight:600;margin:.75rem 0 .25rem}
nav.contents ul{list-style:none;margin:0;padding:0;columns:17rem;column-gap:2rem}
nav.contents li{margin:0;break-inside:avoid}
nav.contents a{display:inline-block;padding:.25rem 0}
.note-place{font-size:.875rem;color:var(--soft)}
.chart svg{display:block;width:100%;height:auto;margin:.75rem 0 .25rem;font-size:14px}
.chart .chart-narrow{display:none;font-size:13px}
.chart text{fill:var(--soft);font-variant-numeric:tabular-nums lining-nums}
.chart .chart-ticks{text-anchor:middle}
.chart .chart-labels text{fill:var(--ink);paint-order:stroke;stroke:var(--paper);
stroke-width:7px;stroke-linejoin:round}
.chart tspan{font-weight:600}
.chart .chart-labels .own{fill:var(--own);font-weight:600}
.chart .chart-dots{fill:var(--dot)}
.chart .chart-dots circle:hover{fill:var(--ink)}
.chart .chart-points{stroke:var(--dot);stroke-linecap:round}
.chart .chart-own{fill:var(--own);stroke:var(--paper);stroke-width:1.5}
.chart .chart-own.chart-hollow{fill:var(--paper);stroke:var(--own);stroke-width:2}
.chart .chart-band{fill:var(--band)}
.chart .chart-median{stroke:var(--ink);stroke-width:2}
.chart .chart-axis{stroke:var(--soft);fill:none}
.chart .chart-mark-line{stroke:var(--ink);stroke-width:1.25;stroke-dasharray:3 3}
.chart .chart-own-line{stroke:var(--own);stroke-width:1.25}
.chart .chart-cut{stroke:var(--ink);stroke-width:1.75}
.chart .chart-arrow{fill:var(--ink)}
.chart .chart-name{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:6px;
stroke-linejoin:round}
.chart .chart-name.own{font-weight:600}
.chart .chart-bar-total{fill:var(--soft)}
.chart .chart-bar-up{fill:var(--own)}
.chart .chart-bar-down{fill:var(--dot)}
.chart .chart-bar-rest{fill:var(--band);stroke:var(--soft);stroke-width:1.5}
.chart .chart-bar-uncertain{fill:var(--ground);stroke:var(--soft);stroke-dasharray:3 3}
.chart .chart-bar-unknown{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
.chart .chart-part-1{fill:var(--part-1)}.chart .chart-part-2{fill:var(--part-2)}
.chart .chart-part-3{fill:var(--part-3)}.chart .chart-part-4{fill:var(--part-4)}
.chart .chart-part-5{fill:var(--part-5)}.chart .chart-part-6{fill:var(--part-6)}
.chart .chart-part-7{fill:var(--part-7)}.chart .chart-part-8{fill:var(--part-8)}
.chart .chart-part-9{fill:var(--part-9)}.chart .chart-part-10{fill:var(--part-10)}
.chart .chart-part-11{fill:var(--part-11)}.chart .chart-part-12{fill:var(--part-12)}
.chart .day-good{fill:var(--band);stroke:var(--dot)}
.chart .day-brief{fill:var(--paper);stroke:var(--own);stroke-width:2}
.chart .day-bad{fill:var(--own);stroke:var(--own)}
.chart .day-unknown{fill:none;stroke:var(--soft);stroke-width:1.25;stroke-dasharray:2 2}
.chart .chart-number{fill:var(--ink);font-size:12px}
.chart .chart-in-box{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--paper);
stroke-width:3px;stroke-linejoin:round}
.chart .on-light{fill:#10151a}
.chart .on-dark{fill:#fff}
.chart .chart-sum{font-size:13px}
.chart .chart-labels-end{text-anchor:end}
.chart .chart-grid{stroke:var(--line);fill:none}
.chart .chart-hatch{stroke:var(--line);stroke-width:1.25;fill:none}
.chart .chart-bullet{fill:var(--dot)}
.chart .chart-mark{stroke:var(--ink);stroke-width:3;fill:none}
.chart .chart-mark-first,.chart .chart-forecast{fill:var(--paper);stroke:var(--ink);
stroke-width:1.5}
.chart .chart-absent{fill:none;stroke-dasharray:3 2}
.chart .chart-course{stroke:var(--own);stroke-width:2;fill:none;stroke-linejoin:round}
.chart .chart-course-dot{fill:var(--own)}
.chart .chart-fan{fill:var(--band);stroke:var(--dot)}
.chart .chart-inner{fill:var(--paper);stroke-dasharray:4 3}
.chart .chart-ahead{stroke:var(--soft);stroke-width:2;stroke-dasharray:6 4;fill:none}
.chart .chart-centre{stroke:var(--ink);stroke-width:1.5;fill:none}
.chart .chart-signal-worse{fill:var(--error);stroke:var(--paper);stroke-width:1}
.chart .chart-signal-better{fill:var(--good);stroke:var(--paper);stroke-width:1}
.chart .chart-signal-change{fill:var(--ink);stroke:var(--paper);stroke-width:1}
.chart .chart-link{stroke:var(--soft);fill:none}
.chart .chart-zero{stroke:var(--ink);fill:none}
.chart .chart-group{fill:var(--ink);font-weight:650;font-size:1.07em}
.chart .chart-year{stroke:var(--soft);fill:none;stroke-opacity:.55}
.chart .chart-today{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 3;fill:none}
.chart .chart-way{stroke:var(--dot);stroke-width:2;fill:none}
.chart .chart-moved{stroke:var(--soft);stroke-width:2;fill:none}
.chart .chart-late-strip{fill:var(--error);fill-opacity:.3;stroke:var(--error);stroke-width:1}
.chart .chart-range{fill:var(--band);stroke:var(--dot);stroke-width:1.25}
.chart .chart-target{fill:#fff;fill-opacity:0}
.chart a:focus-visible{outline:3px solid var(--own);outline-offset:2px}
.chart a:hover .chart-target{fill:var(--band);fill-opacity:1}
.passage{margin:1.5rem 0;padding:.25rem 1.25rem;background:var(--ground);
border-left:4px solid var(--dot);max-width:46rem}
.passage .caption{font-weight:600}
.passage blockquote{margin:0}
.sign{width:.95em;height:.95em;margin-right:.4em;vertical-align:-.1em;overflow:visible}
.sign-reached{fill:var(--good)}
.sign-tick{fill:none;stroke:var(--paper);stroke-width:1.75}
.sign-good{fill:none;stroke:var(--good);stroke-width:3}
.sign-bad{fill:var(--error);stroke:var(--paper);stroke-width:1}
.sign-unknown{fill:none;stroke:var(--soft);stroke-width:1.75;stroke-dasharray:3 2.5}
.verdict{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .1rem;font-weight:700;
margin:.2rem 0 .6rem}
.verdict .rule{font-weight:400;font-size:.95rem;color:var(--soft);margin-left:.75rem}
.verdict-on_course{color:var(--good)}
.verdict-not_on_course{color:var(--error)}
.verdict-cannot_be_told,.verdict-not_measured{color:var(--soft)}
.sign-ended{fill:none;stroke:var(--soft);stroke-width:2.5}
.sign-missing{fill:none;stroke:var(--warning);stroke-width:2}
.sign-remark{fill:none;stroke:var(--soft);stroke-width:1.5}
.chart-description,.chart-beyond,.chart-table{color:var(--soft);font-size:.9375rem}
.chart-description{margin:.1rem 0}
@media (max-width:40rem){.table-room td.sentence{min-width:15rem}
.table-room tr>:first-child{position:sticky;left:0;background:var(--paper);
max-width:10.5rem;overflow-wrap:break-word;hyphens:auto}
.table-room tr.own>:first-child{background:var(--ground)}
.table-room caption{max-width:calc(100vw - 2.5rem)}
.chart .chart-wide{display:none}.chart .chart-narrow{display:block}
.passport dl>div{grid-template-columns:1fr}.figures-compact dl>div{grid-template-columns:1fr auto}
.table-room th,.table-room td{padding:.3rem .45rem}.figures-compact dd+dd{grid-column:1/-1}
.lead{font-size:1.15rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--ground:#f0f0f0;--band:#e6e6e6;
--dot:#777;--own:#a03d00;
--link:#000;--warning:#000;--error:#000;--good:#000}
body.page{max-width:none;padding:0;font-size:10.5pt}
.chart .chart-wide{display:block}.chart .chart-narrow{display:none}
.chart,.figures dl>div,.note,tr{break-inside:avoid}h2,h3,figcaption,caption{break-after:avoid}
thead{display:table-header-group}.table-room{overflow:visible}
.chart svg,tr.own>*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";
}

}  // namespace vlecht::document
