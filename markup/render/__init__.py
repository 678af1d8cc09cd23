"""Printing: an `Article` as a JSON-LD graph, and as a clean page around it."""

from markup.render.environment import TemplateFileError
from markup.render.nodes import graph, jsonld
from markup.render.page import article_html, html

__all__ = ["TemplateFileError", "article_html", "graph", "html", "jsonld"]
