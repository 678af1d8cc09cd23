"""What capitalised words are in German, French, Spanish and their neighbours: roles, organizations, openers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markup.derive.people_forenames import forenames, is_forename

if TYPE_CHECKING:
    from markup.derive.people_mentions import Passage
    from markup.derive.words.lexicon import Lexicon

_SHORTEST_HEAD = 5  # letters of an organization word that ends compounds
_NOBLE = frozenset("von van zu der den dem de le la du des".split())
_DECLINED = ("e", "en", "er", "es", "em")  # how a German adjective ends before its noun
_NO_FORENAMES = frozenset("per nur solange".split())  # forenames, but not where a German sentence begins
_SAINTS = frozenset("san santa santo saint sainte sankt".split())
_LONGEST_FIRM = 3  # words behind a firm's noun
_SHORTEST_COMPOUND = 7  # letters of a role or an organization known by its ending


def kind_elsewhere(  # noqa: PLR0911  # a table of tests, the surest first
    text: Passage, index: int, known: Lexicon, *, named: bool
) -> str:  # a table of tests
    """What a capitalised word is by the words of its own language; nothing where they do not tell.

    `named` says that a capitalised word that is no other kind of word stands behind it.
    """
    word = text.words[index]
    lower = word.lower
    if lower.rstrip(".") in known.honorifics and is_capital(text, index + 1):
        return "H"
    if known.nouns_have_capitals and (_is_plain_noun(text, index, known) or _is_german_noun(text, index, known)):
        return "X"
    if body := _body(text, index, known):
        return body
    if index and text.words[index - 1].upper and text.gap(index) == " " and is_forename(text.words[index - 1].lower):
        return ""
    forename = lower in forenames() and named
    if lower in known.openers:
        inside = lower in _NOBLE and _is_inside(text, index)  # "Tugdual Le Floc'h"
        return "" if forename else "N" if inside else "X"
    if known.nouns_have_capitals and is_role_in(lower.rpartition("-")[2], known):
        return "" if forename or _ends_name(text, index, known) else "T"
    if lower in known.roles and not forename:
        return "T"
    if not forename and (lower in known.organizations or _is_organization_compound(lower, known)):
        return "O"
    if known.nouns_have_capitals and not is_forename(lower) and is_forename_at(text, index + 1):
        return "X"  # a noun before a name: "Enkel Jonas"
    return ""


def _is_german_noun(text: Passage, index: int, known: Lexicon) -> bool:
    """`Glücks-Guru NAME`, `Robert Koch-Institut`, `Dreifache Mutter`, `Per Kreditkarte`: nouns that look like names."""
    word = text.words[index]
    parts = word.lower.split("-")
    if len(parts) > 1:
        if parts[-1].endswith(known.body_endings) or parts[-1] in known.organizations:
            return True
        noun = not any(part in forenames() for part in parts) and not is_role_in(parts[-1], known)
        return noun and is_capital(text, index + 1) and is_capital(text, index + 2)
    behind_forename = index > 0 and text.gap(index) == " " and text.lower(index - 1) in forenames()
    if word.lower in known.kin:
        return not (behind_forename and text.words[index - 1].upper)
    return word.opens and word.lower in _NO_FORENAMES


def _is_inside(text: Passage, index: int) -> bool:
    """Whether a capital stands between two others within a sentence."""
    joined = not text.words[index].opens and index > 0 and text.gap(index) == " " and is_capital(text, index + 1)
    return joined and text.words[index - 1].upper and not text.words[index - 1].opens


def _body(text: Passage, index: int, known: Lexicon) -> str:
    """A for a party in two letters, O for a body that its neighbours make one, else nothing."""
    lower = text.words[index].lower
    if len(lower) == 2 and _is_party(text, index, known):  # noqa: PLR2004
        return "A"
    if lower in known.parties and text.lower(index - 1) in known.of | known.articles:
        return "A"  # "diputada de Podemos NAME"
    word = text.words[index].text
    if word[:3].isupper() and word[-1:].islower() and word.isalpha():
        return "O"  # "ABCFreunde"
    if known.nouns_have_capitals and _is_in_brackets(text, index, known):
        return "O"
    together = lower in _of_two(known.organizations) and _is_body_of_two(text, index, known)
    return "O" if together or _is_firm(text, index, known) or _is_saints(text, index) else ""


def _is_in_brackets(text: Passage, index: int, known: Lexicon) -> bool:
    """`NAME (Kuratorin Arche Nord)`: what stands behind a role that opens brackets behind a name."""
    at = index
    while at and index - at < _LONGEST_FIRM and text.words[at].upper and text.gap(at) == " ":
        at -= 1
    role = at < index and text.gap(at) == " (" and is_role_in(text.lower(at), known)
    return role and text.words[at - 1].upper and not any(is_forename(text.lower(i)) for i in range(at + 1, index + 1))


def _is_saints(text: Passage, index: int) -> bool:
    """`San Mateo Tepetl`: a place that is named after a saint, up to two words of it."""
    for at in (index - 1, index - 2):
        if at < 0 or not text.words[at].upper or text.gap(at + 1) not in {" ", "-"}:
            return False
        if text.lower(at) in _SAINTS:
            behind_forename = at > 0 and text.gap(at) == " " and text.lower(at - 1) in forenames()
            return not (behind_forename and text.words[at - 1].upper)
    return False


def _is_plain_noun(text: Passage, index: int, known: Lexicon) -> bool:
    """Whether a German capital is a noun's: an article before it or a noun's ending, and no other capital beside it.

    A name's word is found again by the full name that stands elsewhere.
    """
    words = text.words
    alone = index + 1 >= len(words) or not words[index + 1].upper or text.gap(index + 1) != " "
    if not alone or not index or text.gap(index) != " " or words[index - 1].upper:
        return False
    if words[index - 1].lower in _NOBLE and words[index - 2].lower in _NOBLE:
        return False  # "van den Berg"
    before = words[index - 1].lower
    noun = before in known.determiners or words[index].lower.endswith(known.thing_endings)
    if not noun and index > 1 and before.endswith(_DECLINED):
        noun = words[index - 2].lower in known.determiners and text.gap(index - 1) == " "  # "die neue Brücke"
    return noun and words[index].lower not in forenames() and not is_role_in(words[index].lower, known)


def _is_party(text: Passage, index: int, known: Lexicon) -> bool:
    """`sénateur LR`: two capitals behind a role are a party's, no initials."""
    word = text.words[index].text
    if not word.isupper() or not index or text.gap(index) not in {" ", " ("}:
        return False
    before = text.lower(index - 1)
    return is_role_in(before, known) or before in known.adjectives


