<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#assign reading = document.reading.slug()>
<#-- The page of a parted document lists its provisions, each with the way to its text. -->
<#assign parted = document.main && document.parts?has_content>
<#assign all = document.provisions + document.footnotes>

<#macro contents items depth=0>
<ol class="contents__list<#if depth gt 0> contents__list--inner</#if>">
<#list items as item>
<#local parts = cut(item)>
<li class="contents__item"><a class="contents__link<#if depth == 0> contents__link--part</#if>" href="${item.href}"><span class="contents__number">${parts[0]}</span> <span<#if item.language != page.language> lang="${item.language}"</#if>>${parts[1]}</span></a>
<#if item.children?has_content>
<@contents item.children depth + 1/>
</#if>
</li>
</#list>
</ol>
</#macro>

<#-- The ordinal without its stop, and the words. -->
<#function cut item>
  <#local text = (item.label + " " + item.words)?trim>
  <#list text?matches(r"^([IVXLC]+|\d+(?:\.\d+)*|[a-zđ])\s?[.)-]+\s+(.*)$", "s") as found>
    <#return [found?groups[1], found?groups[2]]>
  </#list>
  <#return ["", text]>
</#function>

<#macro provision p>
<#local tag = (p.heading == 0)?then("p", "h" + p.heading)>
<div class="provision<@c.modifiers "provision" modifiers(p)/>" id="${p.id}">
<@c.address p.id/>
<@texts p tag/>
<@notes p/>
<@quotedBy p/>
<@c.shared p/>
</div>
</#macro>

<#-- Original and translation, or the one that the page is for; what is not translated stays Vietnamese. -->
<#macro texts p tag back="">
<#if reading != "translation" || !p.rendering?has_content>
<${tag} class="provision__words<#if p.heading != 0> provision__heading</#if>" lang="vi">${back?no_esc}<@c.words p.segments, p.heading == 0/></${tag}>
<#elseif p.rendering?has_content>
<${tag} class="provision__words provision__words--translation<#if p.heading != 0> provision__heading</#if>" lang="${document.renderingLanguage}">${back?no_esc}<@c.words p.rendering, p.heading == 0/><@unofficial/></${tag}>
</#if>
<#if reading == "both" && p.rendering?has_content>
<p class="provision__rendering" lang="${document.renderingLanguage}"><@c.words p.rendering, p.heading == 0/><@unofficial/></p>
<#elseif reading != "original" && document.translated && !p.rendering?has_content>
<p class="provision__note provision__note--untranslated">${m.t("document.provision-untranslated")}</p>
</#if>
</#macro>

<#macro unofficial> <small class="unofficial" lang="${page.language}">${m.t("reading.unofficial")}</small></#macro>

<#-- Where each provision of a parted document is to be read. -->
<#macro place p>
<li class="places__item" id="${p.id}"><a class="places__link" href="${p.href}" data-forward>${p.id}</a> <span class="places__words" lang="vi"><@opening p/></span></li>
</#macro>

<#macro opening p>
  <#local text = ""><#list p.segments as s><#if s.role != "note"><#local text = text + s.text></#if></#list>
  <#if text?length gt 90>${c.kept(text?substring(0, 80)?keep_before_last(" "))} …<#else>${c.kept(text)}</#if><#t>
</#macro>

<#-- Items that the source numbers keep their number and need no dash. -->
<#function modifiers p>
  <#local kind = (p.kind == "item" && p.marker == "")?then("paragraph", p.kind)>
  <#local inner = p.kind == "item" && ["+", "✓"]?seq_contains(p.marker)>
  <#return [kind] + (p.heading == 2)?then(["part"], []) + inner?then(["inner"], [])
    + titled(p)?then(["title"], [])>
</#function>

<#-- A title stands in the head in bold capitals; so may the name of the party or of the state. -->
<#function titled p>
  <#if p.kind != "head"><#return false></#if>
  <#list p.segments as s>
    <#if !s.strong || s.text != s.text?upper_case || s.text?matches("^(ĐẢNG|CỘNG).*", "s")>
      <#return false>
    </#if>
  </#list>
  <#return true>
