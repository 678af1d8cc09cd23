"""Read news articles; write schema.org markup, every value with its evidence."""

from markup.document import Document, read
from markup.model import (
    Article,
    Confidence,
    Derived,
    Evidence,
    Finding,
    InputError,
    Organization,
    Person,
    Place,
    Quotation,
    Source,
    Withheld,
)

__all__ = [
    "Article",
    "Confidence",
    "Derived",
    "Document",
    "Evidence",
    "Finding",
    "InputError",
    "Organization",
    "Person",
    "Place",
    "Quotation",
    "Source",
    "Withheld",
    "read",
]
__version__ = "0.1.0"
