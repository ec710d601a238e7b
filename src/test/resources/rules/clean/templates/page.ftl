<#ftl output_format="HTML">
<#-- Shows a page; a comment may name “marks”. -->
<h1>${page.title}</h1>
