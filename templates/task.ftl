<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#assign grouped = entry.number?matches(r"\d+")>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.task") extra=c.ofDocument(entry, (entry.number == "")?then("", m.t(grouped?then("task.group", "task.part"), entry.number)))/>
<@c.disputes disputes/>
<#list entry.quotes as q>
<@c.mainQuote q/>
</#list>
<#if entry.prose??>
<@c.part m.t("entry.note")>
<div class="prose">${entry.prose}</div>
</@c.part>
</#if>
<#if entry.items?has_content>
<@c.part m.t("task.items", entry.items?size), ["strong"]>
<ol class="provision-list">
<#list entry.items as item>
<li class="provision-list__item" id="${item.provision}">
<@c.address item.provision/>
<@c.quote item "text"/>
</li>
</#list>
</ol>
</@c.part>
</#if>
<@c.elsewhere entry.elsewhere/>
<@c.lineage entry.lineage/>
<@c.parallels entry.parallels/>
<@c.part m.t("task.siblings")>
<@c.register entry.siblings "tasks"/>
</@c.part>
<@c.topics entry.topics/>
<@c.mentions entry.mentions/>
<@c.groups entry.groups, "entry.related"/>
<@c.pager entry/>
</@layout.page>
