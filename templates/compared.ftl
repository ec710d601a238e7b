<#ftl output_format="HTML">
<#import "components.ftl" as c>
<#-- What the pages that lay two documents beside each other have in common. -->

<#macro views pair>
<nav class="views" aria-label="${m.t("compare.views")}">
<ul class="views__list">
<#list pair.views as view>
<li><a class="views__link" href="${view.href}"<#if view.current> aria-current="page"</#if><#if pair.reading != "passages" && view.slug != "passages"> data-keep-place</#if>>${m.t("compare.reading." + view.slug)}</a></li>
</#list>
</ul>
</nav>
</#macro>

<#macro counts pair>
<#local n = pair.counts>
<@c.part m.t("compare.whole.counts"), ["strong"], m.t("compare.whole.counts.note")>
<dl class="counts counts--compared">
<@count n.same m.t("compare.same")/>
<@count n.reworded m.t("compare.reworded")/>
<@count n.moved m.t("compare.moved.count")/>
<@count n.partlyA m.t("compare.partly.in", pair.a.title)/>
<@count n.onlyA m.t("compare.only", pair.a.title)/>
<@count n.partlyB m.t("compare.partly.in", pair.b.title)/>
<@count n.onlyB m.t("compare.only", pair.b.title)/>
</dl>
</@c.part>
</#macro>

<#macro count number label>
<div class="counts__item"><dt class="counts__label">${c.kept(label)}</dt><dd class="counts__number">${number}</dd></div>
</#macro>

<#macro parts pair>
<#if pair.parts?has_content>
<@c.part m.t("reading.parts"), [], m.t("compare.parts.note", pair.a.title)>
<@partsList pair/>
</@c.part>
</#if>
</#macro>

<#macro partsList pair>
<nav class="parts" aria-label="${m.t("reading.parts")}">
<ol class="parts__list">
<#local language = (pair.renderingLanguage == "")?then("vi", pair.renderingLanguage)>
<#list pair.parts as part>
<li class="parts__item<#if part.inner> parts__item--inner</#if>"><#if part.current><span class="parts__current" aria-current="page" lang="${language}">${c.kept(part.words)}</span><#else><a class="parts__link" href="${part.href}" lang="${language}">${c.kept(part.words)}</a></#if></li>
</#list>
</ol>
</nav>
</#macro>

<#-- What is to be looked at first: figures, bounds, negations. -->
<#macro alerts row>
<#list row.alerts as alert>
<span class="compared__alert"><b>${m.t("compare.alert." + alert.kind)}:</b><#if alert.before?has_content> ${m.t("compare.word.dropped")} <@those alert.before/></#if><#if alert.before?has_content && alert.after?has_content>;</#if><#if alert.after?has_content> ${m.t("compare.word.added")} <@those alert.after/></#if>.</span><#sep> </#sep>
</#list>
</#macro>

<#macro those words><#list words as word><span class="compared__word" lang="vi">${c.kept(word)}</span><#sep>, </#list></#macro>

<#-- Words that the two texts have differently: told by line, ground and hidden words. -->
<#macro runs list>
  <#list list as run>
    <#if run.change == "same"><@words run.segments/><#t>
    <#else>
      <#local tag = ["dropped", "from"]?seq_contains(run.change)?then("del", "ins")>
      <${tag} class="change"><span class="change__word" data-apparatus<@foreign/>>[${m.t("compare.word." + run.change)}: </span><@words run.segments/><span class="change__word" data-apparatus>]</span></${tag}><#t>
    </#if>
    <#if run.spaced><span data-apparatus> </span></#if><#t>
  </#list>
</#macro>

<#macro foreign><#if page.language != "vi"> lang="${page.language}"</#if></#macro>

<#-- A footnote's mark has no way back here: its words stand in a line of their own. -->
<#macro words segments>
  <#list segments as s>
    <#if s.role == "note"><sup class="footnote-mark" data-apparatus><a class="footnote-mark__link" href="${s.href}">${s.text}</a></sup><#t>
    <#else><@c.words [s]/><#t>
    </#if>
  </#list>
</#macro>

<#-- How the sides stand to each other. -->
<#macro kind row pair>
<#if row.a?? && row.b??>
<span class="tag<#if row.status == "same"> tag--strong</#if>">${m.t("compare." + row.status)}</span><#if row.moved> <span class="tag">${m.t("compare.moved")}</span></#if><#if row.declared> <span class="compared__note">${m.t("compare.declared")}</span></#if><#t>
<#else>
<#local own = (row.a??)?then(pair.a.title, pair.b.title)>
<span class="compared__lone">${m.t((row.status == "alone")?then("compare.only", "compare.partly.in"), own)}</span><#t>
</#if>
</#macro>

<#macro elsewhere row>
<#if row.elsewhere?has_content>
<p class="compared__note">${m.t("compare.elsewhere")} <#list row.elsewhere as to><a href="${to.href}">${c.kept(to.note)}, ${to.title}</a><#sep>; </#list></p>
</#if>
</#macro>

<#macro address s>
<p class="compared__address"><span class="compared__document">${c.kept(s.document)}</span> <a href="${s.href}">${s.provision}</a></p>
</#macro>
