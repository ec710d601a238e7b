<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "compared.ftl" as k>
<#assign reading = pair.reading>
<#assign single = pair.parts?size == 0>

<#-- The words of a provision; those of the first document's headings are headings. -->
<#macro words s list>
<#local tag = (s.heading == 0 || reading == "changes")?then("p", "h" + s.heading)>
<${tag} class="compared__words compared__words--${s.kind}" lang="vi"><@k.runs list/></${tag}>
<#if s.rendering != "">
<p class="compared__rendering" lang="${pair.renderingLanguage}">${c.kept(s.rendering)}</p>
</#if>
</#macro>

<#macro notes row>
<#if row.alerts?has_content>
<p class="compared__alerts"><@k.alerts row/></p>
</#if>
<@k.elsewhere row/>
</#macro>

<#macro side row>
<div class="compared__row compared__row--${row.status}<#if isHeading(row)> compared__row--heading</#if>">
<p class="compared__kind"><@k.kind row pair/></p>
<#if row.a??><@half row.a/><#else><@none pair.a.title/></#if>
<#if row.b??><@half row.b/><#else><@none pair.b.title/></#if>
<div class="compared__notes"><@notes row/></div>
</div>
</#macro>

<#macro half s>
<div class="compared__side" id="${s.id}"><@k.address s/><@words s s.runs/></div>
</#macro>

<#macro none title>
<p class="compared__none"><span class="u-visually-hidden">${c.kept(title)}: </span>${m.t("compare.none")}</p>
</#macro>

<#function isHeading row>
  <#if row.a??><#return row.a.kind == "heading"></#if>
  <#return row.b.kind == "heading">
</#function>

<#-- Both documents in one text. -->
<#macro inline row>
<div class="compared__row compared__row--inline compared__row--${row.status}<#if isHeading(row)> compared__row--heading</#if>"<#if row.a??> id="${row.a.id}"<#else> id="${row.b.id}"</#if>>
<div class="compared__margin">
<p class="compared__kind"><@k.kind row pair/></p>
<#if row.a??><@k.address row.a/></#if>
<#if row.b??><div<#if row.a??> id="${row.b.id}"</#if>><@k.address row.b/></div></#if>
</div>
<div class="compared__side">
<#if row.a?? && row.b??>
<#local s = row.b>
<#local tag = (row.a.heading == 0 || reading == "changes")?then("p", "h" + row.a.heading)>
<${tag} class="compared__words compared__words--${s.kind}" lang="vi"><@k.runs row.inline/></${tag}>
<#if s.rendering != "">
<p class="compared__rendering" lang="${pair.renderingLanguage}">${c.kept(s.rendering)}</p>
</#if>
<#else>
<#local s = (row.a??)?then(row.a, row.b)>
<#local tag = (s.heading == 0 || reading == "changes")?then("p", "h" + s.heading)>
<${tag} class="compared__words compared__words--${s.kind}" lang="vi"><@k.runs row.inline/></${tag}>
<#if s.rendering != "">
<p class="compared__rendering" lang="${pair.renderingLanguage}">${c.kept(s.rendering)}</p>
</#if>
</#if>
<@notes row/>
</div>
</div>
</#macro>

<#-- Of what stands in one document only, the first words; what follows each other in one list. -->
<#macro opening row at>
<#local s = (row.a??)?then(row.a, row.b)>
<#if at == 0 || lone(pair.rows[at - 1]) != lone(row)>
<div class="compared__row compared__row--inline compared__row--${row.status}">
<div class="compared__margin"><p class="compared__kind"><@k.kind row pair/></p></div>
<ul class="compared__side compared__openings">
</#if>
<li id="${s.id}"><a href="${row.href}">${s.provision}</a> <span lang="vi">${c.kept(s.opening)}</span><#if s.rendering != ""> <span class="compared__rendering" lang="${pair.renderingLanguage}">${c.kept(s.rendering)}</span></#if></li>
<#if at + 1 == pair.rows?size || lone(pair.rows[at + 1]) != lone(row)>
</ul>
</div>
</#if>
</#macro>

<#-- On which side and how a row stands alone; empty where it has both. -->
<#function lone row>
  <#if row.a?? && row.b??><#return ""></#if>
  <#return row.status + (row.a??)?then("a", "b")>
</#function>

<@layout.page>
<@c.header title=pair.title kind=m.t("compare.reading." + reading) extra=pair.part/>
<@k.views pair/>
<div class="compared__lead compared--${reading}">
<p class="compared__key"><del class="change"><span class="change__word">${m.t("compare.word.dropped")}: </span>${m.t("compare.key.dropped", pair.a.title)}</del> <ins class="change"><span class="change__word">${m.t("compare.word.added")}: </span>${m.t("compare.key.added", pair.b.title)}</ins></p>
<details class="fold"><summary class="fold__title">${m.t("document.reading")}</summary>
<div class="prose">
<p>${m.t("compare.key." + reading, pair.a.title, pair.b.title)}</p>
<p>${m.t("compare.key.more")}</p>
</div>
</details>
<#if pair.parts?has_content>
<details class="fold fold--unprinted"><summary class="fold__title">${m.t("reading.parts")}</summary>
<@k.partsList pair/>
</details>
</#if>
</div>
<#if reading == "changes" || single>
<@k.counts pair/>
</#if>
<div class="compared compared--${reading}">
<#if reading == "side">
<div class="compared__heads" aria-hidden="true"><p class="compared__head">${c.kept(pair.a.title)}</p><p class="compared__head">${c.kept(pair.b.title)}</p></div>
</#if>
<#list pair.rows as row>
<#if reading == "side"><@side row/>
<#elseif reading == "changes" && lone(row) != ""><@opening row row?index/>
<#else><@inline row/>
</#if>
</#list>
</div>
<#if pair.previous?? || pair.next??>
<#assign titles = (pair.renderingLanguage == "")?then("vi", pair.renderingLanguage)>
<nav class="pager" aria-label="${m.t("reading.neighbours")}">
<#if pair.previous??><a class="pager__link" rel="prev" href="${pair.previous.href}"><span class="pager__direction">${m.t("reading.previous")}</span> <span class="pager__title" lang="${titles}">${c.kept(pair.previous.title)}</span></a></#if>
<#if pair.next??><a class="pager__link pager__link--next" rel="next" href="${pair.next.href}"><span class="pager__direction">${m.t("reading.next")}</span> <span class="pager__title" lang="${titles}">${c.kept(pair.next.title)}</span></a></#if>
</nav>
</#if>
</@layout.page>
