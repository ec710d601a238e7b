<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro start number href title note>
<li class="register__item"><p class="register__lead register__lead--number">${number}</p><div><p class="register__title"><a href="${href}">${title}</a></p><p class="register__note">${note}<#nested></p></div></li>
</#macro>
<#macro count number label>
<div class="counts__item"><dt class="counts__label">${label}</dt><dd class="counts__number">${number}</dd></div>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description home=true>
<ul class="links page-header__subtitle">
<#list documents as document>
<li><a class="links__link" href="${document.href}">${c.kept(m.t("home.read", document.title))}</a></li>
</#list>
<li><a class="links__link" href="${links.index("targets")}">${m.t("home.link.targets", counts.targets)}</a></li>
<li><a class="links__link" href="${links.page("report")}">${m.t("home.link.report", counts.quotes)}</a></li>
</ul>
</@c.header>
<#if example??>
<@c.part mods=["strong", "full"]>
<p class="quote__label">${m.t("home.example")}</p>
<@c.quote example "display"/>
</@c.part>
</#if>
<@c.part m.t("home.start"), ["strong"]>
<ul class="register">
<#list documents as document>
<li class="register__item"><div><p class="register__title"><a href="${document.href}">${c.kept(m.t("home.read", document.title))}</a></p><p class="register__note">${m.t("home.read.note")}</p></div></li>
</#list>
<#list ["viewpoints", "targets", "tasks", "documents", "instruments", "indicators", "topics", "terms"] as folder>
<@start counts[folder], links.index(folder), m.t("nav." + folder), m.t("home." + folder)/>
</#list>
</ul>
</@c.part>
<@c.part m.t("home.threads"), ["strong"]>
<ul class="register">
<#list ["lineage", "compare", "timeline"] as folder>
<li class="register__item"><p class="register__lead"></p><div><p class="register__title"><a href="${links.index(folder)}">${m.t("nav." + folder)}</a></p><p class="register__note">${m.t("home." + folder)}</p></div></li>
</#list>
<@start counts.disagreements, links.index("disagreements"), m.t("nav.disagreements"), m.t("home.disagreements")/>
</ul>
</@c.part>
<@c.part m.t("home.trust"), ["strong", "top"]>
<dl class="counts">
<@count counts.sources, m.t("home.count.sources")/>
<@count counts.documents, m.t("home.count.documents")/>
<@count counts.quotes, m.t("home.count.quotes")/>
<@count 0, m.t("home.count.errors")/>
</dl>
<div class="prose prose--after">
<p>${m.t("home.trust.proof")} <a href="${links.page("report")}">${m.t("home.trust.report")}</a> <a href="${links.page("method")}">${m.t("home.trust.method")}</a></p>
<p>${m.t("home.trust.differences")}</p>
</div>
</@c.part>
</@layout.page>
