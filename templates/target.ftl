<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#assign horizon = (entry.horizon == "")?then("", c.horizonWords(entry.horizon)?uncap_first + " " + entry.horizon)>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.target") extra=c.ofDocument(entry, horizon)/>
<@c.disputes disputes/>
<#if entry.value??>
<@c.value entry followed!""/>
</#if>
<#list entry.quotes as q>
<@c.mainQuote q true/>
</#list>
<#if entry.prose??>
<@c.part m.t("entry.note")>
<div class="prose">${entry.prose}</div>
</@c.part>
</#if>
<@c.part m.t("entry.facts")>
<@c.facts entry.facts/>
</@c.part>
<@c.elsewhere entry.elsewhere/>
<@c.lineage entry.lineage/>
<@c.parallels entry.parallels/>
<#if entry.neighbours?has_content>
<@c.part m.t("target.neighbours")>
<@c.register entry.neighbours "targets" true/>
</@c.part>
</#if>
<@c.topics entry.topics/>
<@c.mentions entry.mentions/>
<@c.groups entry.groups, "entry.related"/>
<@c.pager entry/>
</@layout.page>
