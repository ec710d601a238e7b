<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "charts.ftl" as charts>
<#-- Texts from top to bottom, and left of them the arrows that lead from one to a later one. -->
<#macro drawing course number>
<div class="chart chart--plain" role="region" aria-label="${m.t("timeline.region")}" tabindex="0">
<svg class="chart__drawing lineage" width="${course.width}" height="${course.height}" viewBox="0 0 ${course.width} ${course.height}" role="group" aria-labelledby="lineage-title-${number}" aria-describedby="lineage-desc-${number}">
<title id="lineage-title-${number}">${m.t("lineage.drawing", course.title)}</title>
<desc id="lineage-desc-${number}">${m.t("lineage.legend")}</desc>
<#list course.arrows as arrow>
<path class="lineage__shaft<#if arrow.inferred> lineage__shaft--inferred</#if>" d="${arrow.path}"/><path class="lineage__head" d="${arrow.head}"/>
</#list>
<#list course.nodes as node>
<a class="lineage__link<#if node.centre> lineage__link--centre</#if><#if node.held> lineage__link--held</#if>" href="${node.href}" aria-label="${node.name}"><title>${node.name}</title><rect class="chart__hit" x="${node.x - 4}" y="${node.top}" width="${course.width - node.x + 4}" height="${node.height}"/><text class="lineage__date" x="${node.x}" y="${node.top + 18}">${node.date}</text><circle class="lineage__dot" cx="${node.x - 18}" cy="${node.y}" r="5.5"/><text class="lineage__title"><#list node.title as line><tspan x="${node.x}" y="${line.y}">${line.text}</tspan><#sep> </#list></text></a>
</#list>
<#list course.arrows as arrow>
<text class="lineage__label"><#list arrow.label as line><tspan x="${course.nodes[0].x}" y="${line.y}">${line.text}</tspan><#sep> </#list></text>
</#list>
</svg>
</div>
</#macro>
<#-- What says that two texts stand so: a quote, places, the papers themselves, or nobody. -->
<#macro step step>
<li class="steps__item">
<p class="steps__relation"><span class="steps__word">${step.relation}:</span> <a href="${step.other.href}">${c.kept(step.other.title)}</a></p>
<#if step.quote??>
<@c.quote step.quote, "text"/>
<#elseif step.inferred>
<p class="steps__evidence"><span class="tag">${m.t("lineage.inferred.short")}</span> ${m.t("lineage.inferred")}</p>
<#elseif step.places?has_content>
<p class="steps__evidence">${m.t("lineage.places", step.document.title)} <#list step.places as place><a href="${place.href}">${place.title}</a><#sep>, </#list></p>
<#else>
<p class="steps__evidence">${m.t("lineage.declared")} <a href="${step.document.href}">${c.kept(step.document.title)}</a></p>
</#if>
</li>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@charts.views views/>
<#list courses as course>
<@drawing course course?counter/>
<p class="chart__note">${m.t("lineage.legend")}</p>
<@c.part m.t("lineage.steps"), ["strong", "full"]>
<ol class="register register--dates">
<#list course.stops as stop>
<li class="register__item"><p class="register__lead register__lead--small"><@charts.date stop.date stop.iso/></p><div>
<h3 class="steps__title<#if stop.centre> steps__title--centre</#if>"><a href="${stop.link.href}">${c.kept(stop.link.title)}</a></h3>
<p class="register__meta"><span>${stop.note}</span><#if stop.instrument??><a href="${stop.instrument.href}">${m.t("lineage.instrument")}</a></#if></p>
<#if stop.steps?has_content>
<ul class="steps">
<#list stop.steps as one>
<@step one/>
</#list>
</ul>
</#if>
</div></li>
</#list>
</ol>
</@c.part>
</#list>
</@layout.page>
