<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#-- Lengths in units of the drawing; positions come from the build, colours from the stylesheet. -->
<#assign namesWidth = 132>
<#assign lineHeight = 19>
<#macro names>
<svg class="timeline__names" width="${namesWidth}" height="${timeline.height}" viewBox="0 0 ${namesWidth} ${timeline.height}" aria-hidden="true" focusable="false">
<#list timeline.lanes as lane>
<path class="timeline__lane" d="M0 ${lane.y}.5H${namesWidth}"/>
<text class="timeline__name" x="0" y="${lane.y + 26}"><#list lane.name as line><tspan x="0" dy="${line?is_first?then(0, lineHeight)}">${line}</tspan></#list></text>
</#list>
<path class="timeline__lane" d="M${namesWidth - 1}.5 0V${timeline.height}"/>
</svg>
</#macro>
<#macro drawing>
<svg class="timeline__drawing" width="${timeline.width}" height="${timeline.height}" viewBox="0 0 ${timeline.width} ${timeline.height}" role="group" aria-label="${m.t("timeline.drawing")}">
<#list timeline.lines as line>
<path class="timeline__season" d="M${line.x}.5 8V${timeline.height}"/><text class="timeline__year" x="${line.x + 8}" y="30">${line.year}</text>
</#list>
<#list timeline.lanes as lane>
<path class="timeline__lane" d="M0 ${lane.y}.5H${timeline.width}"/>
</#list>
<#list timeline.points as point>
<a class="timeline__link<#if point.held> timeline__link--held</#if>" href="${point.href}"><title>${point.title}</title><rect class="timeline__hit" x="${point.x?number - 9}" y="${point.y - 14}" width="${point.width}" height="28"/><circle class="timeline__point" cx="${point.x}" cy="${point.y}" r="5"/><text class="timeline__label" x="${point.x?number + 11}" y="${point.y + 4.5}">${point.label}</text></a>
</#list>
</svg>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<div class="timeline" role="region" aria-label="${m.t("timeline.region")}" tabindex="0">
<@names/>
<@drawing/>
</div>
<p class="timeline__legend">${m.t("timeline.legend")}</p>
<#list timeline.years as year>
<section class="part part--strong">
<h2 class="part__heading horizon">${year.year}</h2>
<div class="part__body">
<ol class="register register--dates">
<#list year.items as item>
<li class="register__item"><p class="register__lead register__lead--small"><time datetime="${item.iso}">${item.date}</time></p><div><p class="register__title register__title--text"><a href="${item.href}">${c.kept(item.title)}</a></p><p class="register__meta">${item.issuer}</p><#if item.subject != ""><p class="register__note">${c.kept(item.subject)}</p></#if></div></li>
</#list>
</ol>
</div>
</section>
</#list>
<@c.part m.t("timeline.more")>
<ul class="links">
<#list ["instruments", "events"] as folder>
<li><a class="links__link" href="${links.index(folder)}">${m.t("nav." + folder)}</a></li>
</#list>
</ul>
</@c.part>
</@layout.page>
