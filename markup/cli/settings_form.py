"""A `markup.toml` to fill in: every setting with one line about it, what is known filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.settings.toml_text import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markup.settings import Settings

Value = str | int | tuple[str, ...] | None

# Setting, what it is for, an example.
TOP = (
    ("language", "The articles' language (BCP 47), where their own text leaves it open.", "en"),
    ("timeZone", "The zone of a clock time that an article gives without one.", "Europe/London"),
    ("mentions", "Which people of an article its markup names: all, cited or none.", "all"),
    ("spacy", "A spaCy pipeline that looks for names too (an extra).", "en_core_web_sm"),
    ("templates", "A folder with templates that replace the shipped ones.", "templates"),
)
PUBLISHER = (
    ("name", "The publisher's name, as readers know it.", "The Example Post"),
    ("type", "NewsMediaOrganization or Organization.", "NewsMediaOrganization"),
    ("url", "Its home page.", "https://example.org/"),
    ("logo", "Its logo, the image's own address.", "https://example.org/logo.png"),
    ("sameAs", "Its pages elsewhere that show beyond doubt who it is.", ("https://social.example/@post",)),
    ("publishingPrinciples", "The page with its editorial principles.", "https://example.org/principles"),
    ("correctionsPolicy", "How it corrects mistakes.", "https://example.org/corrections"),
    ("ethicsPolicy", "Its code of ethics.", "https://example.org/ethics"),
    ("diversityPolicy", "Its policy on diversity.", "https://example.org/diversity"),
    ("diversityStaffingReport", "Its report on the diversity of its staff.", "https://example.org/staffing"),
    ("unnamedSourcesPolicy", "When it quotes sources without a name.", "https://example.org/sources"),
    ("actionableFeedbackPolicy", "How readers take part and are answered.", "https://example.org/feedback"),
    ("masthead", "Who works there.", "https://example.org/about"),
    ("missionCoveragePrioritiesPolicy", "Its mission and what it covers first.", "https://example.org/mission"),
    ("noBylinesPolicy", "Why articles appear without a byline.", "https://example.org/bylines"),
    ("verificationFactCheckingPolicy", "How it checks facts.", "https://example.org/checking"),
    ("ownershipFundingInfo", "Who owns and funds it.", "https://example.org/owners"),
)
STAFF = (
    ("url", "The author's page.", "https://example.org/staff/ann-lee"),
    ("jobTitle", "What the author is.", "Political correspondent"),
    ("sameAs", "The author's pages elsewhere.", ("https://social.example/@annlee",)),
    ("image", "A portrait.", "https://example.org/staff/ann-lee.jpg"),
)
HOOK = (
    ("inbox", "The file of what was taken in.", "markup-inbox.sqlite"),
    ("postgresEnv", "Instead: the variable with the address of a PostgreSQL database; or postgresFile.", "MARKUP_DB"),
    ("maxBytes", "The longest request that is read.", 5_000_000),
    ("workers", "How many processes convert and deliver.", 1),
    ("attempts", "How often a delivery is tried before it waits for a person.", 12),
    ("leaseSeconds", "How long a worker that died holds up what it was on.", 20),
    ("keepDays", "How long settled deliveries are listed.", 30),
    ("keepBodies", "Keep what was sent when nothing is left to do with it.", False),
    ("tokenEnv", "The environment variable with the token of operators; or tokenFile, a file.", "MARKUP_TOKEN"),
)
HOOK_CMS = (
    ("secretEnv", "The environment variable with its secrets; or secretFile, a file.", "MARKUP_STANDARD_SECRET"),
    ("deliverFolder", "A folder that gets the markup; or deliverTo, an address.", "markup"),
)


def form(known: Settings) -> str:
    """The file's text; it can be read back as it stands."""
    return "\n".join(_lines(known)) + "\n"


def _lines(known: Settings) -> Iterator[str]:
    yield "# Settings for `markup`. Everything is optional: take the # off what you want to say."
    yield ""
    yield from _values(TOP, {"language": known.language})
    publisher = known.publisher
    yield "# The organization behind the site; it needs a name."
    yield "[publisher]"
    values: dict[str, Value] = {}
    if publisher:
        values = {
            "name": publisher.name,
            # The plain type may be all that the page's markup knows; the default is the likelier one.
            "type": publisher.type if publisher.type != "Organization" else None,
            "url": publisher.url,
            "logo": publisher.logo,
            "sameAs": publisher.same_as,
            **publisher.policies,
        }
    yield from _values(PUBLISHER, values)
    yield "# One table for each author: the name as the byline has it."
    yield '# [staff."Ann Lee"]'
    yield from _values(STAFF, {})
    yield "# People whom your articles mention: the addresses that show beyond doubt who each is."
    yield "[people]"
    yield '# "Ann Poe" = ["https://www.wikidata.org/entity/Q1"]'
    yield ""
    yield "# A section's name, and what its articles are: OpinionNewsArticle, ReviewNewsArticle, ..."
    yield "[sections]"
    yield '# "Opinion" = "OpinionNewsArticle"'
    yield ""
    yield "# How fact checks are marked up: numbers for their labels, from a shipped scale or one of your own,"
    yield "# and whether each claim of a page gets a review of its own."
    yield "[claimReview]"
    yield '# ratingScale = "true-false-5"'
    yield "# allClaims = false"
    yield "# [claimReview.labels]"
    yield '# "True" = 3'
    yield '# "False" = 1'
    yield "# The publish hook, markup serve: how it is run."
    yield "# [hook]"
    yield from _values(HOOK, {})
    yield "# One table for each CMS: standard, wordpress, ghost, contentful, sanity, storyblok, github."
    yield "# [hook.standard]"
    yield from _values(HOOK_CMS, {})


def _values(rows: tuple[tuple[str, str, Value], ...], known: Mapping[str, Value]) -> Iterator[str]:
    for key, about, example in rows:
        value = known.get(key)
        yield f"# {about}"
        yield f"{key} = {_toml(value)}" if value else f"# {key} = {_toml(example)}"
    yield ""


def _toml(value: Value) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(quoted, value))}]"
    if isinstance(value, int):
        return str(value).lower()
    return quoted(value or "")
