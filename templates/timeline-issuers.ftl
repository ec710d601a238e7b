<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "charts.ftl" as charts>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@charts.views views/>
<@charts.instruments drawing m.t("issuers.drawing") m.t("issuers.legend")/>
<@charts.legend drawing.legend/>
<p class="chart__note">${m.t("issuers.legend")}</p>
<#list bodies as body>
<@c.part body.name, ["strong"]>
<@charts.dated items=body.items type=true/>
</@c.part>
</#list>
<@charts.apart apart/>
</@layout.page>
