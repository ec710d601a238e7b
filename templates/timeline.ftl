<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#import "charts.ftl" as charts>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<@charts.views views/>
<@charts.instruments drawing m.t("timeline.drawing") m.t("timeline.legend")/>
<p class="chart__note">${m.t("timeline.legend")}</p>
<#list years as year>
<section class="part part--strong">
<h2 class="part__heading horizon">${year.year?c}</h2>
<div class="part__body">
<@charts.dated year.items/>
</div>
</section>
</#list>
<@charts.apart apart/>
<@c.part m.t("timeline.more")>
<ul class="links">
<#list ["instruments", "events"] as folder>
<li><a class="links__link" href="${links.index(folder)}">${m.t("nav." + folder)}</a></li>
</#list>
<#list page.alternates?filter(a -> a.type == "application/atom+xml") as feed>
<li><a class="links__link" href="${feed.href}" type="${feed.type}">${m.t("feed.link")}</a></li>
</#list>
</ul>
</@c.part>
</@layout.page>
