<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#-- Contents in the other language than the page's are the source's words. -->
<#assign contentsLanguage = document.translated?then(page.language, "vi")>
<#assign all = document.provisions + document.footnotes>

<#macro contents items depth=0>
<ol class="contents__list<#if depth gt 0> contents__list--inner</#if>">
<#list items as item>
<#local parts = cut(item)>
<li class="contents__item"><a class="contents__link<#if depth == 0> contents__link--part</#if>" href="${links.to(page.path + "#" + item.id)}"><span class="contents__number">${parts[0]}</span> <span<#if contentsLanguage != page.language> lang="${contentsLanguage}"</#if>>${parts[1]}</span></a>
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
<${tag} class="provision__words<#if p.heading != 0> provision__heading</#if>" lang="vi"><@c.words p.segments, p.heading == 0/></${tag}>
<#if p.rendering != "">
<p class="provision__rendering" lang="en">${c.kept(p.rendering)}</p>
</#if>
<@notes p/>
<@quotedBy p/>
<@c.shared p/>
</div>
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
<p class="provision__note provision__note--disputed"><b>${m.t("disputes.notice")}:</b> <#list p.disputes as to><a href="${to.href}">${c.kept(to.title)}</a><#sep>; </#list></p>
</#if>
</#macro>

<#macro quotedBy p>
<#if p.quotedBy?has_content>
<div class="cited-by"><p class="cited-by__title">${m.t("document.quoted")}</p>
<ul class="cited-by__list">
<#list p.quotedBy as by>
<li class="cited-by__item"><a class="cited-by__link" href="${by.href}">${by.title}</a></li>
</#list>
</ul></div>
</#if>
</#macro>

<#macro footnote p>
<#local number = p.id?remove_beginning("fn")>
<div class="provision provision--footnote" id="${p.id}">
<@c.address p.id/>
<p class="provision__words" lang="vi"><#if c.marked?contains("," + number + ",")><a class="provision__back" lang="${page.language}" href="${links.to(page.path + "#fnref" + number)}"><span class="u-visually-hidden">${m.t("document.back")} </span>${number}</a> <#else><span class="provision__back">${number}</span> </#if><@c.words p.segments/></p>
<#if p.rendering != "">
<p class="provision__rendering" lang="en">${c.kept(p.rendering)}</p>
</#if>
<@notes p/>
<@quotedBy p/>
<@c.shared p/>
</div>
</#macro>

<@layout.page>
<@c.header title=document.title kind=m.t("kind.document") extra=document.lead sub=document.subject/>
<@c.part m.t("entry.facts"), ["strong"]>
<@c.facts document.facts/>
</@c.part>
<#assign recurs = all?filter(p -> p.same?has_content || p.reworded?has_content)?has_content>
<#if !document.translated || document.errata?has_content || recurs>
<@c.part m.t("document.reading")>
<#if !document.translated>
<div class="notice"><p class="notice__title">${m.t("document.untranslated")}</p><p class="notice__text">${m.t("document.untranslated.note")}</p></div>
</#if>
<#if document.errata?has_content>
<div class="prose<#if !document.translated> prose--after</#if>">
<#if document.errata?filter(r -> r.kind == "correction")?has_content>
<p>${m.t("document.corrected", document.errata?filter(r -> r.kind == "correction")?size)}</p>
</#if>
<#if document.errata?filter(r -> r.kind != "correction")?has_content>
<p>${m.t("document.remarked", document.errata?filter(r -> r.kind == "doubtful")?size, document.errata?filter(r -> r.kind == "slip")?size)}</p>
</#if>
<p><a href="${links.to(page.path + "#corrections")}">${m.t("document.errata")}</a></p>
</div>
</#if>
<#if recurs>
<div class="prose<#if !document.translated || document.errata?has_content> prose--after</#if>"><p>${m.t("document.shared")} <a href="${links.index("compare")}">${m.t("compare.title")}</a></p></div>
</#if>
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
<div class="text text--${document.translated?then("parallel", "single")}">
<#if document.translated>
<div class="text__columns"><p class="text__column">${m.t("document.original")}</p><p class="text__column">${m.t("quote.rendering")}</p></div>
<p class="text__columns-note">${m.t("document.renderings")}</p>
</#if>
<#list document.provisions as p>
<@provision p/>
</#list>
<#if document.ends != "">
<div class="notice document-end"><p class="notice__title">${m.t("document.ends")}</p><p class="notice__text">${document.ends}</p></div>
</#if>
<#if document.footnotes?has_content>
<section class="footnotes"><h2 class="footnotes__heading">${m.t("document.footnotes")}</h2>
<#list document.footnotes as p>
<@footnote p/>
</#list>
</section>
</#if>
</div>
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
</@layout.page>
