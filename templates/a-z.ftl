<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<nav class="letters" aria-label="${m.t("az.letters")}">
<ul class="letters__list">
<#list letters as letter>
<li><a class="letters__link" href="#${letter.id}">${letter.name}</a></li>
</#list>
</ul>
</nav>
<#list letters as letter>
<section class="part part--strong" id="${letter.id}">
<h2 class="part__heading">${letter.name}</h2>
<div class="part__body">
<ul class="browse browse--rows">
<#list letter.titles as title>
<li class="browse__item"><a class="browse__link" href="${title.href}">${c.kept(title.title)}</a> <span class="browse__kind">${title.kind}</span></li>
</#list>
</ul>
</div>
</section>
</#list>
</@layout.page>
