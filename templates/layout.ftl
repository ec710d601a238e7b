<#ftl output_format="HTML">
<#import "components.ftl" as c>

<#assign sections =
  ["documents", "viewpoints", "targets", "tasks", "timeline", "topics", "terms", "method"]>
<#-- Sections without an entry of their own in the navigation stand under another. -->
<#assign under = {"instruments": "documents", "events": "timeline", "indicators": "targets", "disagreements": "method", "compare": "documents", "corrections": "method"}>

<#-- What the head of every page has; nested are the links to its twins. -->
<#macro head title description scripts=[]>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${links.asset("img/favicon.svg")}" type="image/svg+xml">
<#nested>
<link rel="stylesheet" href="${links.asset("css/site.css")}">
<#-- Every page has a way into the search and marks what it led to. -->
<#list ["site", "fold", "find"] + scripts?filter(s -> s != "fold" && s != "find") as name>
<script src="${links.asset("js/" + name + ".js")}" defer></script>
</#list>
</head>
</#macro>

<#-- The whole page around its nested content; scripts are those that it needs besides site.js. -->
<#macro page scripts=[]>
<#local p = .data_model.page>
<!DOCTYPE html>
<html lang="${p.language}"<#if p.direction() != ""> dir="${p.direction()}"</#if>>
<@head title=p.title + " · " + m.t("site.name") description=p.description scripts=scripts>
<link rel="canonical" href="${p.canonical}">
<#list p.twins?filter(t -> t.language != p.language) as twin>
<link rel="alternate" hreflang="${twin.language}" href="${twin.href}">
</#list>
<#list p.alternates as alternate>
<link rel="alternate" type="${alternate.type}" href="${alternate.href}">
</#list>
</@head>
<body>
<div class="page page--${p.kind}">
<a class="skip-link" href="#main">${m.t("layout.skip")}</a>
<@masthead p/>
<main class="page__main" id="main" tabindex="-1" data-kind="${p.kind}" data-id="${p.id}"<#if p.document != ""> data-document="${p.document}"</#if>>
<div class="wrap">
<@c.breadcrumbs p.crumbs/>
<#nested>
<@citation p/>
</div>
</main>
<@footer/>
<p class="announcement" role="status" data-announcement data-copied="${m.t("layout.copied")}" data-not-copied="${m.t("layout.not-copied")}"></p>
</div>
</body>
</html>
</#macro>

<#macro masthead p>
<header class="masthead">
<div class="wrap masthead__row">
<a class="masthead__home" href="${links.home()}"><@c.seal/><span class="masthead__name" lang="vi">${m.t("site.name")}</span></a>
<p class="masthead__tagline">${m.t("site.tagline")}</p>
<a class="masthead__search" href="${links.page("search")}" data-search<#if p.id == "search"> aria-current="page"</#if>><svg class="masthead__lens" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m12.6 12.6 5 5"/></svg><span class="masthead__search-name">${m.t("search.open")}</span></a>
<div class="masthead__languages">
<#list p.twins as twin>
<#local language = twin.language>
<#if language == p.language>
<span class="masthead__language masthead__language--current" lang="${language}" aria-current="true">${m.t("language." + language)}</span>
<#else>
<a class="masthead__language" href="${twin.href}" rel="alternate" hreflang="${language}" lang="${language}" data-language-switch>${m.t("language." + language)}</a>
</#if>
</#list>
</div>
</div>
<nav class="primary-nav" aria-label="${m.t("layout.sections")}">
<div class="wrap">
<ul class="primary-nav__list">
<#list sections as name>
<#local address = (name == "method")?then(links.page(name), links.index(name))>
<li class="primary-nav__item"><a class="primary-nav__link" href="${address}"<#if current(p, name) != ""> aria-current="${current(p, name)}"</#if>>${m.t("nav." + name)}</a></li>
</#list>
</ul>
</div>
</nav>
</header>
</#macro>

<#-- Whether an entry of the navigation is this page, or the section that this page lies in. -->
<#function current p name>
  <#if p.section == name && p.id == name><#return "page"></#if>
  <#return (p.section == name || under[p.section]! == name)?then("true", "")>
</#function>

<#macro citation p>
<#if p.citation != "">
<section class="part part--strong part--citation">
<h2 class="part__heading">${m.t("citation.heading")}</h2>
<div class="part__body citation">
<p class="citation__text" id="citation">${c.kept(p.citation?replace(", , ", ", "))}. <span class="citation__address"><i lang="vi">${m.t("site.name")}</i>, ${p.path}</span></p>
<div class="citation__actions">
<button class="button" type="button" data-copy="citation" hidden>${m.t("citation.copy")}</button>
</div>
</div>
</section>
</#if>
</#macro>

<#macro footer>
<footer class="footer">
<div class="wrap footer__row">
<p class="footer__statement">${m.t("footer.statement")}</p>
<ul class="footer__links">
<#list ["check", "report", "translations", "corrections", "sources", "data", "method", "about", "mirror"] as name>
<li><a class="footer__link" href="${(name == "data")?then(links.index(name), links.page(name))}">${m.t("footer." + name)}</a></li>
</#list>
</ul>
</div>
</footer>
</#macro>