</#function>

<#-- What must be known of a provision before it is relied on. -->
<#macro notes p>
<#if p.lost>
<p class="provision__note">${m.t("document.lost")}</p>
</#if>
<#if p.disputes?has_content>
<p class="provision__note provision__note--disputed"><b>${m.t("disputes.notice")}:</b> <#list p.disputes as to><a href="${to.href}"<@c.lang to.title/>>${c.kept(to.title)}</a><#sep>; </#list></p>
</#if>
</#macro>

<#macro quotedBy p>
<#if p.quotedBy?has_content>
<div class="cited-by"><p class="cited-by__title">${m.t("document.quoted")}</p>
<ul class="cited-by__list">
<#list p.quotedBy as by>
<li class="cited-by__item"><a class="cited-by__link" href="${by.href}"<@c.lang by.title/>>${by.title}</a></li>
</#list>
</ul></div>
</#if>
</#macro>

<#macro footnote p>
<#local number = p.id?remove_beginning("fn")>
<#local back><#if c.marked?contains("," + number + ",")><a class="provision__back" lang="${page.language}" href="${links.here("fnref" + number)}"><span class="u-visually-hidden">${m.t("document.back")} </span>${number}</a> <#else><span class="provision__back">${number}</span> </#if></#local>
<div class="provision provision--footnote" id="${p.id}">
<@c.address p.id/>
<@texts p "p" back/>
<@notes p/>
<@quotedBy p/>
<@c.shared p/>
</div>
</#macro>

<#macro views>
<nav class="views views--reading" aria-label="${m.t("reading.views")}">
<ul class="views__list">
<#list document.views as view>
<li><a class="views__link" href="${view.href}"<#if view.current> aria-current="page"</#if> data-keep-place>${m.t("reading." + view.slug)}</a></li>
</#list>
</ul>
</nav>
</#macro>

<#macro partsList>
<nav class="parts" aria-label="${m.t("reading.parts")}">
<ol class="parts__list">
<#list document.parts as part>
<li class="parts__item<#if part.inner> parts__item--inner</#if>"><#if part.current><span class="parts__current" aria-current="page" lang="${part.language}">${c.kept(part.words)}</span><#else><a class="parts__link" href="${part.href}" lang="${part.language}">${c.kept(part.words)}</a></#if></li>
</#list>
</ol>
</nav>
</#macro>

