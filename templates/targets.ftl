<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro place row>
<a class="targets__place" href="${row.placeHref}">${row.place}</a><#t>
</#macro>
<#macro valued horizon>
<table class="table table--stacking targets">
<caption class="u-visually-hidden">${m.t("targets.valued")}<#if horizon.horizon != "">, ${horizon.horizon}</#if></caption>
<thead class="table__heads"><tr><th class="table__head targets__value" scope="col">${m.t("fact.value")}</th><th class="table__head" scope="col">${m.t("targets.indicator")}</th><th class="table__head" scope="col">${m.t("fact.provision")}</th></tr></thead>
<tbody class="table__body">
<#list horizon.valued as row>
<#assign value = row.value>
<tr class="table__row targets__row"><td class="table__cell targets__value"><span class="targets__reading"><span class="targets__comparator">${value.comparator}</span> <span class="targets__number">${value.number}</span> <span class="targets__unit">${c.unitText(value)}</span></span></td><th class="table__cell targets__title" scope="row"><a class="targets__link" href="${row.href}">${c.kept(row.title)}</a></th><td class="table__cell table__cell--small"><@place row/></td></tr>
</#list>
</tbody>
</table>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<#list horizons as horizon>
<section class="part part--strong">
<#if horizon.horizon == "">
<h2 class="part__heading horizon"><span class="horizon__words">${m.t("targets.no-horizon")}</span></h2>
<#else>
<h2 class="part__heading horizon"><span class="horizon__words">${c.horizonWords(horizon.horizon)}</span> ${horizon.horizon}</h2>
</#if>
<div class="part__body">
<#if horizon.valued?has_content>
<@valued horizon/>
</#if>
<#if horizon.unvalued?has_content>
<h3 class="targets__subheading">${m.t("targets.unvalued")}</h3>
<@c.register horizon.unvalued "targets"/>
</#if>
</div>
</section>
</#list>
</@layout.page>
