<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${m.t("lost.title")} · ${m.t("site.name")}</title>
<#-- How deep the missing address lies nobody knows beforehand: of these, one is there, wherever the site stands. -->
<#list ["", "../", "../../", "../../../"] as up>
<link rel="stylesheet" href="${up}assets/css/site.css">
<script src="${up}assets/js/lost.js" defer></script>
</#list>
</head>
<body>
<div class="page">
<main class="page__main gate" id="main" data-kind="index" data-id="lost">
<div class="wrap gate__body">
<#list languages as one>
<section class="part"<#if one.language != "vi"> lang="${one.language}"</#if>>
<#if one?is_first>
<h1 class="page-header__title">${one.m.t("lost.title")}</h1>
<#else>
<h2 class="page-header__title">${one.m.t("lost.title")}</h2>
</#if>
<p class="page-header__subtitle">${one.m.t("lost.text")}</p>
<ul class="gate__list">
<li class="gate__item"><a class="gate__link" href="${base}${one.language}/pages/search.html" data-path="${one.language}/pages/search.html" data-words="${one.m.t("lost.search.words")}">${one.m.t("lost.search")}</a></li>
<li class="gate__item"><a class="gate__link" href="${base}${one.href}" data-path="${one.href}">${one.m.t("lost.home")}</a></li>
<li class="gate__item"><a class="gate__link" href="${base}${one.language}/documents/index.html" data-path="${one.language}/documents/index.html">${one.m.t("lost.documents")}</a></li>
<li class="gate__item"><a class="gate__link" href="${base}${one.language}/pages/a-z.html" data-path="${one.language}/pages/a-z.html">${one.m.t("lost.az")}</a></li>
</ul>
</section>
</#list>
</div>
</main>
</div>
</body>
</html>
