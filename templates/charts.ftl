<#ftl output_format="HTML">
<#import "components.ftl" as c>

<#-- The pages of the timeline; on each the link to itself says so. -->
<#macro views list>
<nav class="views" aria-label="${m.t("timeline.views")}">
<ul class="views__list">
<#list list as view>
<li><a class="views__link" href="${view.link.href}"<#if view.current> aria-current="page"</#if>>${view.link.title}</a></li>
</#list>
</ul>
</nav>
</#macro>

<#--
  A drawing in columns and lanes, in a region that scrolls; nested is what stands in it. Lengths are
  in units of the drawing; positions come from the build, colours from the stylesheet. The names of
  the lanes are a drawing of their own, which stays in sight while the rest passes under it.
-->
<#assign namesWidth = 300>
<#macro chart chart title desc>
<div class="chart<#if chart.tall> chart--tall</#if>" role="region" aria-label="${m.t("timeline.region")}" tabindex="0">
<div class="chart__sheet">
<svg class="chart__drawing" width="${chart.width}" height="${chart.height + bottom(chart)}" viewBox="0 0 ${chart.width} ${chart.height + bottom(chart)}" role="group" aria-labelledby="chart-title" aria-describedby="chart-desc">
<title id="chart-title">${title}</title>
<desc id="chart-desc">${desc}</desc>
<#list chart.columns as column>
<path class="chart__rule" d="M${column.x}.5 8V${chart.height + bottom(chart)}"/><text class="chart__column" x="${column.x + 8}" y="30">${column.name}</text>
<#if chart.tall>
<text class="chart__column" x="${column.x + 8}" y="${chart.height + 28}" aria-hidden="true">${column.name}</text>
</#if>
</#list>
<#list chart.lanes as lane>
<path class="chart__rule" d="M0 ${lane.y}.5H${chart.width}"/><text class="chart__name chart__name--printed" x="0" y="${lane.y + 20}" aria-hidden="true">${lane.name}</text>
</#list>
<#if chart.tall>
<path class="chart__rule" d="M0 ${chart.height}.5H${chart.width}"/>
</#if>
<#nested>
</svg>
<svg class="chart__names" width="${namesWidth}" height="${chart.height}" viewBox="0 0 ${namesWidth} ${chart.height}" aria-hidden="true" focusable="false">
<#list chart.lanes as lane>
<text class="chart__name" x="0" y="${lane.y + 20}">${lane.name}</text>
</#list>
</svg>
</div>
</div>
</#macro>

<#-- Where a drawing is tall, its columns are named at its foot too. -->
<#function bottom chart>
  <#return chart.tall?then(40, 0)>
</#function>

<#macro instruments drawing title desc>
<@chart drawing.chart title desc>
<#list drawing.points as point>
<a class="chart__link<#if point.held> chart__link--held</#if>" href="${point.href}" aria-label="${point.name}"><title>${point.name}</title><rect class="chart__hit" x="${point.left}" y="${point.y - 14}" width="${point.width}" height="28"/><#if point.bracket != ""><path class="chart__bracket" d="${point.bracket}"/></#if><path class="chart__mark" transform="translate(${point.x} ${point.y})" d="${point.mark}"/><text class="chart__label<#if !point.onRight> chart__label--before</#if>" x="${point.labelX}" y="${point.y + 4.5}">${point.label}</text></a>
</#list>
</@chart>
</#macro>

<#-- What the shapes of a drawing stand for. -->
<#macro legend marks>
<ul class="legend">
<#list marks as mark>
<li class="legend__item"><svg class="legend__mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false"><path class="chart__mark" d="${mark.mark}"/></svg>${mark.types?join(", ")}</li>
</#list>
</ul>
</#macro>

<#-- Instruments and events; an event is marked as one, and so is what the site holds in full. -->
<#macro dated items issuer=true type=false>
<ol class="register register--dates">
<#list items as item>
<li class="register__item"><p class="register__lead register__lead--small"><@date item.date item.iso/></p><div><p class="register__title register__title--text"><#if item.kind == "event"><span class="tag">${m.t("kind.event")}</span> </#if><a href="${item.link.href}"<@c.lang item.link.title/>>${c.kept(item.link.title)}</a></p><#if item.kind != "event"><p class="register__meta"><#if type><span>${item.type}</span></#if><#if issuer><span>${item.issuer}</span></#if><#if item.held??><a href="${item.held.href}">${m.t("timeline.held")}</a></#if></p></#if><#if item.subject != ""><p class="register__note"<@c.lang item.subject/>>${c.kept(item.subject)}</p></#if></div></li>
</#list>
</ol>
</#macro>

<#macro date words iso>
<#if iso == "">${(words == "")?then(m.t("timeline.no-date"), words)}<#else><time datetime="${iso}">${words}</time></#if><#t>
</#macro>

<#-- What no drawing has a place for. -->
<#macro apart parts>
<#list parts as part>
<@c.part part.heading, ["strong"]>
<@dated items=part.items type=true/>
</@c.part>
</#list>
</#macro>
