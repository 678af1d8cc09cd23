"""The nouns: what an article says about itself, each value with its evidence.

Names are schema.org's, in snake_case. Everything is frozen; sequences are tuples. This module
imports nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

T_co = TypeVar("T_co", covariant=True)


class Confidence(IntEnum):
    """How a value was come by. A GUESSED value is never rendered."""

    GUESSED = 1  # only as a rival: something was considered and not believed
    INFERRED = 2  # from position, shape or repetition
    STATED = 3  # the source says so: a label, a byline prefix, the page's own markup
    SUPPLIED = 4  # the CMS, an editor or the settings said so


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand.

    `start` and `end` are code-point offsets into the decoded text of `origin`; `line` and `column`
    count from 1. `path` is an XPath in HTML (`/html/body/h1`, `/html/head/meta[3]/@content`), with
    a JSON Pointer behind `#` inside a JSON-LD block (`/html/head/script[2]#/headline`), `line/7`
    in plain text, and a JSON Pointer alone in settings, supplied fields or an editor's review file.
    """

    line: int
    column: int
    start: int
    end: int
    path: str
    origin: Literal["source", "settings", "given", "review"] = "source"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a value rests on.

    `text` is the slice `start:end` of the decoded source, to the letter (tags and entities
    included where the words hold any). `rule` is `field.how`, such as `author.byline-prefix`.
    """

    rule: str
    text: str
    place: Place
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Derived(Generic[T_co]):
    """A value, the evidence for it (never empty), and the values that lost against it."""

    value: T_co
    evidence: tuple[Evidence, ...]
    rivals: tuple[Derived[T_co], ...] = ()

    def __post_init__(self) -> None:
        """Refuse a value that nothing points at."""
        if not self.evidence:
            message = f"{self.value!r} has no evidence"
            raise ValueError(message)

    @property
    def confidence(self) -> Confidence:
        """The confidence of the surest piece of evidence."""
        first, *others = self.evidence
        return max([first.confidence, *(e.confidence for e in others)]) if others else first.confidence


@dataclass(frozen=True, slots=True)
class Withheld:
    """What was not said, by which rule, and why."""

    property: str
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImageObject:
    """An image of the article. `url` is absolute where the page's address is known."""

    url: Derived[str]
    caption: Derived[str] | None = None
    credit_text: Derived[str] | None = None
    width: Derived[int] | None = None
    height: Derived[int] | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """A page on which an organization states a policy, such as `correctionsPolicy`."""

    property: str
    url: Derived[str]


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization; `type` is `Organization` or `NewsMediaOrganization`."""

    name: Derived[str]
    type: str = "Organization"
    url: Derived[str] | None = None
    logo: Derived[str] | None = None
    same_as: tuple[Derived[str], ...] = ()
    policies: tuple[Policy, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A person: an author, or somebody whom the article names.

    `alternate_name` holds the other forms found ("Mr Kennedy"). `cited` is absent where the
    article reports no words of theirs; its evidence is the cue that attributes the words.
    """

    name: Derived[str]
    alternate_name: tuple[Derived[str], ...] = ()
    honorific_prefix: Derived[str] | None = None
    job_title: Derived[str] | None = None
    affiliation: Derived[str] | None = None
    description: Derived[str] | None = None
    url: Derived[str] | None = None
    same_as: tuple[Derived[str], ...] = ()
    image: Derived[str] | None = None
    email: Derived[str] | None = None
    cited: Derived[bool] | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the article gives as somebody's.

    `text` is without its outer quotation marks; marks that reopen it at the head of the next
    paragraph stay. `spoken_by_character` is the `name` of one of the article's people (its
    evidence is the cue); absent where the article leaves it open.
    """

    text: Derived[str]
    kind: Literal["direct", "indirect"] = "direct"
    spoken_by_character: Derived[str] | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """The claim that a fact check reviews."""

    author: Person | Organization | None = None
    date_published: Derived[date] | None = None
    appearance: tuple[Derived[str], ...] = ()
    first_appearance: Derived[str] | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """A verdict. `alternate_name` is the label as printed; numbers only from a known scale."""

    alternate_name: Derived[str]
    rating_value: Derived[float] | None = None
    best_rating: Derived[float] | None = None
    worst_rating: Derived[float] | None = None
    rating_explanation: Derived[str] | None = None


@dataclass(frozen=True, slots=True)
class ClaimReview:
    """A fact check's finding on one claim."""

    claim_reviewed: Derived[str]
    review_rating: Rating
    item_reviewed: Claim
    author: Organization | Person | None = None
    date_published: Derived[date] | None = None
    url: Derived[str] | None = None


