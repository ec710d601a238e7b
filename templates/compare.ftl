<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title kind=m.t("kind.compare") sub=m.t("compare.counts", summary.same, summary.reworded)/>
<@c.part m.t("document.reading"), ["strong"]>
<div class="prose">
<p>${m.t("compare.legend")}</p>
<p>${m.t("compare.method")}</p>
</div>
</@c.part>
<div class="comparison">
<div class="comparison__heads"><#list documents as document><p class="comparison__head"><a href="${document.href}"<@c.lang document.title/>>${c.kept(document.title)}</a></p></#list></div>
<ol class="comparison__rows">
<#list rows as row>
<li class="comparison__row" id="${row.id}">
<p class="comparison__kind"><a class="provision__anchor" href="${row.href}" data-copy-link><span class="u-visually-hidden">${m.t("provision.link")} ${row.id}</span></a> <@c.parallelKind row/></p>
<@c.side row.a/>
<@c.side row.b/>
</li>
</#list>
</ol>
</div>
</@layout.page>
