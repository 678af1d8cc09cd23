"""Articles, their authors, and a page that is no article."""

from __future__ import annotations

from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page


class Reporter(models.Model):
    name = models.CharField(max_length=100)
    url = models.URLField(blank=True)

    def __str__(self) -> str:
        """Its name."""
        return self.name


class Quote(blocks.StructBlock):
    quote = blocks.RichTextBlock()
    attribution = blocks.CharBlock(required=False)


class Photo(blocks.StructBlock):
    image = ImageChooserBlock()
    caption = blocks.RichTextBlock(required=False)


class Box(blocks.StructBlock):
    title = blocks.CharBlock()
    css_class = blocks.CharBlock()
    text = blocks.RichTextBlock()
    source = blocks.CharBlock(required=False)


class ArticlePage(Page):
    standfirst = models.TextField(blank=True)
    byline = models.CharField(max_length=200, blank=True)
    authors = ParentalManyToManyField(Reporter, blank=True)
    lead = models.ForeignKey("wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    body = StreamField(
        [
            ("heading", blocks.CharBlock()),
            ("paragraph", blocks.RichTextBlock()),
            ("text", blocks.TextBlock()),
            ("quote", Quote()),
            ("pullquote", blocks.BlockQuoteBlock()),
            ("raw", blocks.RawHTMLBlock()),
            ("photo", Photo()),
            ("box", Box()),
            ("facts", blocks.ListBlock(blocks.CharBlock())),
            ("section", blocks.StreamBlock([("paragraph", blocks.RichTextBlock())])),
            ("colour", blocks.ChoiceBlock(choices=[("red", "Red")])),
            ("related", blocks.PageChooserBlock()),
        ],
        blank=True,
    )

    content_panels = (*Page.content_panels, "standfirst", "byline", "authors", "lead", "body")

    def desk(self) -> str:
        return "World"

    def credits(self) -> list[dict[str, str]]:
        return [{"name": "Bo Ray", "jobTitle": "Photographer"}, {"name": "Una Holm"}]


class NotePage(Page):
    """No article: the settings do not name it."""

    text = RichTextField(blank=True)
