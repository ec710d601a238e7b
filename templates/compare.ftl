<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "compared.ftl" as k>
<@layout.page>
<@c.header title=page.title kind=m.t("kind.compare") sub=(pair??)?then("", m.t("compare.counts", summary.same, summary.reworded))/>
<#if pair??>
<@k.views pair/>
<@k.counts pair/>
<#if alerts?has_content>
<@c.part m.t("compare.alerts"), ["strong"], m.t("compare.alerts.note")>
<ul class="register register--plain">
<#list alerts as row>
<li class="register__item"><a href="${row.href}">${row.a.provision} → ${row.b.provision}</a> <@k.alerts row/></li>
</#list>
</ul>
</@c.part>
</#if>
<@k.parts pair/>
</#if>
<@c.part (pair??)?then(m.t("compare.passages"), m.t("document.reading")), ["strong"]>
<div class="prose">
<p>${m.t("compare.legend")}</p>
<p>${m.t("compare.method")}</p>
<#if !rows?has_content>
<p>${m.t("compare.passages.none")}</p>
</#if>
</div>
</@c.part>
<#if rows?has_content>
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
</#if>
</@layout.page>
