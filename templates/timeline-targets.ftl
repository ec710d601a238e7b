<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "charts.ftl" as charts>
<#macro target one>
<li class="register__item"><p class="register__lead register__lead--value"><#if one.row.value??>${c.valueText(one.row.value)}</#if></p><div><p class="register__title register__title--text"><a href="${one.row.href}"<@c.lang one.row.title/>>${c.kept(one.row.title)}</a></p><p class="register__meta"><a href="${one.row.placeHref}">${one.row.place}</a><#if one.indicator??><span>${m.t("targets.indicator")}: <a href="${one.indicator.href}"<@c.lang one.indicator.title/>>${c.kept(one.indicator.title)}</a></span></#if><#if one.topics?has_content><span>${m.t("nav.topics")}: <#list one.topics as topic><a href="${topic.href}"<@c.lang topic.title/>>${topic.title}</a><#sep>, </#list></span></#if><#if one.attributedTo??><span>${m.t("fact.attributed-to")}: <a href="${one.attributedTo.href}"<@c.lang one.attributedTo.title/>>${c.kept(one.attributedTo.title)}</a></span></#if></p></div></li>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@charts.views views/>
<@charts.chart deadlines.chart m.t("deadlines.drawing") m.t("deadlines.legend")>
<#list deadlines.dots as dot>
<a class="chart__link chart__link--held" href="${dot.href}" aria-label="${dot.name}"><title>${dot.name}</title><rect class="chart__hit" x="${dot.left}" y="${dot.y - 16}" width="${dot.width}" height="32"/><circle class="chart__mark" cx="${dot.x}" cy="${dot.y}" r="${dot.radius}"/><text class="chart__count" x="${dot.labelX}" y="${dot.y + 5.5}">${dot.count}</text></a>
</#list>
</@charts.chart>
<p class="chart__note">${m.t("deadlines.legend")}</p>
<#list deadlines.deadlines as deadline>
<section class="part part--strong">
<h2 class="part__heading horizon"><#if deadline.year == ""><span class="horizon__words">${m.t("targets.no-horizon")}</span><#else><span class="horizon__words">${c.horizonWords(deadline.year)}</span> ${deadline.year}</#if><span class="horizon__words">${m.t("deadlines.count", deadline.count)}</span></h2>
<div class="part__body">
<#list deadline.shelves as shelf>
<section class="deadlines" id="${shelf.id}" tabindex="-1">
<h3 class="deadlines__document"><a href="${shelf.document.href}"<@c.lang shelf.document.title/>>${c.kept(shelf.document.title)}</a> <span class="deadlines__count">${m.t("deadlines.count", shelf.targets?size)}</span></h3>
<ul class="register register--values">
<#list shelf.targets as one>
<@target one/>
</#list>
</ul>
</section>
</#list>
</div>
</section>
</#list>
<@c.part m.t("deadlines.topics"), ["strong"], m.t("deadlines.topics.note")>
<dl class="facts">
<#list deadlines.topics as topic>
<div class="facts__row"><dt class="facts__term"><a href="${topic.topic.href}"<@c.lang topic.topic.title/>>${topic.topic.title}</a></dt><dd class="facts__value"><#list topic.counts as count>${(count.year == "")?then(m.t("deadlines.none"), count.year)}: ${count.count}<#sep>; </#list></dd></div>
</#list>
</dl>
</@c.part>
<@c.part m.t("targets.more")>
<ul class="links">
<#list ["targets", "indicators"] as folder>
<li><a class="links__link" href="${links.index(folder)}">${m.t("nav." + folder)}</a></li>
</#list>
</ul>
</@c.part>
</@layout.page>
