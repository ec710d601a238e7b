<#ftl output_format="HTML">
<#include "quotes.ftl">
<#include "parallels.ftl">
<#include "values.ftl">

<#-- A range of figures or the number of a paper stays on one line. The text is escaped first. -->
<#assign figures = r"\d[\d,.]*\s[-–]\s\d[\d,.]*(?:%(?:/năm)?)?|\d[\d/]*-?(?:NQ|QĐ|TTr|CV|KL|CT|SY)[/-][A-ZĐƯ-]+g?(?:/\w+)?">
<#function kept text>
  <#return text?esc?markup_string?replace(figures, "<span class=\"u-nowrap\">$0</span>", "r")?no_esc>
</#function>

<#-- A message with one placeholder, cut in two where the nested content goes. -->
<#macro around key>
<#local halves = m.t(key, "\t")?split("\t")>
${halves[0]}<#nested>${halves[1]!}<#t>
</#macro>

<#-- The language of a title or note that the page's language lacks, so that it is in English. -->
<#macro lang text><#if page.languageOf(text) != ""> lang="${page.languageOf(text)}"</#if></#macro>

<#macro seal>
<svg class="masthead__seal" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect class="masthead__seal-ground" width="32" height="32" rx="3"/><rect class="masthead__seal-frame" x="3.25" y="3.25" width="25.5" height="25.5" rx="1"/><path class="masthead__seal-mark" d="M15 10.2c-3 .9-4.4 2.8-4.4 5.2.5-.3 1-.4 1.5-.4 1.6 0 2.7 1.2 2.7 2.8 0 1.7-1.2 2.9-2.9 2.9-2.3 0-3.9-1.9-3.9-4.7 0-3.9 2.5-6.9 6.5-7.8zM24.6 10.2c-3 .9-4.4 2.8-4.4 5.2.5-.3 1-.4 1.5-.4 1.6 0 2.7 1.2 2.7 2.8 0 1.7-1.2 2.9-2.9 2.9-2.3 0-3.9-1.9-3.9-4.7 0-3.9 2.5-6.9 6.5-7.8z"/></svg><#t>
</#macro>

<#macro breadcrumbs crumbs>
<#if crumbs?has_content>
<nav class="breadcrumbs" aria-label="${m.t("layout.breadcrumbs")}">
<ol class="breadcrumbs__list">
<#list crumbs as crumb>
<li class="breadcrumbs__item"><a class="breadcrumbs__link" href="${crumb.href}"<@lang crumb.title/>>${crumb.title}</a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>

<#-- Kind, title and at most one sentence; subLanguage where the sentence is in the other language. -->
<#macro header title kind="" extra="" sub="" subLanguage="" home=false>
<header class="page-header<#if home> page-header--home</#if>">
<#if kind != "">
<p class="page-header__kind"><span class="page-header__kind-name">${kind}</span><#if extra != ""> <span>${extra}</span></#if></p>
</#if>
<h1 class="page-header__title"<@lang title/>>${kept(title)}</h1>
<#if sub != "">
<p class="page-header__subtitle"<#if subLanguage != ""> lang="${subLanguage}"<#else><@lang sub/></#if>>${kept(sub)}</p>
</#if>
<#nested>
</header>
</#macro>

<#-- Whose words a page states, and which of them. -->
<#function ofDocument entry which>
  <#local parts = (entry.document??)?then([entry.document.title], []) + (which == "")?then([], [which])>
  <#return parts?join(", ")>
</#function>

<#-- A part of a page under a heading of the second level. -->
<#macro part heading="" mods=[] note="" href="">
<#if heading == "">
<div class="part<@modifiers "part" mods/>">
<div class="part__body">
<#nested>
</div>
</div>
<#else>
<section class="part<@modifiers "part" mods/>">
<h2 class="part__heading"<@lang heading/>><#if href == "">${kept(heading)}<#else><a href="${href}">${kept(heading)}</a></#if></h2>
<div class="part__body">
<#if note != "">
<p class="part__note">${note}</p>
</#if>
<#nested>
</div>
</section>
</#if>
</#macro>

<#macro modifiers block mods><#list mods as mod> ${block}--${mod}</#list></#macro>

<#-- Facts of one label stand in one row; other names of a term are those of the sources. -->
<#macro facts list>
<#local labels = []>
<#if list?has_content>
<dl class="facts">
<#list list as fact>
<#if !labels?seq_contains(fact.label)>
<#local labels = labels + [fact.label]>
<div class="facts__row"><dt class="facts__term">${fact.label}</dt><dd class="facts__value"<#if fact.label == m.t("fact.aliases")> lang="vi"</#if>><#list list?filter(f -> f.label == fact.label) as same><#list same.values as value><@link value/><#sep>, </#list><#sep>, </#list></dd></div>
</#if>
</#list>
<#nested>
</dl>
</#if>
</#macro>

<#macro link to>
<#if to.href == "">${kept(to.title)}<#else><a href="${to.href}"<@lang to.title/>>${kept(to.title)}</a></#if><#if to.note != "">, ${to.note}</#if><#t>
</#macro>

<#macro linkList list>
<ul class="links">
<#list list as to>
<li><a class="links__link" href="${to.href}"<@lang to.title/>>${kept(to.title)}</a></li>
</#list>
</ul>
</#macro>

