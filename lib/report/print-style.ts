/** The report on A4. Light whatever the screen was, no row or chain torn in two, page numbers where the browser can. */
export const printStyle = `
@page{size:A4;margin:17mm 17mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt 'Noto Sans',sans-serif;color:#55626e}}
@media print{
:root{color-scheme:light;--ink:#16202a;--quiet:#4d5964;--rule:#d3dae0;--rule-2:#9aa5b0;--paper:#fff;--soft:#f4f6f8;--link:#0b4f8a;--good:#14603a;--good-soft:#e6f3ec;--warn:#7a4d00;--warn-soft:#fcf1d9;--bad:#9c1527;--bad-soft:#fbe8ea;--violet:#43479c;--violet-soft:#ebecfa;--neutral:#47535e;--neutral-soft:#e9edf1}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{font-size:8.9pt;line-height:1.45}
.skip,nav.toc{display:none}
.shell{display:block;max-width:none;padding:0}
main{padding-top:0}
a{text-decoration:none}
td a,p a,li a{text-decoration:underline}
.notes a,a.mark{text-decoration:none}
h1{font-size:19.5pt;margin:6mm 0 4mm}
section{margin-top:8mm}
section.scroll{margin:0}
section>h2{font-size:12.5pt}
h2,h3,h4,.key,.claim h4+p,caption,thead,.claim header,blockquote{break-after:avoid}
.key,.claim header,blockquote,.gloss,dl.axes,.change,ol.chain,tr,.block,figure,.front,dl.facts,.findings li{break-inside:avoid}
thead{display:table-header-group}
.claim{padding:5mm 0 5.5mm}
.many .claim{content-visibility:visible}
.block{grid-template-columns:15mm minmax(0,1fr) 48mm;gap:0 5mm;padding:2.1mm 0}
.block .words{font-size:9.4pt}
.two{grid-template-columns:minmax(0,1fr) 52mm;gap:6mm}
ol.chain>li{flex:1 1 15mm;max-width:54mm}
ol.chain>li:last-child{flex-basis:0;max-width:39mm}
.stop{max-width:39mm}
.arrow{flex-basis:15mm}
.plain th,.plain td{padding:1.5mm 2.4mm 1.5mm 0}
.scroll{overflow:visible}
#glance,#claims{break-before:page}
}
`
