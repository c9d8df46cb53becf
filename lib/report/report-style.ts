import { printStyle } from './print-style'

/**
 * How the HTML report looks on a screen, light and dark. A string, because the report is one file that must look the
 * same in twenty years: no network, no script, and a content security policy that names the hash of this very text.
 */
const screenStyle = `
:root{color-scheme:light dark;--ink:#16202a;--quiet:#55626e;--rule:#d6dce2;--rule-2:#a7b2bc;--paper:#fff;--soft:#f4f6f8;--link:#0b4f8a;--good:#14603a;--good-soft:#e6f3ec;--warn:#7a4d00;--warn-soft:#fcf1d9;--bad:#9c1527;--bad-soft:#fbe8ea;--violet:#43479c;--violet-soft:#ebecfa;--neutral:#47535e;--neutral-soft:#e9edf1;--sans:'Noto Sans',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','Noto Sans Arabic','Noto Sans Hebrew',sans-serif;--serif:'Source Serif 4','Noto Serif',Georgia,'Times New Roman',serif;--mono:'Noto Sans Mono','DejaVu Sans Mono',ui-monospace,Menlo,Consolas,monospace}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--quiet:#a3b0bc;--rule:#323f4b;--rule-2:#5b6976;--paper:#10171e;--soft:#18222b;--link:#8cc4ff;--good:#7fd6a5;--good-soft:#12301f;--warn:#f0c468;--warn-soft:#33260a;--bad:#ff9aa6;--bad-soft:#3c1218;--violet:#b3b7ff;--violet-soft:#20224a;--neutral:#c2ccd5;--neutral-soft:#26323d}}
*{box-sizing:border-box}
html{font:15px/1.5 var(--sans);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
:lang(ko){word-break:keep-all}
:lang(ar){line-height:1.75}
h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance}
p{margin:0 0 .8rem;max-width:44em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.shell{max-width:78rem;margin:0 auto;padding:0 1.5rem 5rem;display:grid;grid-template-columns:12.5rem minmax(0,1fr);gap:3.5rem}
main{padding-top:2.4rem;min-width:0}
.quiet{color:var(--quiet)}
.gl{width:1em;height:1em;flex:none;vertical-align:-.14em}
.t-good{color:var(--good)}.t-warn{color:var(--warn)}.t-bad{color:var(--bad)}.t-violet{color:var(--violet)}.t-neutral{color:var(--neutral)}
.badge{display:inline-flex;gap:.36em;align-items:center;font-size:.85rem;line-height:1.35;font-weight:600;padding:.1em .6em .1em .45em;margin:-.1em 0;border-radius:3px;border:1px solid currentColor;white-space:nowrap}
.badge.t-good{background:var(--good-soft)}.badge.t-warn{background:var(--warn-soft)}.badge.t-bad{background:var(--bad-soft)}.badge.t-violet{background:var(--violet-soft)}.badge.t-neutral{background:var(--neutral-soft)}
code{font:.84em/1.4 var(--mono)}
code.hash{overflow-wrap:anywhere;word-break:break-all}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}
nav.toc{position:sticky;top:0;align-self:start;padding:2.6rem 0;max-height:100vh;overflow:auto;font-size:.87rem}
nav.toc p{font-size:.8rem;font-weight:600;color:var(--quiet);margin:0 0 .6rem}
nav.toc ol{list-style:none;margin:0;padding:0}
nav.toc a{display:grid;grid-template-columns:1.6rem 1fr;padding:.28rem 0;color:var(--ink);text-decoration:none}
nav.toc a:hover span+span{text-decoration:underline}
.no{color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums}
.brand{display:flex;justify-content:space-between;gap:.3rem 1rem;flex-wrap:wrap;border-top:4px solid var(--ink);padding-top:.55rem;font-size:.87rem}
.brand span{color:var(--quiet)}
h1{font:700 2.15rem/1.17 var(--serif);margin:1.6rem 0 1.4rem;max-width:24em;overflow-wrap:anywhere}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));margin:0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
dl.facts>div{padding:.6rem .9rem}
dl.facts>div:first-child{padding-left:0}
dl.facts>div+div{border-left:1px solid var(--rule)}
dt{font-size:.8rem;color:var(--quiet)}
dd{margin:0;font-size:.93rem;overflow-wrap:anywhere}
.front{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.4fr);gap:2.4rem;margin-top:1.5rem;align-items:start}
.front h2{font-size:.87rem;font-weight:400;color:var(--quiet);margin-bottom:.3rem}
.front .said{font:600 1.25rem/1.35 var(--serif);margin:0 0 .5rem;max-width:none;white-space:pre-line}
.front .quiet{font-size:.93rem}
table.tally{width:100%;border-collapse:collapse;font-size:.93rem}
.tally caption{text-align:left;padding-bottom:.35rem;color:var(--quiet);font-size:.87rem}
.tally th{font-weight:400;text-align:left;padding:.16rem .6rem .16rem 0;white-space:nowrap;width:1%}
.tally td{padding:.16rem 0;vertical-align:middle}
.tally td.num{width:2.4em;text-align:right;font-weight:700;padding-right:.7rem;color:var(--ink)}
.tally svg.bar{display:block;border-radius:2px;overflow:hidden}
section{margin-top:3.1rem}
section.scroll{margin:0}
section>h2{font-size:1.32rem;border-top:2px solid var(--ink);padding-top:.6rem;margin-bottom:1rem;display:flex;gap:.7rem;align-items:baseline}
.lede p{font-size:1.05rem}
table.plain{border-collapse:collapse;width:100%;font-size:.89rem}
.plain caption{text-align:left;color:var(--quiet);font-size:.87rem;padding-bottom:.5rem}
.plain th,.plain td{text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
.plain th:last-child,.plain td:last-child{padding-right:0}
.plain thead th{border-bottom:1.5px solid var(--ink);font-weight:600;font-size:.84rem;padding-top:0;vertical-align:bottom}
.plain thead th:first-child{white-space:nowrap}
.plain tbody th{font-weight:600}
.plain .badge{white-space:normal}
.plain .num,.plain .badge,.plain .whole{overflow-wrap:normal}
.plain code:not(.hash){white-space:nowrap}
.asked th:first-child{width:4.5rem}
.asked td:nth-child(2){width:13rem}
.hops th:first-child,.evidence th:first-child{width:3.4rem}
.hops td:nth-child(2){width:19%}
.hops td:nth-child(4){width:15%}
.hops td:nth-child(5){width:17%}
.evidence td:nth-child(2){width:27%}
.evidence td:nth-child(4){width:22%}
.register td:nth-child(2){width:27%}
.register td:nth-child(4){width:14%}
.register td:nth-child(5){width:12%}
.plain+.plain,.plain+p,p+.plain,figure+.plain{margin-top:1.6rem}
.galley{border-top:1px solid var(--rule)}
.block{display:grid;grid-template-columns:4.6rem minmax(0,1fr) 15.5rem;gap:0 1.3rem;padding:.75rem 0;border-bottom:1px solid var(--rule)}
.block .place{color:var(--quiet);font-size:.8rem;padding-top:.35rem;font-variant-numeric:tabular-nums}
.block .words{font:400 1.05rem/1.66 var(--serif);max-width:36em;margin:0;overflow-wrap:anywhere;white-space:pre-line}
.block.headline .words{font-weight:700}
.block.caption .words,.block.kicker .words{font-size:.93rem;color:var(--quiet)}
.block.quote .words{padding-left:1rem;border-left:3px solid var(--rule)}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:3px;text-decoration-skip-ink:none}
mark.t-good{text-decoration-color:var(--good)}
mark.t-warn{text-decoration-color:var(--warn);text-decoration-style:dashed}
mark.t-bad{text-decoration-color:var(--bad);text-decoration-style:wavy;text-decoration-thickness:1.5px}
mark.t-violet{text-decoration-color:var(--violet);text-decoration-style:dotted}
mark.t-neutral{text-decoration-color:var(--rule-2);text-decoration-thickness:1.5px}
.words mark{color:inherit}
mark.twice{background:var(--soft)}
a.mark{font:700 .72rem/1 var(--sans);text-decoration:none;border:1px solid currentColor;border-radius:3px;padding:.08em .32em;margin:0 .1em 0 .25em;vertical-align:.28em;font-variant-numeric:tabular-nums;white-space:nowrap}
.notes{list-style:none;margin:0;padding:0;font-size:.87rem;line-height:1.4}
.notes li+li{margin-top:.6rem}
.notes a{color:inherit;text-decoration:none;display:grid;grid-template-columns:1.9rem 1fr;gap:.1rem 0}
.notes b{font-variant-numeric:tabular-nums}
.notes .st{font-weight:600;display:flex;gap:.35em;align-items:center}
.notes .f{grid-column:2;overflow-wrap:anywhere}
.notes a:hover .f{text-decoration:underline}
.also{font-size:.87rem;color:var(--quiet);margin:.3rem 0 0}
figure{margin:0}
figcaption{font-size:.87rem;color:var(--quiet);margin-top:.7rem;max-width:50em}
svg.map{width:100%;height:auto;display:block}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.85rem;margin:.2rem 0 1.1rem;padding:0;list-style:none}
.key i{display:inline-block;width:1.5rem;height:.85rem;border:1px solid var(--rule-2);border-radius:2px;margin-inline-end:.45rem;vertical-align:-.08rem}
.key .k-origin{border-left:4px solid var(--good)}
.key .k-end{border:1px dashed var(--bad)}
.key .k-claim{border-left:9px solid var(--neutral)}
.key .k-read,.key .k-trusted,.key .k-unavailable{height:0;border:0;border-top:2px solid var(--quiet);border-radius:0;vertical-align:.28rem}
.key .k-trusted{border-top-style:dashed}
.key .k-unavailable{border-top-style:dotted}
.claim{padding:1.7rem 0 1.9rem;border-bottom:1px solid var(--rule-2)}
.claim:first-of-type{padding-top:.3rem}
.claim:last-of-type{border-bottom:0}
.many .claim{content-visibility:auto;contain-intrinsic-size:auto 620px}
.claim header{display:flex;gap:.3rem .9rem;align-items:baseline;flex-wrap:wrap}
.claim h3{font-size:1.08rem;flex:1 1 22rem}
.claim h3 span{color:var(--quiet);font-weight:400;margin-inline-end:.5rem;font-variant-numeric:tabular-nums}
.claim h4{font-size:.87rem;font-weight:600;margin:1.2rem 0 .3rem}
blockquote{margin:.8rem 0 .3rem;padding-inline-start:.9rem;border-inline-start:3px solid var(--rule-2);font:400 1.08rem/1.55 var(--serif);max-width:42em;overflow-wrap:anywhere}
blockquote p{margin:0 0 .3rem}
.gloss{color:var(--quiet);padding-inline-start:calc(.9rem + 3px);font-size:.93rem;margin-bottom:.5rem}
dl.axes{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:0;margin:.9rem 0 0;border:1px solid var(--rule);border-radius:4px}
dl.axes>div{padding:.5rem .8rem}
dl.axes>div+div{border-left:1px solid var(--rule)}
dl.axes dd{font-weight:600;display:flex;gap:.35em;align-items:center}
dl.axes dd+dd{font-weight:400;color:var(--quiet);font-size:.84rem;line-height:1.35}
.two{display:grid;grid-template-columns:minmax(0,1fr) 17rem;gap:2rem}
.two.one{grid-template-columns:minmax(0,1fr)}
.said-long{white-space:pre-line;overflow-wrap:anywhere}
.change{background:var(--soft);padding:.75rem .9rem;border-radius:3px;align-self:start;margin-top:1.2rem;font-size:.93rem}
.change h4{margin-top:0}
.change p{margin:0}
ol.chain{list-style:none;margin:.2rem 0 .7rem;padding:0;display:flex;align-items:stretch}
ol.chain>li{display:flex;align-items:stretch;flex:1 1 4.7rem;min-width:0;max-width:17.3rem}
ol.chain>li:last-child{flex-basis:0;max-width:12.6rem}
.stop{flex:1 1 auto;min-width:0;max-width:12.6rem;border:1px solid var(--rule-2);border-radius:4px;padding:.42rem .6rem .48rem;font-size:.84rem;line-height:1.35}
.stop .over{color:var(--quiet);font-size:.78rem;display:flex;justify-content:space-between;gap:.4rem}
.stop b{display:block;font-size:.89rem;overflow-wrap:anywhere}
.stop.origin{border-inline-start:4px solid var(--good)}
.stop.end{border:1px dashed var(--bad)}
.stop.article{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.stop.article .over,.stop.article a{color:inherit}
.arrow{flex:0 0 4.7rem;display:flex;flex-direction:column;justify-content:center;align-items:center;font-size:.76rem;line-height:1.2;color:var(--quiet);text-align:center;padding:0 .2rem}
.arrow svg{width:100%;height:.6rem;margin-top:.2rem;overflow:visible}
.arrow .trusted{stroke-dasharray:5 4}
.arrow .unavailable{stroke-dasharray:1.5 4}
.excerpt{margin:0;max-width:none;font-family:var(--serif);font-size:.97rem;white-space:pre-line}
.translated{margin:.2rem 0 0;color:var(--quiet);max-width:none;white-space:pre-line}
td p{margin:0 0 .25rem}
.weak{font-weight:600}
.findings{list-style:none;margin:0;padding:0;font-size:.93rem}
.findings li{padding:.3rem 0;max-width:48em}
.findings b{font-weight:600}
.findings .set-aside{display:block;color:var(--quiet);font-size:.87rem}
.findings .dismissed{color:var(--quiet)}
.who{font-size:.87rem;color:var(--quiet);margin:.9rem 0 0;max-width:none}
.who b{color:var(--ink);font-weight:600}
ol.verdicts{margin:0;padding-inline-start:1.2rem;font-size:.93rem}
ol.verdicts li{margin-bottom:.6rem}
ol.check{padding-inline-start:1.2rem;max-width:46em}
ol.check li{margin-bottom:.6rem;overflow-wrap:anywhere}
.changes{list-style:none;margin:.2rem 0 0;padding:0;color:var(--quiet);font-size:.84rem}
footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.8rem;color:var(--quiet);font-size:.85rem}
.m-ground{stroke:var(--rule)}.m-text{fill:var(--ink)}.m-quiet{fill:var(--quiet)}.m-line{stroke:var(--rule-2)}.m-card{fill:var(--paper);stroke:var(--rule-2)}.m-edge{stroke:var(--rule-2)}.m-head{fill:var(--rule-2)}.m-odd{stroke:var(--bad)}.m-odd-head{fill:var(--bad)}.m-bar{fill:var(--good)}.m-end .m-card{stroke:var(--bad)}.m-on{fill:var(--paper)}.m-shape{color:var(--paper)}.m-good .m-tone{fill:var(--good)}.m-warn .m-tone{fill:var(--warn)}.m-bad .m-tone{fill:var(--bad)}.m-neutral .m-tone{fill:var(--neutral)}.m-violet .m-tone{fill:var(--violet)}
@media (max-width:66rem){
.shell{display:block;padding:0 1.1rem 4rem}
nav.toc{position:static;padding:1.2rem 0 0;max-height:none}
nav.toc ol{columns:2}
main{padding-top:1.6rem}
.block{grid-template-columns:1.9rem minmax(0,1fr) 13rem}
.block .place{overflow-wrap:anywhere}
}
@media (max-width:44rem){
h1{font-size:1.6rem}
dl.facts{grid-template-columns:1fr 1fr}
dl.facts>div:nth-child(n){padding:.5rem .8rem .5rem 0;border-left:0}
.front,.two{grid-template-columns:minmax(0,1fr);gap:1.2rem}
.change{margin-top:0}
dl.axes{grid-template-columns:minmax(0,1fr)}
dl.axes>div+div{border-left:0;border-top:1px solid var(--rule)}
.block{grid-template-columns:minmax(0,1fr)}
.block .place{padding:0 0 .2rem}
.block .notes{margin-top:.6rem;border-left:2px solid var(--rule);padding-left:.8rem}
ol.chain,ol.chain>li{flex-direction:column}
ol.chain>li,ol.chain>li:last-child{flex:1;max-width:none}
.stop{max-width:none}
.arrow{flex:0 0 2.3rem;flex-direction:row;gap:.5rem}
.arrow svg{width:.6rem;height:1.4rem;transform:rotate(90deg);flex:none}
.scroll{overflow-x:auto}
.scroll svg.map{min-width:52rem}
table.stack,.stack tbody,.stack tr{display:block}
.stack caption{display:block}
.stack thead{position:absolute;left:-99rem}
.stack tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.stack td,.stack th{display:block;border:0;padding:.12rem 0}
.stack tr>td:nth-child(n){width:auto}
.stack td[data-of]::before{content:attr(data-of) " ";color:var(--quiet)}
}
`

export const reportStyle = screenStyle + printStyle