def _is_body_of_two(text: Passage, index: int, known: Lexicon) -> bool:
    """`Guardia Civil`, `Croix-Rouge française`: a body that two words name together."""
    lower = text.lower(index)
    behind = is_capital(text, index + 1) and f"{lower} {text.lower(index + 1)}" in known.organizations
    before = index > 0 and is_capital(text, index) and f"{text.lower(index - 1)} {lower}" in known.organizations
    return behind or before


@cache
def _of_two(organizations: frozenset[str]) -> frozenset[str]:
    """The words of the bodies that two words name together."""
    return frozenset(word for name in organizations if " " in name for word in name.split())


def _is_firm(text: Passage, index: int, known: Lexicon) -> bool:
    """`Kanzlei Beiten Roth`, `l'entreprise Orval`: what stands behind a firm's noun is its name, unless a forename."""
    before = text.lower(index - 1) if index else ""
    if before in known.named_after and text.gap(index) == " ":
        return True  # "el hospital Miguel Servet"
    compound = bool(known.firm_endings) and before.endswith(known.firm_endings)
    if not compound and before not in known.firms and not (index > 1 and text.words[index - 1].upper):
        return False
    at = index
    while index - at < _LONGEST_FIRM and text.words[at].upper and text.lower(at) not in forenames():
        if not at or text.gap(at) != " ":
            return False
        at -= 1
        if text.lower(at) in known.firms or (known.firm_endings and text.lower(at).endswith(known.firm_endings)):
            return True
    joined = index > 1 and text.gap(index) == text.gap(index - 1) == " " and text.words[index - 1].upper
    return joined and text.lower(index - 2) in known.named_after


def is_capital(text: Passage, index: int) -> bool:
    """Whether a capitalised word stands at an index, joined to the one before."""
    return index < len(text.words) and text.words[index].upper and text.gap(index) in {" ", ". "}


def is_forename_at(text: Passage, index: int) -> bool:
    """The same of a known forename."""
    return is_capital(text, index) and text.gap(index) == " " and text.words[index].lower in forenames()


def _ends_name(text: Passage, index: int, known: Lexicon) -> bool:
    """Whether a role noun is rather a surname: the last of capitalised words whose first is no role."""
    if not index or text.gap(index) != " " or is_capital(text, index + 1):
        return False
    word = text.words[index - 1]
    other = word.lower in known.openers or word.lower in known.honorifics or is_role_in(word.lower, known)
    return word.upper and not word.opens and not other


def _is_organization_compound(word: str, known: Lexicon) -> bool:
    """`Landesverband`, `Kreissparkasse`: where nouns are compounds."""
    return known.nouns_have_capitals and len(word) > _SHORTEST_COMPOUND and word.endswith(_heads(known.organizations))


@cache
def _heads(organizations: frozenset[str]) -> tuple[str, ...]:
    """The organization words long enough to end a compound that is one."""
    return tuple(word for word in organizations if len(word) > _SHORTEST_HEAD)


def is_role_in(word: str, known: Lexicon) -> bool:
    """Whether a lower-case word of a language says what somebody is."""
    if word in known.roles:
        return True
    return word.endswith(known.role_endings) and len(word) > _SHORTEST_COMPOUND
