<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@c.part mods=["strong"]>
<ul class="register register--dates">
<#list rows as row>
<li class="register__item"><p class="register__lead register__lead--small"><#if row.date == "">${m.t("documents.undated")}<#else>${row.date}</#if></p><div><p class="register__title"><a href="${row.href}"<@c.lang row.title/>>${c.kept(row.title)}</a></p><p class="register__note"<@c.lang row.subject/>>${c.kept(row.subject)}</p><p class="register__meta"><span class="tag<#if row.status == m.t("status.adopted")> tag--strong</#if>">${row.status}</span> <span>${row.issuer}</span><#if row.translated> <span>${m.t("documents.translated")}</span></#if></p></div></li>
</#list>
</ul>
</@c.part>
<@c.part m.t("documents.more")>
<ul class="links">
<#list ["lineage", "compare", "instruments", "events", "disagreements"] as folder>
<li><a class="links__link" href="${links.index(folder)}">${m.t("nav." + folder)}</a></li>
</#list>
<li><a class="links__link" href="${links.page("sources")}">${m.t("footer.sources")}</a></li>
<li><a class="links__link" href="${links.index("data")}">${m.t("footer.data")}</a></li>
</ul>
</@c.part>
</@layout.page>
