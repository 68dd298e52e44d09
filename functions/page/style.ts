/** The page's only style sheet. Colours keep a contrast of 4.5 to 1 in both modes (WCAG AA). */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b19;--soft:#5c5850;--line:#dfdbd2;--link:#1d4f91;--card:#fff;
--add:#d9f2dd;--add-ink:#0d4a1c;--del:#fbdfdc;--del-ink:#7d1a12;--warn:#9a3412;--badge:#efece4;
--serif:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"DejaVu Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161512;--ink:#e9e6df;--soft:#aaa598;--line:#35322c;--link:#93bdf5;--card:#1e1c18;
--add:#12361b;--add-ink:#b5ecc0;--del:#471813;--del-ink:#ffc9c2;--warn:#fba77a;--badge:#2b2923}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:1}
.top{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;align-items:baseline;max-width:72rem;margin:0 auto;padding:1.1rem 1.25rem .8rem;border-bottom:3px double var(--line)}
.brand{font:700 1.55rem/1.2 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:-.01em}
.top nav{display:flex;gap:1.2rem}.top nav a{color:var(--soft);text-decoration:none;padding:.3rem 0}
.top nav a:hover{color:var(--ink)}.top nav a[aria-current]{color:var(--ink);box-shadow:0 2px 0 var(--ink)}
main{max-width:72rem;margin:0 auto;padding:1.2rem 1.25rem 4rem}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:1.9rem;margin-bottom:.8rem}
.lead,.empty{color:var(--soft)}.empty{padding:2.5rem 0;font-size:1.1rem}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.7rem;align-items:end;padding:.9rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
.filters label span{display:block;font-size:.8rem;color:var(--soft);margin-bottom:.2rem}
.filters input,.filters select,button{font:inherit;font-size:.95rem;width:100%;height:2.4rem;padding:0 .5rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px}
.filters details{grid-column:1/-1}.filters summary{padding:.2rem 0;font-size:.9rem;color:var(--soft);width:max-content}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.7rem;margin-top:.5rem}
.actions{display:flex;gap:.8rem;align-items:center}button{width:auto;padding:0 1.1rem;background:var(--ink);color:var(--paper);border-color:var(--ink);font-weight:600;cursor:pointer}
.day{font:600 .85rem/1.4 var(--sans);color:var(--soft);margin:1.9rem 0 .1rem;padding-bottom:.35rem;border-bottom:1px solid var(--line)}
ol.articles,ul.links,ul.sources{list-style:none;margin:0;padding:0}
.articles li,.links li{padding:.8rem 0;border-bottom:1px solid var(--line)}
.articles h3{font-size:1.22rem;font-weight:600}.articles h3 a{color:var(--ink);text-decoration:none;display:block}
.articles h3 a:hover{text-decoration:underline}.articles h3 a:visited{color:var(--soft)}.articles h3{max-width:46rem}
.meta{display:flex;flex-wrap:wrap;gap:.15rem .8rem;align-items:baseline;margin:.25rem 0 0;color:var(--soft);font-size:.88rem;font-variant-numeric:tabular-nums}
.meta a:not(.badge){color:var(--soft)}.meta a:hover{color:var(--link)}
.badge{background:var(--badge);color:var(--ink);border-radius:99px;padding:.05rem .6rem;font-size:.8rem;text-decoration:none}
a.badge:hover{text-decoration:underline}.badge.kept{background:var(--add);color:var(--add-ink)}
.badge[aria-current]{outline:2px solid var(--ink);outline-offset:1px}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:.45rem;margin:.4rem 0 .8rem;padding:0}.chips .badge{padding:.2rem .75rem;font-size:.85rem}
.note{color:var(--soft);font-size:.9rem;margin:1rem 0 .3rem}
.bar progress{width:100%;height:.9rem;accent-color:var(--link)}
.beside{display:grid;grid-template-columns:minmax(0,2fr) minmax(14rem,1fr);gap:1rem 3rem}.beside h2{font-size:1.2rem;margin:1.2rem 0 .3rem}
.polls,.story ul{list-style:none;margin:0;padding:0}.polls li,.story li{padding:.45rem 0;border-bottom:1px solid var(--line)}
.polls li{display:flex;justify-content:space-between;gap:1rem}.story h2{font-size:1.05rem;margin-top:1rem}.story .meta{display:block;margin:0}
.tag{font-size:.88rem}.more{margin:1.6rem 0;font-weight:600}
.reading{display:grid;grid-template-columns:minmax(0,42rem) minmax(15rem,1fr);gap:2rem 3.5rem}
.text{font:1.13rem/1.65 var(--serif)}.text h1{font-size:clamp(1.8rem,4vw,2.5rem);margin:.4rem 0 1rem}
.text p{margin:0 0 1.05em;white-space:pre-line}.summary{color:var(--soft);font-size:1.2rem}
aside{font-size:.92rem;border-top:3px solid var(--ink);padding-top:.2rem;align-self:start}
dl{margin:.6rem 0}dl div{display:grid;grid-template-columns:7rem 1fr;gap:.6rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}dd{margin:0}summary{cursor:pointer;padding:.5rem 0}
#revisions{margin-top:2.5rem;border-top:3px double var(--line);padding-top:1.2rem}
.change{margin-top:1.2rem;max-width:48rem}.change h3{font:600 .95rem/1.4 var(--sans);color:var(--soft);margin-bottom:.5rem}
.diff{white-space:pre-line;font:1.05rem/1.65 var(--serif);padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:8px;margin:0 0 .7rem}
.headline{font-weight:700;font-size:1.3rem}ins{background:var(--add);color:var(--add-ink);text-decoration:none;border-radius:3px;padding:.05em .1em}
del{background:var(--del);color:var(--del-ink);border-radius:3px;padding:.05em .1em}.gap{color:var(--soft)}
.sources{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:1rem;padding:0}
.sources li{background:var(--card);border:1px solid var(--line);border-left:5px solid #4b8b5c;border-radius:8px;padding:.9rem 1.1rem}
.sources li.failing{border-left-color:var(--warn)}.sources li.paused{border-left-color:var(--soft)}
.sources h2{font-size:1.2rem}.health{margin:.5rem 0}.failing .health{color:var(--warn);font-weight:600}
.spark{margin:.4rem 0;font-size:.78rem;color:var(--soft)}.spark svg{display:block;width:11rem;height:2rem;fill:var(--link)}.links .url{margin:0}
@media (max-width:56rem){.beside{grid-template-columns:minmax(0,1fr)}.reading{grid-template-columns:minmax(0,1fr)}}
@media (max-width:34rem){.filters{grid-template-columns:1fr 1fr}main,.top{padding-left:.9rem;padding-right:.9rem}}
@media print{.top nav,.filters,.more{display:none}}
`;
