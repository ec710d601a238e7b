<#ftl output_format="HTML">
<#-- Lengths in units of the drawing; positions come from the build, colours from the stylesheet. -->

<#macro graph graph>
<figure class="part part--strong graph">
<div class="graph__body">
<#list graph.drawings as drawing>
<@draw graph drawing/>
</#list>
</div>
<figcaption class="graph__caption"><b class="graph__title">${graph.title}</b> ${m.t("graph.how")}<#if graph.turned> ${m.t("graph.turned")}</#if></figcaption>
</figure>
</#macro>

<#-- The drawing for a narrow place alone, among those of other indicators. -->
<#macro small graph>
<div class="multiples__graph">
<#list graph.drawings?filter(d -> d.size == "narrow") as drawing>
<@draw graph drawing/>
</#list>
<#if graph.turned><p class="multiples__note">${m.t("graph.turned")}</p></#if>
</div>
</#macro>

<#macro draw graph drawing>
<#local id = graph.id + "-" + drawing.size>
<svg class="graph__drawing graph__drawing--${drawing.size}" width="${drawing.width?c}" height="${drawing.height?c}" viewBox="0 0 ${drawing.width?c} ${drawing.height?c}" role="img" aria-labelledby="${id}-title ${id}-text" focusable="false">
<title id="${id}-title">${graph.title}</title>
<desc id="${id}-text">${graph.description}</desc>
<text class="graph__unit" x="0" y="14">${graph.unit}</text>
<#list drawing.rows as row>
<path class="graph__row<#if row?is_first && !graph.turned || row?is_last && graph.turned> graph__row--base</#if>" d="M${drawing.left} ${row.at}H${drawing.right}"/><text class="graph__tick" x="${drawing.left?number - 8}" y="${row.at?number + 4}" text-anchor="end">${row.text}</text>
</#list>
<#list drawing.years as year>
<path class="graph__row" d="M${year.at} ${drawing.bottom}v5"/><text class="graph__tick" x="${year.at}" y="${drawing.bottom?number + 20}" text-anchor="middle">${year.text}</text>
</#list>
<#list drawing.labels?filter(l -> l.leader != "") as label>
<path class="graph__leader" d="${label.leader}"/>
</#list>
<#list drawing.shapes as shape>
<path class="graph__${shape.role}" d="${shape.path}"/>
</#list>
<#list drawing.labels as label>
<text class="graph__label graph__label--${label.role}" text-anchor="${label.anchor}"><#list label.lines as line><tspan<#if line.strong> class="graph__figure"</#if> x="${label.x}" y="${line.y}">${line.text}</tspan></#list></text>
</#list>
</svg>
<#if drawing.keys?has_content>
<ul class="graph__keys graph__keys--${drawing.size}">
<#list drawing.keys as key>
<li class="graph__key"><svg class="graph__key-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path class="graph__${key.shape.role}" d="${key.shape.path}"/></svg>${key.text}</li>
</#list>
</ul>
</#if>
</#macro>
