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
<meta name="theme-color" content="#fbf8f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#16120e" media="(prefers-color-scheme: dark)">
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

<#-- What is shown of a page where somebody shares it; other services read the same tags. -->
<#macro shared title description address sharing type="website">
<meta property="og:type" content="${type}">
<meta property="og:site_name" content="${m.t("site.name")}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:locale" content="${sharing.locale}">
<#list sharing.others as other>
<meta property="og:locale:alternate" content="${other}">
</#list>
<meta property="og:image" content="${sharing.image}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${sharing.words}">
<meta name="twitter:card" content="summary_large_image">
</#macro>

<#-- The whole page around its nested content; scripts are those that it needs besides site.js. -->
<#macro page scripts=[]>
<#local p = .data_model.page>
<!DOCTYPE html>
<#-- On paper the sheet carries the title and the address. -->
<html lang="${p.language}"<#if p.direction() != ""> dir="${p.direction()}"</#if> data-title="${p.title}" data-address="${p.canonical}">
<@head title=p.title + " · " + m.t("site.name") description=p.description scripts=scripts>
<link rel="canonical" href="${p.canonical}">
<#list p.twins as twin>
<link rel="alternate" hreflang="${twin.language}" href="${twin.address}">
</#list>
<#list p.alternates as alternate>
<link rel="alternate" type="${alternate.type}" href="${alternate.href}">
</#list>
<@shared title=p.title description=p.description address=p.canonical sharing=p.sharing type=["index", "page", "timeline"]?seq_contains(p.kind)?then("website", "article")/>
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

<#-- How the page is cited; without scripts the texts stand there to be selected. -->
<#macro citation p>
<#local cite = .data_model.cite!"">
<#local said = cite?is_hash && cite.said?has_content>
<#if p.citation != "" || said>
<section class="part part--strong part--citation" id="cite">
<h2 class="part__heading">${m.t("citation.heading")}</h2>
<div class="part__body citation">
<#if said>
<#list cite.said as one>
<div class="citation__form">
<h3 class="citation__label">${one.label}</h3>
<p class="citation__text" id="cite-${one?index}"<#if one.language != p.language> lang="${one.language}"</#if>>${one.before}<#if one.quote??><q class="citation__quote" data-quote="${one.quote.id}" lang="vi"><@quoted one.quote.segments/></q><#else>${one.words}</#if>${one.after}.</p>
<@copying "cite-" + one?index one.label/>
</div>
</#list>
<div class="citation__form">
<h3 class="citation__label">${m.t("cite.permanent")}</h3>
<p class="citation__text citation__address" id="citation">${cite.page}</p>
<@copying "citation" m.t("cite.permanent")/>
</div>
<#else>
<p class="citation__text" id="citation">${c.kept(p.citation?replace(", , ", ", "))}. <span class="citation__address"><i lang="vi">${m.t("site.name")}</i>, ${p.path}</span></p>
<div class="citation__actions">
<button class="button" type="button" data-copy="citation" hidden>${m.t("citation.copy")}</button>
</div>
</#if>
<#if cite?is_hash>
<@records cite/>
</#if>
</div>
</section>
</#if>
</#macro>

<#-- The words of a quote without what stands beside corrected or doubtful ones. -->
<#macro quoted segments>
  <#list segments as s>
    <#if s.role == "omission">
      ${" "}<span data-apparatus>${s.text}</span>${" "}<#t>
    <#elseif s.role == "insertion">
      <span data-apparatus>${s.text}</span><#t>
    <#elseif s.role != "note">
      ${s.text}<#t>
    </#if>
  </#list>
</#macro>

<#macro copying id name crlf=false>
<div class="citation__actions">
<button class="button" type="button" data-copy="${id}"<#if crlf> data-crlf</#if> hidden>${m.t("cite.copy")}<span class="u-visually-hidden">, ${name}</span></button>
</div>
</#macro>

<#macro records cite>
<details class="citation__records">
<summary class="citation__summary"><#list cite.records as record>${record.label}<#sep>, </#list><#if cite.highlight != "">, ${m.t("cite.highlight")?uncap_first}</#if></summary>
<#list cite.records as record>
<div class="citation__form">
<h3 class="citation__label">${record.label}</h3>
<pre class="citation__record" id="cite-record-${record?index}" lang="vi">
${record.text}</pre>
<@copying "cite-record-" + record?index record.label record.crlf/>
</div>
</#list>
<#if cite.highlight != "">
<div class="citation__form">
<h3 class="citation__label">${m.t("cite.highlight")}</h3>
<pre class="citation__record" id="cite-highlight">${cite.highlight}</pre>
<@copying "cite-highlight" m.t("cite.highlight")/>
</div>
</#if>
</details>
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
