"""Language codes, and what a page's own tag may and may not tell.

The two-letter codes are ISO 639-1's; of the three-letter ones (ISO 639-3), those of languages with
newspapers and no shorter code. `TELLING_LOCALES`: Facebook's list of locales has one entry for most
languages (de_DE alone for German) and en_US is what templates hold by default, so the region of
an `og:locale` says where the article is from only where the list gives a choice.
"""

from __future__ import annotations

LANGUAGES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne
    ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ast ceb ckb cnr fil gsw haw hmn kok lus mai nds nso prs sah sco szl tet tpi tzm war yue hsb dsb frp fur vec scn
    """.split()
)
# Codes that ISO 639 has replaced, and three-letter codes where BCP 47 wants two.
RENAMED = dict(
    pair.split(">")
    for pair in """
    iw>he jw>jv in>id ji>yi mo>ro eng>en deu>de ger>de fra>fr fre>fr spa>es ita>it por>pt nld>nl dut>nl swe>sv nor>no
    dan>da fin>fi pol>pl rus>ru
    """.split()
)
# Languages that a detector cannot tell apart by words, or a language and its written forms.
SAME_LANGUAGE = (
    frozenset(("no", "nb", "nn")),
    frozenset(("sh", "hr", "sr", "bs", "cnr")),
    frozenset(("id", "ms")),
    frozenset(("tl", "fil")),
    frozenset(("fa", "prs")),
    frozenset(("zh", "yue")),
)
TELLING_LOCALES = frozenset(
    "en-GB en-IN en-AU en-CA en-ZA fr-CA fr-BE fr-CH nl-BE pt-BR pt-PT zh-CN zh-TW zh-HK".split()
)
# Placeholder text is in it, articles are not.
NEVER_DETECTED = frozenset(("la",))
