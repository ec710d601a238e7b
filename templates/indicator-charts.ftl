<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "graph.ftl" as graphs>
<@layout.page>
<@c.header title=page.title sub=page.description>
<ul class="links page-header__ways">
<li><a class="links__link" href="${links.index("targets")}">${m.t("nav.targets")}</a></li>
<li><a class="links__link" href="${links.index("indicators")}">${m.t("nav.indicators")}</a></li>
</ul>
</@c.header>
<#list groups as group>
<@c.part m.t("charts." + group.slug), ["strong", "full"], m.t("charts." + group.slug + ".note")>
<ul class="multiples">
<#list group.indicators as one>
<li class="multiples__item" id="${one.id}">
<h3 class="multiples__title"><a href="${one.indicator.href}">${c.kept(one.indicator.title)}</a></h3>
<#list one.graphs as graph>
<@graphs.small graph/>
</#list>
</li>
</#list>
</ul>
</@c.part>
</#list>
</@layout.page>
