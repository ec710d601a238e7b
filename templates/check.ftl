<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "components.ftl" as c>
<#assign verdicts = ["verbatim", "altered", "partial", "none", "short"]>
<#-- The words that the script shows. -->
<#assign words =
  ["sentence", "status.loading", "status.running", "status.done", "status.empty", "status.long", "status.failed", "status.encoding", "counts", "problems.none", "change", "change.lost", "change.added", "deleted", "inserted", "end", "at", "near", "also", "also.near", "more", "translation", "printed", "exact", "copy", "record.when"]
  + verdicts?map(v -> "verdict." + v) + verdicts?map(v -> "count." + v)
  + ["number", "negation", "bound", "joined", "cut", "omitted", "word", "diacritic", "lookalike", "invisible", "case", "sign", "unfound", "initial"]?map(k -> "kind." + k)
  + ["T0", "T1", "T2", "T3", "T4", "C", "P"]?map(t -> "class." + t)>
<#macro record term>
<div class="facts__row"><dt class="facts__term">${term}</dt><dd class="facts__value"><#nested></dd></div>
</#macro>
<@layout.page scripts=["fold", "load", "place", "draft-text", "draft-index", "draft-align", "draft-check", "draft-edge", "draft-compare", "draft-near", "draft-verdict", "draft-judge", "draft-view", "draft"]>
<@c.header title=page.title sub=page.description/>
<@c.part mods=["strong"]>
<div class="notice">
<p class="notice__title">${m.t("check.private")}</p>
<p class="notice__text">${m.t("check.private.text")}</p>
</div>
</@c.part>
<noscript>
<@c.part m.t("check.manual"), ["strong"]>
<div class="prose">
<p>${m.t("check.manual.text")}</p>
<ul>
<li>${m.t("check.manual.find")}</li>
<li>${m.t("check.manual.read")}</li>
<li>${m.t("check.manual.compare")} <a href="${links.index("compare")}">${m.t("nav.compare")}</a></li>
</ul>
</div>
</@c.part>
</noscript>
<div class="draft" data-draft data-languages="${languages?join(" ")}" hidden>
<@c.part m.t("check.draft"), ["strong"]>
<div class="draft__form">
<label class="draft__label" for="draft-text">${m.t("check.draft.label")}</label>
<textarea class="draft__text" id="draft-text" lang="vi" rows="12" spellcheck="false" aria-describedby="draft-help" data-draft-text></textarea>
<p class="draft__help" id="draft-help">${m.t("check.draft.help")}</p>
<div class="draft__actions">
<button class="button button--main" type="button" data-draft-run>${m.t("check.run")}</button>
<label class="button draft__file">${m.t("check.open")}<input class="u-visually-hidden" type="file" accept=".txt,text/plain" data-draft-file></label>
<button class="button" type="button" data-draft-clear>${m.t("check.clear")}</button>
</div>
<p class="draft__status" role="status" data-draft-status></p>
</div>
</@c.part>
<section class="part part--strong part--full draft__result" data-draft-result hidden>
<h2 class="part__heading" id="draft-heading" tabindex="-1" data-draft-heading>${m.t("check.result")}</h2>
<div class="part__body">
<dl class="facts draft__record">
<@record m.t("check.draft")><span class="draft__blank" data-draft-name></span></@record>
<@record m.t("check.record.time")><span data-draft-when></span></@record>
<@record m.t("check.record.texts")>${m.t("check.record.texts.words", documents?size)} <code>${edition}</code></@record>
<@record m.t("check.record.who")><span class="draft__blank"></span></@record>
</dl>
<p class="draft__sum" data-draft-sum></p>
<dl class="counts draft__counts" data-draft-counts></dl>
<h3 class="draft__subheading">${m.t("check.problems")}</h3>
<ol class="draft__problems" data-draft-problems></ol>
<div class="draft__actions">
<button class="button" type="button" data-draft-print>${m.t("check.print")}</button>
</div>
</div>
</section>
<section class="part part--strong part--full draft__findings" data-draft-result hidden>
<h2 class="part__heading">${m.t("check.findings")}</h2>
<div class="part__body">
<p class="part__note">${m.t("check.legend")}</p>
<fieldset class="draft__filter">
<legend class="draft__label">${m.t("check.show")}</legend>
<label class="draft__choice"><input type="radio" name="show" value="all" checked data-draft-show>${m.t("check.show.all")}</label>
<label class="draft__choice"><input type="radio" name="show" value="attention" data-draft-show>${m.t("check.show.attention")}</label>
</fieldset>
<p class="draft__left-out">${m.t("check.record.left-out")}</p>
<div class="draft__list" data-draft-list data-show="all"></div>
</div>
</section>
<div hidden><p id="draft-copy"></p><button type="button" data-copy="draft-copy">${m.t("check.copy")}</button></div>
<template data-draft-words>
<#list words as word>
<span data-word="${word}">${m.t("check." + word)}</span>
</#list>
</template>
</div>
<@c.part m.t("check.how"), ["strong"]>
<div class="prose">
<ul>
<#list verdicts as verdict>
<li>${m.t("check.how." + verdict)}</li>
</#list>
</ul>
<p>${m.t("check.how.language")}</p>
<p>${m.t("check.how.limits")} <a href="${links.page("method")}">${m.t("check.how.method")}</a></p>
</div>
</@c.part>
<@c.part m.t("check.documents"), ["strong"], m.t("check.documents.note")>
<template data-citing>${citing}</template>
<ul class="draft__documents">
<#list documents as document>
<li><a href="${document.href}" data-document="${document.id}" data-citation="${document.citation}">${c.kept(document.title)}</a> <span class="draft__source">${c.kept(document.citation)}, ${document.file}</span></li>
</#list>
</ul>
<p class="draft__edition">${m.t("check.edition")} <code>${edition}</code></p>
</@c.part>
</@layout.page>
