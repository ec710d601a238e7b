<#ftl output_format="HTML">
<p>“${q}”</p>
