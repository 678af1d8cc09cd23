"""A newsroom's Wagtail app, as small as it can be."""
