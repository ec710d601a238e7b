<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=entry.title kind=m.t("kind.topic")>
<#if entry.prose??>
<div class="page-header__subtitle">${entry.prose}</div>
</#if>
</@c.header>
<@c.groups list=entry.groups mods=["strong"]/>
<@c.pager entry/>
</@layout.page>
