<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "charts.ftl" as charts>
<#-- Texts from top to bottom, and left of them the arrows that lead from one to a later one. -->
<#macro drawing course number>
<div class="chart chart--narrow<#if course.tall> chart--tall</#if>" role="region" aria-label="${m.t("timeline.region")}" tabindex="0">
<svg class="chart__drawing course" width="${course.width}" height="${course.height}" viewBox="0 0 ${course.width} ${course.height}" role="group" aria-labelledby="course-title-${number}" aria-describedby="course-desc-${number}">
<title id="course-title-${number}">${m.t("course.drawing", course.title)}</title>
<desc id="course-desc-${number}">${m.t("course.legend")}</desc>
<#list course.arrows as arrow>
<path class="course__shaft<#if arrow.inferred> course__shaft--inferred</#if>" d="${arrow.path}"/><path class="course__head" d="${arrow.head}"/>
</#list>
<#list course.nodes as node>
<a class="course__link<#if node.centre> course__link--centre</#if><#if node.held> course__link--held</#if>" href="${node.href}" aria-label="${node.name}"><title>${node.name}</title><rect class="chart__hit" x="${node.x - 4}" y="${node.top}" width="${course.width - node.x + 4}" height="${node.height}"/><text class="course__date" x="${node.x}" y="${node.top + 18}">${node.date}</text><circle class="course__dot" cx="${node.x - 15}" cy="${node.y}" r="5.5"/><text class="course__title"><#list node.title as line><tspan x="${node.x}" y="${line.y}">${line.text}</tspan><#sep> </#list></text></a>
</#list>
<#list course.arrows as arrow>
<text class="course__label"><#list arrow.label as line><tspan x="${course.nodes[0].x}" y="${line.y}">${line.text}</tspan><#sep> </#list></text>
</#list>
</svg>
</div>
</#macro>
<#-- What says that two texts stand so: a quote, places, the papers themselves, or nobody. -->
<#macro step step>
<li class="steps__item">
<p class="steps__relation"><span class="steps__word">${step.relation}:</span> <a href="${step.other.href}"<@c.lang step.other.title/>>${c.kept(step.other.title)}</a></p>
<#if step.quote??>
<@c.quote step.quote, "text"/>
<#elseif step.inferred>
<p class="steps__evidence"><span class="tag">${m.t("course.inferred.short")}</span> ${m.t("course.inferred")}</p>
<#elseif step.places?has_content>
<p class="steps__evidence">${m.t("course.places", step.document.title)} <#list step.places as place><a href="${place.href}">${place.title}</a><#sep>, </#list></p>
<#else>
<p class="steps__evidence">${m.t("course.declared")} <a href="${step.document.href}"<@c.lang step.document.title/>>${c.kept(step.document.title)}</a></p>
</#if>
</li>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@charts.views views/>
<#list courses as course>
<div class="course-sheet">
<@drawing course course?counter/>
<p class="chart__note">${m.t("course.legend")}</p>
</div>
<@c.part m.t("course.steps"), ["strong", "full"]>
<ol class="register register--dates">
<#list course.stops as stop>
<li class="register__item"><p class="register__lead register__lead--small"><@charts.date stop.date stop.iso/></p><div>
<h3 class="steps__title<#if stop.centre> steps__title--centre</#if>"><a href="${stop.link.href}"<@c.lang stop.link.title/>>${c.kept(stop.link.title)}</a></h3>
<p class="register__meta"><span>${stop.note}</span><#if stop.instrument??><a href="${stop.instrument.href}">${m.t("course.instrument")}</a></#if></p>
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
<@c.part m.t("timeline.more")>
<ul class="links">
<li><a class="links__link" href="${links.index("lineage")}">${m.t("nav.lineage")}</a></li>
</ul>
</@c.part>
</@layout.page>
