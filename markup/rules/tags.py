"""How an HTML tag reads in a text that should have none."""

from __future__ import annotations

import re

# Elements that writers' editors put into texts (https://html.spec.whatwg.org/multipage/indices.html).
_NAMES = """a abbr acronym audio b big blockquote br caption center cite code dd del details div dl dt em
figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark nobr ol p
picture pre q s section small source span strike strong style sub summary sup svg table tbody td tfoot th thead
time tr tt u ul video wbr"""
TAG = re.compile(rf"</?(?:{'|'.join(_NAMES.split())})(?:\s[^<>=]*+=[^<>]*+)?\s*+/?>", re.IGNORECASE)