@dataclass(frozen=True, slots=True)
class MediaObject:
    """An image, a video or a recording; `type` is `ImageObject`, `VideoObject` or `AudioObject`."""

    content_url: Derived[str]
    type: str = "ImageObject"


@dataclass(frozen=True, slots=True)
class MediaReview:
    """An editor's finding on a picture, a video or a recording; never derived from a text.

    `media_authenticity_category` is a member of schema.org's MediaManipulationRatingEnumeration.
    """

    media_authenticity_category: Derived[str]
    item_reviewed: MediaObject
    original_media_context_description: Derived[str] | None = None
    original_media_link: Derived[str] | None = None
    author: Organization | Person | None = None
    date_published: Derived[date] | None = None


@dataclass(frozen=True, slots=True)
class ListItem:
    """One step of a breadcrumb trail."""

    name: Derived[str]
    item: Derived[str] | None = None


@dataclass(frozen=True, slots=True)
class CorrectionComment:
    """A note in which the publisher corrects the article."""

    text: Derived[str]
    date_published: Derived[date] | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """What one article says of itself.

    `date_published` and `date_modified` hold a `date` where the source gives a day, a naive
    `datetime` where it gives a clock time without a zone, and an aware one only where it gives
    an offset (or the settings supply a zone, which the evidence then says).
    """

    type: Derived[str] | None = None
    headline: Derived[str] | None = None
    alternative_headline: Derived[str] | None = None
    description: Derived[str] | None = None
    author: tuple[Person | Organization, ...] = ()
    editor: tuple[Person, ...] = ()
    translator: tuple[Person | Organization, ...] = ()
    contributor: tuple[Person | Organization, ...] = ()  # photographers, illustrators, additional reporting ...
    date_published: Derived[date] | None = None
    date_modified: Derived[date] | None = None
    dateline: Derived[str] | None = None
    publisher: Organization | None = None
    image: tuple[ImageObject, ...] = ()
    article_section: Derived[str] | None = None
    keywords: tuple[Derived[str], ...] = ()
    in_language: Derived[str] | None = None
    is_accessible_for_free: Derived[bool] | None = None
    has_part: tuple[Derived[str], ...] = ()  # CSS class selectors of paywalled parts
    url: Derived[str] | None = None
    breadcrumb: tuple[ListItem, ...] = ()
    article_body: Derived[str] | None = None
    word_count: Derived[int] | None = None
    correction: tuple[CorrectionComment, ...] = ()
    mentions: tuple[Person, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    claim_reviews: tuple[ClaimReview, ...] = ()
    media_reviews: tuple[MediaReview, ...] = ()
    withheld: tuple[Withheld, ...] = ()


class Severity(IntEnum):
    """How bad a finding is. Only what a named source requires is an ERROR."""

    ADVICE = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair: the characters `start:end` of the decoded source become `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with the markup of a page.

    `path` leads to it: `jsonld[0].@graph[2].author` (the block's number among the page's JSON-LD
    scripts), `microdata[1].name`, `rdfa[0].headline`, `meta[og:url]`, `script[3]`, or `page`;
    a missing property has the path that it would have. `place` is where to look in the source,
    absent for the whole page. `node` names the node (`NewsArticle https://…#article`). `message`
    says what is wrong, `expected` what should stand there, `fix` what to do; `source` is the
    address of the page that requires it. `edits` mend it where there is one safe answer.
    `evidence` are the words on the page that contradict the markup.
    """

    rule: str
    severity: Severity
    message: str
    path: str
    place: Place | None = None
    node: str = ""
    property: str = ""
    expected: str = ""
    fix: str = ""
    source: str = ""
    edits: tuple[Edit, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewFile:
    """An editor's review of an article: the file's name, its TOML text, and the values in it."""

    name: str
    text: str = field(repr=False)
    values: Mapping[str, Any] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Source:
    """What came in: bytes or text, and what the door knows about it.

    `given` are fields that a CMS or an editor supplied, by schema.org name; `review` is a fact-checker's
    finding on a claim in it. `content_type` is an HTTP header's value; its charset outranks what the
    page says. `retrieved_at` is the moment at which the page was read, to which its "5 hours ago" is
    relative; without it such dates give nothing. In the publisher's own offset it tells the day as
    the publisher's readers saw it.
    """

    content: bytes | str
    url: str | None = None
    name: str | None = None  # a file's name, for messages
    content_type: str | None = None
    given: Mapping[str, Any] = field(default_factory=dict, hash=False)
    retrieved_at: datetime | None = None
    review: ReviewFile | None = None


class InputError(ValueError):
    """An input that cannot be read or converted; the message is one line for a person."""
