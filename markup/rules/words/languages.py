"""Languages that a detector may take for one another, and three-letter codes that have a shorter form.

The groups are the macrolanguages and mutually intelligible standards of ISO 639-3
(https://iso639-3.sil.org/about/scope), with the pairs that language detectors are known to mix up.
"""

from __future__ import annotations

CLOSE = (
    frozenset("no nb nn da".split()),
    frozenset("sh hr sr bs cnr sl".split()),
    frozenset("id ms jv su".split()),
    frozenset("tl fil".split()),
    frozenset("fa prs tg".split()),
    frozenset("zh yue wuu".split()),
    frozenset("hi ur mr ne".split()),
    frozenset("cs sk".split()),
    frozenset("es gl ca ast pt".split()),
    frozenset("nl af".split()),
    frozenset("bg mk".split()),
    frozenset("de lb gsw nds".split()),
    frozenset("ru uk be".split()),
    frozenset("ro mo".split()),
    frozenset("az tr".split()),
    frozenset("xh zu".split()),
    frozenset("in id".split()),
    frozenset("iw he".split()),
)
LONGER = dict(
    pair.split(">") for pair in "eng>en deu>de ger>de fra>fr fre>fr spa>es ita>it por>pt nld>nl dut>nl swe>sv".split()
)
