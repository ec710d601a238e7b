<#ftl output_format="HTML">
<#-- Passages of two documents that recur in each other; part of components.ftl. -->

<#macro parallels rows>
<#if rows?has_content>
<@part m.t("entry.parallels"), ["strong"], m.t("entry.parallels.note")>
<ul class="provision-list">
<#list rows as row>
<li class="provision-list__item">
<p class="comparison__kind"><@parallelKind row/> <a class="comparison__link" href="${row.href}">${m.t("compare.open")}</a></p>
<@side row.b/>
</li>
</#list>
</ul>
</@part>
</#if>
</#macro>

<#-- What corresponds in the documents before and after, marked where it differs. -->
<#macro lineage stages>
<#if stages?has_content>
<@part m.t("entry.lineage"), ["strong"], m.t("entry.lineage.note")>
<#list stages as stage>
<section class="stage">
<h3 class="stage__document"><a href="${stage.document.href}"<@lang stage.document.title/>>${kept(stage.document.title)}</a></h3>
<#if stage.counterparts?has_content>
<#list stage.counterparts as one>
<p class="comparison__kind"><span class="tag<#if one.relation == "same"> tag--strong</#if>">${m.t("lineage." + one.relation)}</span> <a href="${one.entry.href}"<@lang one.entry.title/>>${kept(one.entry.title)}</a><#if one.value??> <span>${valueText(one.value)}</span></#if></p>
<#list one.sides as s>
<@side s/>
</#list>
</#list>
<#else>
<p class="stage__none">${m.t("lineage.none")}</p>
</#if>
</section>
</#list>
<p class="part__note"><a href="${links.index("lineage")}">${m.t("lineage.all")}</a></p>
</@part>
</#if>
</#macro>

<#macro parallelKind row>
<#if row.same><span class="tag tag--strong">${m.t("compare.same")}</span><#else><span class="tag">${m.t("compare.reworded")}</span></#if><#t>
</#macro>

<#-- One side of a recurring passage: what the other side has not, is marked. -->
<#macro side s>
<#local q = s.quote>
<figure class="comparison__side">
<blockquote class="comparison__words" data-quote="${q.id}" lang="vi"><#list s.runs as run><#if run.different><mark class="difference"><@words run.segments/></mark><#else><@words run.segments/></#if></#list></blockquote>
<#if q.rendering != "" && page.language != "vi">
<p class="comparison__rendering" lang="${q.renderingLanguage}">${kept(q.rendering)}</p>
</#if>
<figcaption class="comparison__source"><cite class="quote__cite"><a href="${q.href}">${kept(q.place)}</a></cite> <span class="proof__part">${m.t("verdict." + q.tolerance)}, ${m.t("proof.class", q.tolerance)}</span> <span class="proof__part"><a href="${q.sourceHref}">${q.file}</a>, ${linesText(q.lines)}</span></figcaption>
</figure>
</#macro>

<#-- Where other documents have the words of a provision. -->
<#macro shared p>
<#if p.same?has_content || p.reworded?has_content>
<div class="shared">
<@sharedPlaces p.same, "compare.same"/>
<@sharedPlaces p.reworded, "compare.reworded"/>
</div>
</#if>
</#macro>

<#macro sharedPlaces documents label>
<#if documents?has_content>
<p class="shared__line"><span class="shared__label">${m.t(label)}:</span> <#list documents as d><span class="shared__document">${kept(d.document)} <#list d.places as place><a href="${place.href}">${place.title}</a><#sep>, </#list></span><#sep>; </#list></p>
</#if>
</#macro>
