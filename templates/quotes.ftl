<#ftl output_format="HTML">
<#-- A quote, its words, its proof; part of components.ftl. -->

<#-- Runs of shown text. Not a space may come in: outside data-apparatus stand the source's words. -->
<#assign marked = "">
<#macro words segments styled=false>
  <#list segments as s>
    <#if s.role == "words">
      <@mention s.href><#if styled && s.strong><b>${kept(s.text)}</b><#elseif styled && s.emphasis><i>${kept(s.text)}</i><#else>${kept(s.text)}</#if></@mention><#t>
    <#elseif s.role == "doubtful" || s.role == "slip">
      <@mention s.href><span class="remarked">${kept(s.text)}</span></@mention><#t>
      <#if s.erratum != ""><span class="remark" data-apparatus lang="${page.language}">[<a class="remark__link" href="${s.erratum}" title="${s.grounds}">${(s.role == "slip")?then("!", "?")}<span class="u-visually-hidden"> ${m.t("remark." + s.role)}</span></a>]</span></#if><#t>
    <#elseif s.role == "corrected">
      <@mention s.href><span class="correction">${kept(s.text)}</span></@mention><#t>
      <#if s.erratum != ""><span class="correction__printed" data-apparatus lang="${page.language}">[<a class="remark__link" href="${s.erratum}" title="${s.grounds}"><@around "correction.printed"><span lang="vi">${s.printed}</span></@around></a>]</span></#if><#t>
    <#elseif s.role == "note">
      <sup class="footnote-mark"<@firstMark s.text/> data-apparatus><a class="footnote-mark__link" href="${s.href}">${s.text}</a></sup><#t>
    <#elseif s.role == "omission">
      ${" "}<span class="omission" data-apparatus>${s.text}</span>${" "}<#t>
    <#else>
      <span class="${s.role}" data-apparatus>${s.text}</span><#t>
    </#if>
  </#list>
</#macro>

<#-- Words that name something with a page lead there. -->
<#macro mention href>
<#if href == ""><#nested><#else><a class="mention" href="${href}"><#nested></a></#if><#t>
</#macro>

<#-- A footnote may be marked in several places; its way back leads to the first. -->
<#macro firstMark note>
  <#if !marked?contains("," + note + ",")>
    <#assign marked = marked + "," + note + ",">
    ${" "}id="fnref${note}"<#t>
  </#if>
</#macro>

<#-- A proved quote with its rendering beside it and its proof under it. -->
<#macro quote q mode="" anchored=false>
<figure class="quote<#if mode != ""> quote--${mode}</#if>"<#if anchored> id="${q.id}"</#if>>
<div class="quote__body<#if q.rendering == ""> quote__body--alone</#if>">
<blockquote class="quote__words" data-quote="${q.id}" lang="vi"><@words q.segments/></blockquote>
<#if q.rendering != "">
<div class="quote__rendering">
<p class="quote__label"<#if page.language != "vi" && q.renderingLanguage != page.language> lang="${q.renderingLanguage}"</#if>>${q.renderingLabel}</p>
<p lang="${q.renderingLanguage}">${kept(q.rendering)}</p>
</div>
</#if>
</div>
<figcaption class="quote__source"><cite class="quote__cite"><a href="${q.href}">${kept(q.place)}</a></cite> <@proof q/></figcaption>
</figure>
</#macro>

<#-- The only or first quote of a page; short ones are set larger. -->
<#macro mainQuote q anchored=false>
<@part mods=["strong", "full"]>
<@quote q, (q.length < 200)?then("display", ""), anchored/>
</@part>
</#macro>

<#macro proof q>
<span class="proof"><a class="proof__verdict" href="${q.reportHref}"><svg class="proof__mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M1.5 1.5h13v13h-13zM4.5 8l2.5 2.8L11.5 5"/></svg>${m.t("verdict." + q.tolerance)}</a> <span class="proof__part">${m.t("proof.class", q.tolerance)}</span> <span class="proof__part proof__file"><a href="${q.sourceHref}">${q.file}</a>, ${linesText(q.lines)}</span></span><#t>
</#macro>

<#function linesText lines>
  <#return m.t(lines?contains("–")?then("proof.lines", "proof.line"), lines)>
</#function>

<#-- Anchored, each has an address of its own on the page. -->
<#macro quoteList quotes borneOut={} anchored=false>
<ul class="provision-list">
<#list quotes as q>
<li class="provision-list__item"<#if anchored> id="${q.id}"</#if>>
<@states (borneOut[q.id])![]/>
<@quote q, "text"/>
</li>
</#list>
</ul>
</#macro>

<#-- What a quote bears out. -->
<#macro states facts>
<#if facts?has_content>
<p class="quote__states"><#list facts as fact><span class="tag">${fact.label}</span><#list fact.values as value> <@link value/></#list><#sep> · </#list></p>
</#if>
</#macro>

<#-- Quotes under the name of the document that each is from. -->
<#macro quotesByDocument quotes borneOut={} anchored=false>
<#local names = []>
<#list quotes as q>
<#if !names?seq_contains(documentName(q))><#local names = names + [documentName(q)]></#if>
</#list>
<#list names as name>
<@part name, ["strong"]>
<@quoteList (quotes?filter(q -> documentName(q) == name)) borneOut anchored/>
</@part>
</#list>
</#macro>

<#function documentName q>
  <#return q.place?remove_ending(", " + q.provision)>
</#function>

<#-- The same words in other documents, as the program found them. -->
<#macro elsewhere quotes>
<#if quotes?has_content>
<@part m.t("entry.elsewhere"), ["strong"], m.t("entry.elsewhere.note")>
<@quoteList quotes/>
</@part>
</#if>
</#macro>
