<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@c.part mods=["strong"] + (page.id == "digest")?then(["full"], [])>
<div class="prose prose--${page.id}">
${prose}
</div>
</@c.part>
</@layout.page>
