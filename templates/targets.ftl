<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro place row>
<a class="targets__place" href="${row.placeHref}">${row.place}</a><#t>
</#macro>
<#macro valued horizon document>
<table class="table table--stacking targets">
<caption class="u-visually-hidden">${m.t("targets.valued")}<#if document != "">, ${document}</#if><#if horizon.horizon != "">, ${horizon.horizon}</#if></caption>
<thead class="table__heads"><tr><th class="table__head targets__value" scope="col">${m.t("fact.value")}</th><th class="table__head" scope="col">${m.t("targets.indicator")}</th><th class="table__head" scope="col">${m.t("fact.provision")}</th></tr></thead>
<tbody class="table__body">
<#list horizon.valued as row>
<#assign value = row.value>
<tr class="table__row targets__row"><td class="table__cell targets__value"><span class="targets__reading"><span class="targets__comparator">${value.comparator}</span> <span class="targets__number">${value.number}</span> <span class="targets__unit">${c.unitText(value)}</span></span></td><th class="table__cell targets__title" scope="row"><a class="targets__link" href="${row.href}"<@c.lang row.title/>>${c.kept(row.title)}</a></th><td class="table__cell table__cell--small"><@place row/></td></tr>
</#list>
</tbody>
</table>
</#macro>
<#-- One horizon; level is that of its heading. -->
<#macro part horizon level document="">
<section class="part part--strong">
<h${level} class="part__heading horizon"><#if horizon.horizon == ""><span class="horizon__words">${m.t("targets.no-horizon")}</span><#else><span class="horizon__words">${c.horizonWords(horizon.horizon)}</span> ${horizon.horizon}</#if></h${level}>
<div class="part__body">
<#if horizon.valued?has_content>
<@valued horizon document/>
</#if>
<#if horizon.unvalued?has_content>
<h${level + 1} class="targets__subheading">${m.t("targets.unvalued")}</h${level + 1}>
<@c.register horizon.unvalued "targets"/>
</#if>
</div>
</section>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<#list shelves as shelf>
<#if shelf.document.title == "">
<#list shelf.horizons as horizon>
<@part horizon 2/>
</#list>
<#else>
<section class="targets__shelf">
<h2 class="targets__document"><a href="${shelf.document.href}"<@c.lang shelf.document.title/>>${c.kept(shelf.document.title)}</a></h2>
<#list shelf.horizons as horizon>
<@part horizon 3 shelf.document.title/>
</#list>
</section>
</#if>
</#list>
<@c.part m.t("targets.more")>
<ul class="links">
<li><a class="links__link" href="${links.index("indicators")}">${m.t("nav.indicators")}</a></li>
</ul>
</@c.part>
</@layout.page>
