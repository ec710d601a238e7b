<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro head key sort="">
<th class="table__head targets__${key}" scope="col"<#if sort != ""> data-sort="${sort}"</#if>>${m.t("targets.head." + key)}</th>
</#macro>
<#macro choice name choices>
<p class="filters__field"><label class="filters__label" for="targets-${name}">${m.t("targets.filter." + name)}</label><select class="filters__control" id="targets-${name}" data-filter="${name}"><option value="">${m.t("targets.filter.all")}</option>
<#list choices as one>
<option value="${one.value}">${one.title}</option>
</#list>
</select></p>
</#macro>
<#macro order value>
<option value="${value}">${m.t("targets.sort." + value)}</option>
</#macro>
<@layout.page scripts=["fold", "targets"]>
<@c.header title=page.title sub=page.description>
<ul class="links page-header__ways">
<li><a class="links__link" href="${charts.href}">${charts.title}</a></li>
<li><a class="links__link" href="${links.index("indicators")}">${m.t("nav.indicators")}</a></li>
<li><a class="links__link" href="${whole}">${m.t("targets.whole")}</a></li>
</ul>
</@c.header>
<div class="targets__sheet">
<p class="targets__jump" data-unscripted><#list documents as one><a href="${links.here("document=" + one.value)}">${c.kept(one.title)}</a><#sep> · </#list></p>
<div class="filters" role="search" aria-label="${m.t("targets.filter")}" data-filters hidden>
<p class="filters__field filters__field--wide"><label class="filters__label" for="targets-q">${m.t("targets.filter.q")}</label><input class="filters__control" id="targets-q" type="search" autocomplete="off" data-filter="q"></p>
<@choice "document" documents/>
<@choice "horizon" horizons/>
<@choice "topic" topics/>
<p class="filters__field"><label class="filters__label" for="targets-figure">${m.t("targets.filter.figure")}</label><select class="filters__control" id="targets-figure" data-filter="figure"><option value="">${m.t("targets.filter.all")}</option><option value="yes">${m.t("targets.valued")}</option><option value="no">${m.t("targets.unvalued")}</option></select></p>
<p class="filters__field filters__field--wide"><label class="filters__label" for="targets-sort">${m.t("targets.sort")}</label><select class="filters__control" id="targets-sort" data-filter="sort"><option value="">${m.t("targets.sort.none")}</option>
<#list ["figure", "-figure", "title", "-title", "horizon", "-horizon"] as value>
<@order value/>
</#list>
</select></p>
<p class="filters__actions"><button class="button" type="button" data-reset disabled>${m.t("targets.reset")}</button> <button class="button" type="button" data-download="${m.t("targets.file")}">${m.t("targets.download")}</button></p>
<p class="filters__count" role="status" data-count="${m.t("targets.count", "{n}", rows?size)}" data-none="${m.t("targets.none")}"></p>
</div>
<table class="table table--stacking targets" data-targets>
<caption class="u-visually-hidden">${page.title}</caption>
<thead class="table__heads"><tr><@head "figure" "figure"/><@head "title" "title"/><@head "horizon" "horizon"/><@head "document"/><@head "provision"/></tr></thead>
<tbody class="table__body">
<#list rows as row>
<tr class="table__row targets__row"<#if row.anchor != ""> id="${row.anchor}"</#if> data-document="${row.documentId}" data-horizon="${(row.horizon == "")?then("none", row.horizon)}" data-topic="${row.topics}"<#if row.value??> data-unit="${row.unit}" data-number="${row.number}"</#if><#if row.indicator != row.target.title> data-words="${row.indicator}"</#if>>
<#if row.value??>
<td class="table__cell targets__figure" data-text="${c.valueText(row.value)}"><a class="targets__reading" href="${row.quote}"><span class="targets__comparator">${row.value.comparator}</span> <span class="targets__number">${row.value.number}</span> <span class="targets__unit">${c.unitText(row.value)}</span></a></td>
<#else>
<td class="table__cell targets__figure targets__none" data-text="">${m.t("targets.unvalued")}</td>
</#if>
<th class="table__cell targets__title" scope="row" data-text="${row.target.title}"><a class="targets__link" href="${row.target.href}"<@c.lang row.target.title/>>${c.kept(row.target.title)}</a><#if row.chart != ""> <a class="targets__chart" href="${row.chart}">${m.t("targets.chart")}<span class="u-visually-hidden">, ${row.indicator}</span></a></#if></th>
<td class="table__cell table__cell--small targets__horizon"<#if row.horizon == ""> data-text=""</#if>><#if row.horizon == "">${m.t("horizon.none")}<#else>${row.horizon}</#if></td>
<td class="table__cell table__cell--small targets__document"><a class="targets__place" href="${row.document.href}">${c.kept(row.document.title)}</a></td>
<td class="table__cell table__cell--small targets__provision"><a class="targets__place" href="${row.place.href}">${row.place.title}</a></td>
</tr>
</#list>
</tbody>
</table>
</div>
</@layout.page>
