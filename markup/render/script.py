"""JSON as the text of a script element."""

from __future__ import annotations

import json
import re
from typing import Any

# `<`, `>` and `&` so that no text ends the script or opens a comment in it, nor is changed by an XML
# or entity-decoding reader; U+2028 and U+2029 for readers that take JSON for JavaScript; lone
# surrogates because no encoding can write them. In JSON all of them stand only inside strings.
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def script_text(value: Any) -> str:
    """The value as JSON, indented, with nothing in it that could end a script element."""
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return _UNSAFE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)
