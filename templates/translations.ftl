<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>

<#macro cells row>
<td class="table__cell table__cell--figure">${m.figure(row.provisions)}</td><td class="table__cell table__cell--figure">${m.figure(row.translated)}</td><td class="table__cell table__cell--figure">${m.figure(row.reviewed)}</td><td class="table__cell table__cell--figure">${m.figure(row.fuzzy)}</td><td class="table__cell table__cell--figure">${m.figure(row.missing)}</td><td class="table__cell table__cell--figure">${m.figure(row.syllables)}</td><td class="table__cell table__cell--figure">${m.figure(row.words)}</td>
</#macro>

<@layout.page>
<@c.header title=page.title sub=page.description/>
<@c.part "", ["strong"]>
<div class="prose"><p>${m.t("translations.lead")}</p></div>
</@c.part>
<section class="part part--full">
<h2 class="part__heading">${m.t("translations.caption")}</h2>
<div class="part__body table-region" tabindex="0" role="region" aria-label="${m.t("translations.caption")}">
<table class="table">
<thead><tr><#list ["document", "provisions", "translated", "reviewed", "fuzzy", "missing", "syllables", "words"] as name><th class="table__head<#if name != "document"> table__head--figure</#if>" scope="col">${m.t("translations." + name)}</th></#list></tr></thead>
<tbody>
<#list rows as row>
<tr class="table__row" id="${row.id}"><th class="table__cell" scope="row"><a href="${row.href}"<@c.lang row.title/>>${c.kept(row.title)}</a></th><@cells row/></tr>
</#list>
<tr class="table__row table__row--sum"><th class="table__cell" scope="row">${m.t("translations.all")}</th><@cells sum/></tr>
</tbody>
</table>
</div>
</section>
<@c.part m.t("translations.checks")>
<div class="prose"><p>${m.t("translations.checks.text")}</p></div>
</@c.part>
<#if terms?has_content>
<section class="part part--full">
<h2 class="part__heading">${m.t("translations.glossary")}</h2>
<div class="part__body">
<p class="part__note">${m.t("translations.glossary.note")}</p>
<dl class="facts glossary">
<#list terms as term>
<div class="facts__row"><dt class="facts__term" lang="vi">${c.kept(term.source)}</dt><dd class="facts__value" lang="${language}"><#list term.renderings as rendering>${c.kept(rendering)}<#sep>; </#list></dd></div>
</#list>
</dl>
</div>
</section>
</#if>
</@layout.page>
