<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@c.part m.t("corrections.counts"), ["strong", "top"]>
<dl class="counts">
<#list ["correction", "doubtful", "slip"] as kind>
<div class="counts__item"><dt class="counts__label">${m.t("corrections.count." + kind)}</dt><dd class="counts__number">${counts[kind]}</dd></div>
</#list>
</dl>
<div class="prose prose--after">
<p>${m.t("corrections.how")} <a href="${links.page("method")}">${m.t("corrections.method")}</a></p>
</div>
</@c.part>
<#list sheets as sheet>
<section class="part part--strong part--full">
<h2 class="part__heading"><a href="${sheet.document.href}"<@c.lang sheet.document.title/>>${c.kept(sheet.document.title)}</a></h2>
<div class="part__body">
<@c.errata sheet.rows m.t("corrections.rows", sheet.rows?size)/>
</div>
</section>
</#list>
</@layout.page>
