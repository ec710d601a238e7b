<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#--
  Three doors, each with two or three ways in. A tool joins its door by one line, such as
  {"name": "check", "href": links.page("check")}
-->
<#assign digests = (digest??)?then([{"name": "digest", "href": digest.href, "title": digest.title}], [])>
<#assign texts = documents?map(d -> {"name": "read", "href": d.href, "title": m.t("home.read", d.title)})>
<#assign doors = [
  {"name": "citizen", "ways": digests + [
    {"name": "targets", "href": links.index("targets"), "count": counts.targets}
  ] + texts},
  {"name": "official", "ways": [
    {"name": "check", "href": links.page("check")},
    {"name": "documents", "href": links.index("documents"), "count": counts.documents},
    {"name": "compare", "href": links.index("compare")}
  ]},
  {"name": "researcher", "ways": [
    {"name": "data", "href": links.index("data")},
    {"name": "method", "href": links.page("method")},
    {"name": "timeline", "href": links.index("timeline")}
  ]}
]>
<#macro start number href title note>
<li class="register__item"><p class="register__lead register__lead--number">${number}</p><div><p class="register__title"><a href="${href}">${title}</a></p><p class="register__note">${note}<#nested></p></div></li>
</#macro>
<#macro count number label>
<div class="counts__item"><dt class="counts__label">${label}</dt><dd class="counts__number">${m.figure(number)}</dd></div>
</#macro>
<@layout.page>
<@c.header title=page.title sub=m.t("home.what") home=true>
<div class="search search--home" role="search" data-search-line>
<label class="search__label" for="search-field">${m.t("search.label")}</label>
<div class="search__box">
<input class="search__field" type="search" id="search-field" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
<button class="button search__go" type="button">${m.t("search.go")}</button>
</div>
</div>
</@c.header>
<div class="doors">
<#list doors as door>
<section class="doors__door">
<h2 class="doors__heading">${m.t("home.door." + door.name)}</h2>
<ul class="doors__ways">
<#list door.ways as way>
<li><a class="doors__way" href="${way.href}">${c.kept(way.title!m.t("home.way." + way.name, way.count!""))}</a></li>
</#list>
</ul>
</section>
</#list>
</div>
<@c.part m.t("home.trust"), ["strong"]>
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
<li class="register__item"><p class="register__lead"></p><div><p class="register__title"><a href="${links.index(folder)}">${m.t("nav." + folder)}</a></p><p class="register__note"><#if folder == "timeline">${timeline}<#else>${m.t("home." + folder)}</#if></p></div></li>
</#list>
<@start counts.disagreements, links.index("disagreements"), m.t("nav.disagreements"), m.t("home.disagreements")/>
</ul>
</@c.part>
</@layout.page>
