"""Reading: bytes, text or a CMS's fields become one `Document`, parsed once, with places."""

from markup.document.block import Block, Link, Scope
from markup.document.document import Document
from markup.document.read import read

__all__ = ["Block", "Document", "Link", "Scope", "read"]