<@layout.page scripts=(citing == "")?then([], ["load", "place", "cite"])>
<@c.header title=document.title kind=m.t("kind.document") extra=document.lead sub=document.subject>
<#if digest??>
<p class="page-header__ways"><a href="${digest.href}">${digest.title}</a></p>
</#if>
</@c.header>
<#if document.views?has_content>
<@views/>
</#if>
<#assign recurs = all?filter(p -> p.same?has_content || p.reworded?has_content)?has_content>
<#assign corrections = document.errata?filter(r -> r.kind == "correction")?size>
<#assign remarks = document.errata?size - corrections>
<#if !document.translated>
<div class="notice"><p class="notice__title">${m.t("document.untranslated")}</p><p class="notice__text">${m.t("document.untranslated.note")}</p></div>
<#elseif document.untranslated gt 0>
<div class="notice"><p class="notice__title">${m.t("document.incomplete", document.untranslated)}</p><p class="notice__text">${m.t("document.incomplete.note")}</p></div>
</#if>
<#if document.main>
<details class="fold">
<summary class="fold__title">${m.t("document.about")}</summary>
<@c.part m.t("entry.facts")>
<@c.facts document.facts/>
</@c.part>
<@c.part m.t("document.reading")>
<div class="prose">
<#if document.translated>
<p>${m.t("document.renderings")} <a href="${links.page("translations")}">${m.t("translations.title")}</a></p>
</#if>
<#if corrections gt 0>
<p>${m.t("document.corrected", corrections)}</p>
</#if>
<#if remarks gt 0>
<p>${m.t("document.remarked", document.errata?filter(r -> r.kind == "doubtful")?size, document.errata?filter(r -> r.kind == "slip")?size)}</p>
</#if>
<#if document.errata?has_content>
<p><a href="${links.here("corrections")}">${m.t("document.errata")}</a></p>
</#if>
<#if recurs>
<p>${m.t("document.shared")} <a href="${links.index("compare")}">${m.t("compare.title")}</a></p>
</#if>
</div>
</@c.part>
</details>
</#if>
<#if document.parts?has_content>
<@c.part m.t("reading.parts")>
<#if parted>
<p class="part__note">${m.t("reading.parted", document.parts?size)}</p>
</#if>
<@partsList/>
</@c.part>
</#if>
<#if document.contents?has_content>
<nav class="part contents" aria-label="${m.t("document.contents")}">
<h2 class="part__heading">${m.t("document.contents")}</h2>
<div class="part__body">
<@contents document.contents/>
</div>
</nav>
</#if>
<#if parted>
<@c.part m.t("reading.places"), ["strong"], m.t("reading.places.note")>
<ol class="places">
<#list document.provisions as p>
<@place p/>
</#list>
</ol>
</@c.part>
<#else>
<div class="text text--${(document.translated && reading == "both")?then("parallel", "single")}<#if all?filter(p -> p.id?length gt 10)?has_content> text--deep</#if>" data-reading="${reading}">
<#if document.translated && reading == "both">
<div class="text__columns"><p class="text__column">${m.t("document.original")}</p><p class="text__column">${m.t("quote.rendering")}</p></div>
</#if>
<#list document.provisions as p>
<@provision p/>
</#list>
<#if document.ends != "">
<div class="notice document-end"><p class="notice__title">${m.t("document.ends")}</p><p class="notice__text"<@c.lang document.ends/>>${document.ends}</p></div>
</#if>
<#if document.footnotes?has_content>
<section class="footnotes"><h2 class="footnotes__heading">${m.t("document.footnotes")}</h2>
<#list document.footnotes as p>
<@footnote p/>
</#list>
</section>
</#if>
</div>
<#if document.previous?? || document.next??>
<nav class="pager" aria-label="${m.t("reading.neighbours")}">
<#if document.previous??><a class="pager__link" rel="prev" href="${document.previous.href}"><span class="pager__direction">${m.t("reading.previous")}</span> <span class="pager__title" lang="${document.previous.language}">${c.kept(document.previous.words)}</span></a></#if>
<#if document.next??><a class="pager__link pager__link--next" rel="next" href="${document.next.href}"><span class="pager__direction">${m.t("reading.next")}</span> <span class="pager__title" lang="${document.next.language}">${c.kept(document.next.words)}</span></a></#if>
</nav>
</#if>
</#if>
<#if document.translated && reading != "original" && !parted>
<@c.part m.t("doubt.title"), ["strong"]>
<div class="prose" data-doubt<#list ["open", "close", "copy", "subject", "address", "provision", "original", "translation", "remark"] as word> data-${word}="${m.t("doubt." + word)}"</#list>><p>${m.t("doubt.how")}</p></div>
</@c.part>
</#if>
<#if document.errata?has_content>
<section class="part part--strong part--full" id="corrections">
<h2 class="part__heading">${m.t("document.errata")}</h2>
<div class="part__body">
<@c.errata document.errata m.t("corrections.rows", document.errata?size)/>
</div>
</section>
</#if>
<#if document.linkedFrom?has_content>
<@c.part m.t("document.linked-from"), ["strong"]>
<@c.linkList document.linkedFrom/>
</@c.part>
</#if>
<#if document.furniture?has_content>
<@c.part m.t("document.left-out"), ["strong"], m.t("document.left-out.note")>
<ul class="register register--plain">
<#list document.furniture as line>
<li class="register__item">${line}</li>
</#list>
</ul>
</@c.part>
</#if>
<#if citing != "">
<template data-cite>${citing}</template>
</#if>
</@layout.page>
