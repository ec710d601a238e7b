<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<#list shelves as shelf>
<@c.part heading=shelf.document.title href=shelf.document.href mods=["strong"]>
<@c.register shelf.rows page.id true/>
</@c.part>
</#list>
</@layout.page>