<#-- Where the documents name the thing that the page is about. -->
<#macro mentions list>
<#if list?has_content>
<#local all = 0>
<#list list as one><#local all = all + one.provisions?size></#list>
<@part m.t("entry.mentions", all), [], m.t("entry.mentions.note")>
<dl class="facts mentions">
<#list list as one>
<div class="facts__row"><dt class="facts__term"><a href="${one.document.href}"<@lang one.document.title/>>${kept(one.document.title)}</a> <span class="mentions__count">${one.provisions?size}</span></dt><dd class="facts__value mentions__provisions"><#list one.provisions as to><a href="${to.href}">${to.title}</a><#sep> </#list></dd></div>
</#list>
</dl>
</@part>
</#if>
</#macro>

<#macro topics list>
<#if list?has_content>
<@part m.t("nav.topics")>
<@linkList list/>
</@part>
</#if>
</#macro>

<#-- A ruled list; kind is the folder of its pages, which decides what stands in the first column. -->
<#macro register rows kind notes=false>
<#local mode = modes[kind]!"plain">
<#local valued = rows?filter(r -> r.value??)?has_content>
<#if valued><#local mode = "values"></#if>
<ul class="register<#if mode != ""> register--${mode}</#if>">
<#list rows as row>
<li class="register__item">
<@lead row mode/>
<div>
<p class="register__title<#if kind == "targets"> register__title--text</#if>"><#if row.current><span aria-current="page"<@lang row.title/>>${kept(row.title)}</span><#else><a href="${row.href}"<@lang row.title/>>${kept(row.title)}</a></#if></p>
<#if notes && row.note != "">
<p class="register__note"<#if kind == "terms"> lang="${page.counterpart}"<#else><@lang row.note/></#if>>${kept(row.note)}</p>
</#if>
</div>
</li>
</#list>
</ul>
</#macro>

<#assign modes = {"instruments": "dates", "events": "dates", "viewpoints": "", "tasks": ""}>

<#macro lead row mode>
<#switch mode>
<#case "plain"><#break>
<#case "values">
<p class="register__lead register__lead--value"><#if row.value??>${valueText(row.value)}</#if></p>
<#break>
<#case "dates">
<p class="register__lead register__lead--small">${row.lead}</p>
<#break>
<#default>
<p class="register__lead register__lead--number">${row.lead}</p>
</#switch>
</#macro>

<#-- Other pages, a part for each kind. -->
<#macro groups list heading="" mods=[]>
<#list list as group>
<@part (heading == "")?then(group.title, m.t(heading, group.title?uncap_first)?cap_first), mods>
<@register rows=group.rows kind=group.kind notes=["viewpoints", "targets", "tasks"]?seq_contains(group.kind)/>
</@part>
</#list>
</#macro>

<#-- What the reader must know before reading on: the sources disagree. -->
<#macro disputes list>
<#if list?has_content>
<div class="notice disputed"><p class="notice__title">${m.t("disputes.notice")}</p>
<ul class="notice__text disputed__list">
<#list list as to>
<li><a href="${to.href}"<@lang to.title/>>${kept(to.title)}</a></li>
</#list>
</ul>
</div>
</#if>
</#macro>

<#-- What is corrected, doubted or noted in the printing of a document. -->
<#macro errata rows caption>
<table class="table table--stacking errata">
<caption class="table__caption">${caption}</caption>
<thead class="table__heads"><tr><th class="table__head errata__place" scope="col">${m.t("report.place")}</th><th class="table__head errata__printed" scope="col">${m.t("errata.printed")}</th><th class="table__head errata__meant" scope="col">${m.t("errata.meant")}</th><th class="table__head" scope="col">${m.t("errata.grounds")}</th></tr></thead>
<tbody class="table__body">
<#list rows as row>
<tr class="table__row" id="${row.id}"><th class="table__cell table__cell--small errata__place" scope="row"><a href="${row.place.href}">${row.place.title}</a>, ${linesText(row.line)} <span class="tag errata__kind">${m.t("errata.kind." + row.kind)}</span></th><td class="table__cell errata__words" data-label="${m.t("errata.printed")}"><span lang="vi">${kept(row.printed)}</span></td><td class="table__cell errata__words"<#if row.meant != ""> data-label="${m.t("errata.meant." + row.kind)}"</#if>><#if row.meant == ""><span class="errata__none">${m.t("errata.unchanged")}</span><#else><#if row.kind == "doubtful"><span class="errata__perhaps">${m.t("errata.perhaps")}</span> </#if><span lang="vi">${kept(row.meant)}</span></#if></td><td class="table__cell errata__grounds" data-label="${m.t("errata.grounds")}"<@lang row.grounds/>>${kept(row.grounds)}</td></tr>
</#list>
</tbody>
</table>
</#macro>

<#macro pager entry>
<#if entry.previous?? || entry.next??>
<nav class="pager" aria-label="${m.t("pager.label")}">
<#if entry.previous??>
<a class="pager__link pager__link--previous" href="${entry.previous.href}" rel="prev"><span class="pager__direction">${m.t("pager.previous")}</span> <span class="pager__title"<@lang entry.previous.title/>>${kept(entry.previous.title)}</span></a>
</#if>
<#if entry.next??>
<a class="pager__link pager__link--next" href="${entry.next.href}" rel="next"><span class="pager__direction">${m.t("pager.next")}</span> <span class="pager__title"<@lang entry.next.title/>>${kept(entry.next.title)}</span></a>
</#if>
</nav>
</#if>
</#macro>

<#-- The address of a provision on its own page. -->
<#macro address id>
<p class="provision__label"><a class="provision__anchor" href="${links.here(id)}" data-copy-link><span class="provision__id">${id}</span></a></p>
</#macro>
