<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#-- What each field means, folded away until it is wanted. -->
<#macro fields title group>
<details class="fields">
<summary class="fields__title">${title} <span class="fields__count">${m.t("data.fields.count", group.fields?size)}</span></summary>
<dl class="facts">
<#list group.fields as field>
<div class="facts__row"><dt class="facts__term"><code>${field.name}</code></dt><dd class="facts__value">${field.meaning}</dd></div>
</#list>
</dl>
</details>
</#macro>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@c.part mods=["strong", "top"]>
<div class="prose">
<p>${m.t("data.notice")}</p>
</div>
</@c.part>
<@c.part m.t("data.files"), ["strong", "full"]>
<table class="table table--stacking">
<thead class="table__heads"><tr><th class="table__head" scope="col">${m.t("data.file")}</th><th class="table__head" scope="col">${m.t("data.what")}</th><th class="table__head table__head--figure" scope="col">${m.t("data.rows")}</th><th class="table__head table__head--figure" scope="col">${m.t("data.size")}</th></tr></thead>
<tbody class="table__body">
<#list files as file>
<tr class="table__row"><th class="table__cell" scope="row"><a href="${file.href}" type="${file.type}">${file.name}</a></th><td class="table__cell">${file.what}</td><td class="table__cell table__cell--figure" data-label="${m.t("data.rows")}"><#if file.rows == 0>–<#else>${file.rows}</#if></td><td class="table__cell table__cell--figure" data-label="${m.t("data.size")}">${file.size}</td></tr>
</#list>
</tbody>
</table>
<div class="prose prose--after">
<p><@c.around "data.quotes"><a href="${links.to("quotes.json")}" type="application/json">quotes.json</a></@c.around> <a href="${links.page("method")}">${m.t("data.method")}</a></p>
</div>
</@c.part>
<@c.part m.t("data.tables"), ["strong"]>
<div class="prose">
<ul>
<#list ["encoding", "list", "number", "apostrophe", "empty", "open"] as rule>
<li>${m.t("data.tables." + rule)}</li>
</#list>
</ul>
</div>
</@c.part>
<@c.part m.t("data.fields"), ["strong"]>
<#list files?filter(f -> f.groups?size == 1) as file>
<@fields file.name, file.groups?first/>
</#list>
</@c.part>
<#list files?filter(f -> f.groups?size gt 1) as file>
<@c.part m.t("data.fields.of", file.name), ["strong"]>
<#list file.groups as group>
<@fields group.title, group/>
</#list>
</@c.part>
</#list>
<@c.part m.t("data.cite"), ["strong"]>
<div class="prose">
<p>${m.t("data.cite.how")}</p>
<p>${m.t("data.cite.address")}</p>
</div>
</@c.part>
<@c.part m.t("data.licence.heading"), ["strong"]>
<div class="prose">
<p>${m.t("data.licence")}</p>
<p>${m.t("data.inferred")} <a href="${links.page("about")}">${m.t("footer.about")}</a></p>
</div>
</@c.part>
</@layout.page>
