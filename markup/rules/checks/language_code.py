"""A language is not given by its code.

Why: schema.org asks for a code of BCP 47 (https://schema.org/inLanguage): `en`, `pt-BR`. Names and locale names
such as `en_US` are not read by all; a country's code is another language's or none.

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "inLanguage": "en_GB"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "inLanguage": "en-GB"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rewriting import rewritten
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

# https://www.iana.org/assignments/language-subtag-registry: the languages with two letters, old ones too.
_LANGUAGES = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu
    iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms
    mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl
    sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh
    zu""".split()
)
# BCP 47's form (RFC 5646, section 2.1), private and grandfathered tags apart.
_TAG = re.compile(
    r"(?P<language>[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?P<region>[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?",
    re.IGNORECASE,
)
_OTHER_TAG = re.compile(r"(?:x|i)-[a-z0-9-]+", re.IGNORECASE)
_LOCALE = re.compile(r"(?P<tag>[a-z]{2,3}(?:_[a-z]{4})?_(?:[a-z]{2}|\d{3}))(?:\.[\w-]{1,12})?", re.IGNORECASE)


@rule(Severity.WARNING, on="value", ranges=("Language",))
def language_code(value: Value, page: Page) -> Iterator[Hit]:
    """Texts under `inLanguage`: not of the form of a tag, or of a language that there is none of."""
    text = value.text.strip()
    if value.term != "inLanguage" or not text:
        return
    m = _TAG.fullmatch(text)
    code = m["language"].lower() if m else ""
    if (m and (code in _LANGUAGES or len(code) == 3)) or _OTHER_TAG.fullmatch(text):  # noqa: PLR2004
        return
    locale = _LOCALE.fullmatch(text)
    tag = locale["tag"].replace("_", "-") if locale else None
    safe = tag if tag and tag.partition("-")[0].lower() in _LANGUAGES else None
    yield Hit(
        value,
        f"{value.key} is {shortened(text)!r}, which is no language code",
        expected=safe or "a code such as en or pt-BR",
        fix=f"Write {safe}." if safe else "Write the code of BCP 47.",
        edits=rewritten(value, safe, page.document) if safe else (),
    )
