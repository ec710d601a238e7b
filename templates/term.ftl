<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.term") sub=entry.lead subLanguage=page.counterpart/>
<@c.disputes disputes/>
<#if entry.facts?has_content>
<@c.part m.t("entry.facts"), ["strong"]>
<@c.facts entry.facts/>
</@c.part>
</#if>
<#if entry.prose??>
<@c.part m.t("entry.note"), ["strong"]>
<div class="prose">${entry.prose}</div>
</@c.part>
</#if>
<@c.quotesByDocument entry.quotes entry.borneOut/>
<@c.mentions entry.mentions/>
<@c.topics entry.topics/>
<@c.groups entry.groups, "entry.related"/>
<@c.pager entry/>
</@layout.page>
