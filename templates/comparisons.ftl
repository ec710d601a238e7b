<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<#if wholePairs?has_content>
<section class="part part--strong part--full">
<h2 class="part__heading">${m.t("compare.whole", whole?size)}</h2>
<div class="part__body">
<p class="part__note">${m.t("compare.whole.note")}</p>
<div class="table-region" tabindex="0" role="region" aria-label="${m.t("compare.whole", whole?size)}">
<table class="table comparison-matrix">
<thead><tr><td class="comparison-matrix__corner"></td><#list whole as line><th class="comparison-matrix__column" scope="col"><abbr title="${line.document.title}">${line?counter}</abbr></th></#list></tr></thead>
<tbody>
<#list whole as line>
<tr><th class="comparison-matrix__name" scope="row"><span class="comparison-matrix__number">${line?counter}</span> <a href="${line.document.href}">${c.kept(line.document.title)}</a></th><#list line.cells as cell><#if cell??><td class="comparison-matrix__cell comparison-matrix__cell--${weight(cell)}"><a class="comparison-matrix__link" href="${cell.href}" title="${cell.title}: ${m.t("compare.whole.cell", cell.counts.same, cell.counts.reworded)}">${cell.count()}</a></td><#else><td class="comparison-matrix__cell comparison-matrix__cell--self"></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
<ul class="register register--plain">
<#list wholePairs as pair>
<li class="register__item"><div><p class="register__title register__title--text"><a href="${pair.href}">${c.kept(pair.title)}</a></p><p class="register__note">${m.t("compare.whole.cell", pair.counts.same, pair.counts.reworded)}</p><p class="register__meta"><#list pair.readings as to><a href="${to.href}" aria-label="${to.title}: ${pair.title}">${to.title}</a></#list></p></div></li>
</#list>
</ul>
</div>
</section>
</#if>
<section class="part part--strong part--full">
<h2 class="part__heading">${m.t("compare.matrix")}</h2>
<div class="part__body">
<p class="part__note">${m.t("compare.matrix.note")}</p>
<div class="table-region" tabindex="0" role="region" aria-label="${m.t("compare.matrix")}">
<table class="table comparison-matrix">
<thead><tr><td class="comparison-matrix__corner"></td><#list lines as line><th class="comparison-matrix__column" scope="col"><abbr title="${line.document.title}">${line?counter}</abbr></th></#list></tr></thead>
<tbody>
<#list lines as line>
<tr><th class="comparison-matrix__name" scope="row"><span class="comparison-matrix__number">${line?counter}</span> <a href="${line.document.href}"<@c.lang line.document.title/>>${c.kept(line.document.title)}</a></th><#list line.cells as cell><td class="comparison-matrix__cell comparison-matrix__cell--${(cell?index == line?index)?then("self", weight(cell))}"><#if cell.count() gt 0><a class="comparison-matrix__link" href="${cell.href}" title="${cell.title}: ${m.t("compare.counts", cell.same, cell.reworded)}">${cell.count()}</a></#if></td></#list></tr>
</#list>
</tbody>
</table>
</div>
</div>
</section>
<@c.part m.t("compare.pairs"), ["strong"]>
<ul class="register register--plain">
<#list pairs as pair>
<li class="register__item"><div><p class="register__title register__title--text"><a href="${pair.href}"<@c.lang pair.title/>>${c.kept(pair.title)}</a></p><p class="register__note">${m.t("compare.counts", pair.same, pair.reworded)}</p></div></li>
</#list>
</ul>
</@c.part>
<@c.part m.t("document.reading")>
<div class="prose">
<p>${m.t("compare.legend")}</p>
<p>${m.t("compare.method")}</p>
</div>
</@c.part>
</@layout.page>

<#-- How much two documents share, in a few steps. -->
<#function weight cell>
  <#if cell.count() == 0><#return "none"></#if>
  <#return (cell.count() gte 40)?then("much", (cell.count() gte 10)?then("some", "few"))>
</#function>
