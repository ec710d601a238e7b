<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.indicator")/>
<#if entry.prose??>
<@c.part m.t("entry.note"), ["strong"]>
<div class="prose">${entry.prose}</div>
</@c.part>
</#if>
<@c.mentions entry.mentions/>
<@c.groups entry.groups, "", ["strong"]/>
<@c.quotesByDocument entry.quotes/>
<@c.topics entry.topics/>
<@c.pager entry/>
</@layout.page>
