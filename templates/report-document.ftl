<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro row item>
<#local q = item.quote>
<tr class="table__row" id="${q.id}"><th class="table__cell table__cell--small report__name" scope="row"><#if item.href == "">${q.id}<#else><a href="${item.href}">${q.id}</a></#if></th><td class="table__cell report__words"><q class="quoted" data-quote="${q.id}" lang="vi"><@c.words q.segments/></q></td><td class="table__cell table__cell--small report__place" data-label="${m.t("report.place")}"><a href="${q.href}">${q.provision}</a>, ${c.linesText(q.lines)}</td><td class="table__cell table__cell--small" data-label="${m.t("report.class")}">${q.tolerance}</td></tr>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<section class="part part--strong part--full">
<h2 class="part__heading"><a href="${document.href}"<@c.lang document.title/>>${c.kept(document.title)}</a></h2>
<div class="part__body">
<table class="table table--stacking report">
<caption class="table__caption">${m.t("report.count", document.rows?size)}, <a href="${document.sourceHref}">${document.file}</a></caption>
<thead class="table__heads"><tr><th class="table__head report__id" scope="col">${m.t("report.id")}</th><th class="table__head" scope="col">${m.t("report.words")}</th><th class="table__head report__place" scope="col">${m.t("report.place")}</th><th class="table__head report__class" scope="col">${m.t("report.class")}</th></tr></thead>
<tbody class="table__body">
<#list document.rows as item>
<@row item/>
</#list>
</tbody>
</table>
</div>
</section>
</@layout.page>
