<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=m.t("report.summary", m.figure(count))/>
<@c.part m.t("report.result"), ["strong", "top"]>
<dl class="counts">
<#list (classes?filter(x -> x.count != 0)) as class>
<div class="counts__item"><dt class="counts__label">${m.t("tolerance." + class.tolerance)}</dt><dd class="counts__number">${m.figure(class.count)}</dd></div>
</#list>
<div class="counts__item"><dt class="counts__label">${m.t("report.errors")}</dt><dd class="counts__number">0</dd></div>
</dl>
<div class="prose prose--after">
<p>${m.t("report.classes")} <a href="${links.page("method")}">${m.t("report.method")}</a></p>
<#if compared gt 0>
<p>${m.t("report.compared", compared)} <a href="${links.index("compare")}">${m.t("compare.title")}</a></p>
</#if>
</div>
</@c.part>
<@c.part m.t("report.documents"), ["strong"]>
<ul class="register">
<#list documents as document>
<li class="register__item"><p class="register__lead register__lead--number">${document.count}</p><div><p class="register__title"><a href="${document.href}"<@c.lang document.title/>>${c.kept(document.title)}</a></p><p class="register__note"><a href="${document.sourceHref}">${document.file}</a></p></div></li>
</#list>
</ul>
</@c.part>
</@layout.page>
