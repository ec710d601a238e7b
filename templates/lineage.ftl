<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro title row>
<#if row.lead != "">${row.lead}. </#if><a href="${row.href}"<@c.lang row.title/>>${c.kept(row.title)}</a><#if row.value??> <span class="lineage__value">${c.valueText(row.value)}</span></#if><#t>
</#macro>
<#macro counterpart other>
<a href="${other.entry.href}"<@c.lang other.entry.title/>>${c.kept(other.entry.title)}</a><#if other.value??> <span class="lineage__value">${c.valueText(other.value)}</span></#if> <span class="tag">${other.words}</span><#t>
</#macro>
<#macro table table level>
<section class="part part--strong">
<h3 class="part__heading"<@c.lang table.title/>>${table.title}</h3>
<div class="part__body">
<p class="part__note">${m.t("lineage.found", table.found, table.rows?size)}</p>
<table class="table table--stacking lineage">
<caption class="u-visually-hidden">${table.title}</caption>
<thead class="table__heads"><tr><th class="table__head" scope="col">${m.t("lineage.entry")}</th><#list table.columns as column><th class="table__head" scope="col"><a href="${column.href}"<@c.lang column.title/>>${c.kept(column.title)}</a></th></#list></tr></thead>
<tbody class="table__body">
<#list table.rows as row>
<tr class="table__row"><th class="table__cell lineage__entry" scope="row"><@title row.entry/><#if row.entry.note != ""> <span class="lineage__value">${row.entry.note}</span></#if><#if row.alone> <span class="tag tag--strong">${m.t("lineage.new." + level)}</span></#if></th><#list row.cells as cell><td class="table__cell table__cell--small"><span class="lineage__column">${c.kept(table.columns[cell?index].title)}</span> <#if cell?has_content><#list cell as other><@counterpart other/><#sep><br></#list><#else><span class="lineage__none">${m.t("lineage.none")}</span></#if></td></#list></tr>
</#list>
</tbody>
</table>
<#list table.only as shelf>
<h4 class="lineage__subheading">${m.t("lineage.only." + level, shelf.document.title)}</h4>
<@c.register shelf.rows table.kind true/>
</#list>
</div>
</section>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<div class="notice"><p class="notice__text">${m.t("lineage.how")}</p></div>
<#list outcomes as outcome>
<#if outcome.before?has_content>
<section>
<h2 class="lineage__title">${m.t("lineage.before", outcome.document.title)}</h2>
<#list outcome.before as one>
<@table one "before"/>
</#list>
</section>
</#if>
<#if outcome.after?has_content>
<section>
<h2 class="lineage__title">${m.t("lineage.after", outcome.document.title)}</h2>
<#list outcome.after as one>
<@table one "after"/>
</#list>
</section>
</#if>
<#if outcome.held?has_content>
<section>
<h2 class="lineage__title">${m.t("lineage.held", outcome.document.title)}</h2>
<#list outcome.held as held>
<section class="part part--strong">
<h3 class="part__heading"><a href="${held.document.href}"<@c.lang held.document.title/>>${c.kept(held.document.title)}</a></h3>
<div class="part__body">
<p class="part__note">${m.t("lineage.held.found", held.rows?size, held.same, held.shared)}</p>
<ol class="register register--plain">
<#list held.rows as row>
<li class="register__item"><div><p class="register__title register__title--text"><@title row.entry/></p><p class="register__note"><span class="tag<#if row.verdict == "same"> tag--strong</#if>">${m.t("lineage.held." + row.verdict)}</span><#list row.places as place> <a href="${place.href}">${place.title}</a></#list></p></div></li>
</#list>
</ol>
</div>
</section>
</#list>
</section>
</#if>
</#list>
</@layout.page>
