<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page>
<@c.header title=page.title sub=page.description/>
<#list files as file>
<section class="part part--strong">
<h2 class="part__heading"<@c.lang file.title/>>${file.title}</h2>
<div class="part__body">
<dl class="facts">
<div class="facts__row"><dt class="facts__term">${m.t("sources.file")}</dt><dd class="facts__value"><a href="${file.href}">${file.name}</a></dd></div>
<div class="facts__row"><dt class="facts__term">${m.t("sources.provenance")}</dt><dd class="facts__value"<@c.lang file.provenance/>>${file.provenance}</dd></div>
<div class="facts__row"><dt class="facts__term">${m.t("sources.size")}</dt><dd class="facts__value">${m.t("sources.bytes", m.figure(file.size))}</dd></div>
<div class="facts__row"><dt class="facts__term">SHA-256</dt><dd class="facts__value"><code>${file.sha256}</code></dd></div>
</dl>
</div>
</section>
</#list>
<@c.part m.t("sources.check"), ["strong"]>
<div class="prose">
<p>${m.t("sources.check.how")}</p>
<pre tabindex="0"><code><#list files as file>sha256sum ${file.name}
</#list></code></pre>
<p><a href="${links.page("method")}">${m.t("sources.check.method")}</a></p>
</div>
</@c.part>
</@layout.page>
