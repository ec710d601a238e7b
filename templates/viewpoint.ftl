<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.viewpoint") extra=c.ofDocument(entry, m.t("viewpoint.position", entry.position, entry.count))/>
<@c.disputes disputes/>
<#list entry.quotes as q>
<@c.mainQuote q/>
</#list>
<#if entry.prose??>
<@c.part m.t("entry.note")>
<div class="prose">${entry.prose}</div>
</@c.part>
</#if>
<@c.elsewhere entry.elsewhere/>
<@c.lineage entry.lineage/>
<@c.parallels entry.parallels/>
<@c.part m.t("viewpoint.siblings")>
<@c.register entry.siblings "viewpoints"/>
</@c.part>
<@c.topics entry.topics/>
<@c.mentions entry.mentions/>
<@c.groups entry.groups, "entry.related"/>
<@c.pager entry/>
</@layout.page>
