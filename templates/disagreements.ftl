<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#macro dispute one>
<section class="dispute" id="${one.id}">
<h3 class="dispute__title"><a href="${one.page.href}"<@c.lang one.page.title/>>${c.kept(one.page.title)}</a></h3>
<div class="dispute__readings">
<#list one.quotes as q>
<@c.quote q "text"/>
</#list>
</div>
<#if one.prose??>
<div class="prose dispute__prose">${one.prose}</div>
</#if>
<#if one.concerns?has_content>
<p class="dispute__concerns">${m.t("disputes.concerns")} <#list one.concerns as to><a href="${to.href}"<@c.lang to.title/>>${c.kept(to.title)}</a><#if to.note != "">, ${c.kept(to.note)}</#if><#sep>; </#list></p>
</#if>
</section>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<nav class="part part--strong contents dispute-contents" aria-label="${m.t("document.contents")}">
<h2 class="part__heading">${m.t("disputes.contents", count)}</h2>
<div class="part__body">
<ul class="links dispute-contents__chapters">
<#list chapters as chapter>
<li><a class="links__link" href="${links.to(page.path + "#" + chapter.id)}">${chapter.title}</a> <span class="dispute-contents__count">${chapter.disputes?size}</span></li>
</#list>
</ul>
<ol class="contents__list">
<#list chapters as chapter>
<li class="contents__item"><p class="dispute-contents__title">${chapter.title}</p>
<ol class="contents__list contents__list--inner">
<#list chapter.disputes as one>
<li class="contents__item"><a class="contents__link dispute-contents__link" href="${links.to(page.path + "#" + one.id)}"<@c.lang one.page.title/>>${c.kept(one.page.title)}</a></li>
</#list>
</ol>
</li>
</#list>
</ol>
</div>
</nav>
<#list chapters as chapter>
<section class="dispute__chapter">
<h2 class="dispute__heading" id="${chapter.id}">${chapter.title}</h2>
<#list chapter.disputes as one>
<@dispute one/>
</#list>
</section>
</#list>
</@layout.page>
