<#ftl output_format="HTML">
<#-- What is measured, and by when; part of components.ftl. -->

<#-- A measured value as running text. -->
<#function valueText value>
  <#local unit = unitText(value)>
  <#local gap = (unit == "" || unit?starts_with("%"))?then("", " ")>
  <#return (value.comparator + " " + value.number + gap + unit)?trim>
</#function>

<#-- A unit that says nothing is a dash in the messages. -->
<#function unitText value>
  <#return (value.unit == "-")?then("", value.unit)>
</#function>

<#-- The value of a target set large, and the same indicator at other horizons. -->
<#macro value entry followed="">
<div class="value">
<p class="value__figure"><#if entry.value.comparator != ""><span class="value__comparator">${entry.value.comparator}</span> </#if><span class="value__number<#if entry.value.number?length gt 3> value__number--long</#if>">${entry.value.number}</span><@unit entry.value/></p>
<#if entry.series?has_content || followed?is_hash>
<div class="value__beside">
<#if entry.series?has_content>
<div class="value__series">
<p class="value__series-title">${m.t("target.series")}</p>
<ol>
<#list entry.series as row>
<li class="value__point<#if row.current> value__point--current</#if>"><span>${(row.lead == "")?then(m.t("horizon.none"), row.lead)}</span> <@point row/></li>
</#list>
</ol>
</div>
</#if>
<#if followed?is_hash>
<#if followed.latest?has_content>
<div class="value__series">
<p class="value__series-title">${m.t("target.results")}</p>
<ul>
<#list followed.latest as row>
<li class="value__point"><span>${row.years}</span> <span><a href="${row.quote}">${valueText(row.value)}</a>, ${kept(row.by)}</span></li>
</#list>
</ul>
</div>
</#if>
<p class="value__more"><a href="${followed.indicator.href}">${m.t("target.follow")}</a></p>
</#if>
</div>
</#if>
</div>
</#macro>

<#macro unit value>
<#local words = unitText(value)>
<#if words != "">${words?starts_with("%")?then("", " ")}<span class="value__unit">${words}</span></#if><#t>
</#macro>

<#macro point row>
<#local text = row.value???then(valueText(row.value!), row.title)>
<span><#if row.current><span aria-current="page">${text}</span><#else><a href="${row.href}">${text}</a></#if><#if row.note != "">, ${kept(row.note)}</#if></span><#t>
</#macro>

<#-- The words before a horizon's year, such as those that the resolution uses for it. -->
<#function horizonWords year>
  <#local key = "horizon." + year>
  <#return m.t(m.has(key)?then(key, "horizon.other"))>
</#function>
