<#ftl output_format="HTML">
<p>“${q}”</p>
<p>&#8220;${q}&rdquo;</p>
