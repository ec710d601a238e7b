<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "graph.ftl" as graphs>
<#macro place row>
<a href="${row.document.href}"<@c.lang row.document.title/>>${c.kept(row.document.title)}</a>, <a href="${row.provision.href}">${row.provision.title}</a><#t>
</#macro>
<#macro targets>
<table class="table table--stacking followed">
<caption class="u-visually-hidden">${m.t("indicator.targets")}, ${entry.title}</caption>
<thead class="table__heads"><tr><th class="table__head followed__year" scope="col">${m.t("fact.horizon")}</th><th class="table__head followed__value" scope="col">${m.t("indicator.target")}</th><th class="table__head" scope="col">${m.t("indicator.document")}</th><th class="table__head followed__quote" scope="col">${m.t("indicator.quote")}</th></tr></thead>
<tbody class="table__body">
<#list indicator.targets as row>
<tr class="table__row"><th class="table__cell followed__year" scope="row"><#if row.horizon == ""><span class="followed__none">${m.t("horizon.none")}</span><#else>${row.horizon}</#if></th><td class="table__cell followed__value"><a href="${row.target.href}"><#if row.value??>${c.valueText(row.value)}<#else>${c.kept(row.target.title)}</#if></a></td><td class="table__cell table__cell--small"><@place row/><#if row.attributedTo??><span class="followed__as">${m.t("indicator.as")} <a href="${row.attributedTo.href}"<@c.lang row.attributedTo.title/>>${c.kept(row.attributedTo.title)}</a></span></#if></td><td class="table__cell table__cell--small"><a href="${row.quote}">${m.t("indicator.words")}<span class="u-visually-hidden">, ${row.document.title}<#if row.horizon != "">, ${row.horizon}</#if></span></a></td></tr>
</#list>
</tbody>
</table>
</#macro>
<#macro results>
<table class="table table--stacking followed">
<caption class="u-visually-hidden">${m.t("indicator.results")}, ${entry.title}</caption>
<thead class="table__heads"><tr><th class="table__head followed__year" scope="col">${m.t("indicator.year")}</th><th class="table__head followed__value" scope="col">${m.t("indicator.result")}</th><th class="table__head" scope="col">${m.t("indicator.by")}</th><th class="table__head" scope="col">${m.t("indicator.document")}</th><th class="table__head followed__quote" scope="col">${m.t("indicator.quote")}</th></tr></thead>
<tbody class="table__body">
<#list indicator.results as row>
<tr class="table__row"><th class="table__cell followed__year" scope="row">${row.years}</th><td class="table__cell followed__value">${c.valueText(row.value)}</td><td class="table__cell table__cell--small" data-label="${m.t("indicator.by")}">${row.own?then(m.t("indicator.own"), c.kept(row.by))}</td><td class="table__cell table__cell--small" data-label="${m.t("indicator.document")}"><@place row/></td><td class="table__cell table__cell--small"><a href="${row.quote}">${m.t("indicator.words")}<span class="u-visually-hidden">, ${row.by}, ${row.years}</span></a></td></tr>
</#list>
</tbody>
</table>
</#macro>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.indicator")/>
<@c.disputes disputes/>
<#list indicator.graphs as graph>
<@graphs.graph graph/>
</#list>
<#if indicator.targets?has_content>
<@c.part m.t("indicator.targets"), ["strong"]>
<@targets/>
</@c.part>
</#if>
<#if indicator.results?has_content>
<@c.part m.t("indicator.results"), ["strong"]>
<@results/>
</@c.part>
</#if>
<#if entry.prose??>
<@c.part m.t("entry.note"), ["strong"]>
<div class="prose">${entry.prose}</div>
</@c.part>
</#if>
<@c.quotesByDocument quotes=indicator.quotes borneOut=entry.borneOut anchored=true/>
<@c.topics entry.topics/>
<@c.mentions entry.mentions/>
<@c.groups entry.groups, "entry.related"/>
<@c.pager entry/>
</@layout.page>
