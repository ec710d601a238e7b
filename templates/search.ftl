<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<@layout.page scripts=["load", "codes", "index", "slips", "rank", "query", "facets", "results", "search"]>
<@c.header title=page.title/>
<div class="search" data-search-page data-language="${page.language}" data-counterpart="${page.counterpart}"
<#list ["loading", "failed", "none", "one", "looked", "unknown", "nearest", "partial"] as key>
 data-${key}="${m.t("search." + key)}"
</#list>
 data-count="${m.t("search.count", "{0}")}" data-for="${m.t("search.for", "{0}", "{1}")}">
<div class="search__line" role="search">
<label class="search__label" for="search-field">${m.t("search.label")}</label>
<div class="search__box">
<input class="search__field" type="search" id="search-field" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
<button class="button search__clear" type="button" data-search-clear hidden>${m.t("search.clear")}</button>
</div>
</div>
<div class="search__filters" role="group" aria-label="${m.t("search.filters")}" data-search-filters hidden>
<#list ["kind", "document", "year", "topic"] as facet>
<div class="search__filter">
<label class="search__label" for="search-${facet}">${m.t("search.facet." + facet)}</label>
<select class="search__select" id="search-${facet}" data-facet="${facet}" data-any="${m.t("search.any." + facet)}"><option value="">${m.t("search.any." + facet)}</option></select>
</div>
</#list>
</div>
<p class="search__note" data-search-derived hidden>${m.t("search.derived")}</p>
<p class="search__status" role="status" data-search-status></p>
<div class="search__notes" data-search-notes></div>
<ol class="results" data-search-results></ol>
<p class="search__actions"><button class="button" type="button" data-search-more hidden>${m.t("search.more")}</button> <button class="button" type="button" data-search-whole hidden>${m.t("search.whole")}</button></p>
<ul hidden data-search-kinds>
<#list kinds as kind>
<li data-kind="${kind.slug}">${kind.name}</li>
</#list>
</ul>
</div>
<div class="search-browse" data-search-browse>
<@c.part m.t("search.browse"), ["strong"]>
<p class="search__az">${m.t("search.description")}</p>
<p class="search__az"><a href="${links.page("a-z")}">${m.t("search.az")}</a>: ${m.t("search.az.note")}.</p>
</@c.part>
<#list [["topics", topics], ["kinds", indexes], ["documents", documents]] as group>
<@c.part m.t("search." + group[0]), ["strong"]>
<ul class="browse">
<#list group[1] as link>
<li class="browse__item"><a class="browse__link" href="${link.href}">${c.kept(link.title)}</a></li>
</#list>
</ul>
</@c.part>
</#list>
</div>
<section class="part part--strong" id="keys" tabindex="-1">
<h2 class="part__heading">${m.t("search.keys")}</h2>
<div class="part__body">
<dl class="facts">
<#list [["/", "search"], ["Esc", "clear"], ["Tab", "tab"], ["?", "help"]] as key>
<div class="facts__row"><dt class="facts__term"><kbd>${key[0]}</kbd></dt><dd class="facts__value">${m.t("search.key." + key[1])}</dd></div>
</#list>
</dl>
<p class="search__keys" data-keys hidden><label class="search__keys-label"><input type="checkbox" data-keys-switch checked> ${m.t("search.keys.on")}</label></p>
</div>
</section>
</@layout.page>
