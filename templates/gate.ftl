<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<!DOCTYPE html>
<html lang="vi">
<@layout.head title=m.t("site.name") + " · " + m.t("home.title") description=m.t("home.description")>
<#list languages as one>
<link rel="alternate" hreflang="${one.language}" href="${base}${one.href}">
</#list>
<@layout.shared title=m.t("home.title") description=m.t("home.description") address=address sharing=sharing/>
</@layout.head>
<body>
<div class="page">
<main class="page__main gate" id="main" data-kind="index" data-id="languages">
<div class="wrap gate__body">
<h1 class="gate__title"><@c.seal/>${m.t("site.name")}</h1>
<ul class="gate__list">
<#list languages as one>
<li class="gate__item"<#if one.language != "vi"> lang="${one.language}"</#if>><a class="gate__link" href="${one.href}" hreflang="${one.language}"><span class="gate__language">${m.t("language." + one.language)}</span> <span class="gate__words">${one.m.t("home.title")}</span></a></li>
</#list>
</ul>
</div>
</main>
</div>
</body>
</html>
