<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<!DOCTYPE html>
<html lang="vi">
<@layout.head title=m.t("site.name") + " · " + m.t("home.title") description=m.t("home.description")>
<link rel="alternate" hreflang="vi" href="${links.to("vi/index.html")}">
<link rel="alternate" hreflang="en" href="${links.to("en/index.html")}">
</@layout.head>
<body>
<div class="page">
<main class="page__main gate" id="main" data-kind="index" data-id="languages">
<div class="wrap gate__body">
<h1 class="gate__title"><@c.seal/>${m.t("site.name")}</h1>
<ul class="gate__list">
<li class="gate__item"><a class="gate__link" href="${links.to("vi/index.html")}" hreflang="vi"><span class="gate__language">${m.t("language.vi")}</span> <span class="gate__words">${m.t("home.title")}</span></a></li>
<li class="gate__item" lang="en"><a class="gate__link" href="${links.to("en/index.html")}" hreflang="en"><span class="gate__language">${m.t("language.en")}</span> <span class="gate__words">${en.t("home.title")}</span></a></li>
</ul>
</div>
</main>
</div>
</body>
</html>
