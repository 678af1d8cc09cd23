"""Bytes to text as browsers do it: BOM, transport, the page's own word, then sniffing.

The order and the labels are the HTML standard's (https://html.spec.whatwg.org/multipage/parsing.html
#determining-the-character-encoding and https://encoding.spec.whatwg.org/). Two departures, because a
browser has a person beside it to complain: a declared encoding in which the bytes are not valid
loses against one in which they are, and bytes that are valid multi-byte UTF-8 are UTF-8 whatever
single-byte encoding is declared.
"""

from __future__ import annotations

import codecs
import re

from markup.model import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([-\w:.]+)|<\?xml[^>]+encoding\s*=\s*["']([-\w:.]+)""", re.IGNORECASE
)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([-\w:.]+)""", re.IGNORECASE)
_META_WITHIN = 4096  # the standard looks at 1,024 bytes; pages put comments and scripts first
_SNIFFED = 16384  # bytes a statistical guess looks at
# First bytes of formats that people pass by mistake, https://mimesniff.spec.whatwg.org/
_MAGIC = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or office document",
    b"\x89PNG\r\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "gzip-compressed",
    b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
}
_BINARY_SHARE = 0.02  # more control characters than this is no text in any encoding
_CONTROLS = bytes((*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20)))  # escape stays: ISO-2022-JP needs it


def decode(content: bytes | str, content_type: str | None = None) -> tuple[str, str]:
    """Text without its BOM, and the name of the encoding (`unicode` where text came in).

    Raises:
        InputError: the bytes are not text.
    """
    if isinstance(content, str):
        return content.removeprefix("\ufeff"), "unicode"
    for magic, what in _MAGIC.items():
        if content.startswith(magic):
            message = f"not text but {what}"
            raise InputError(message)
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(name, "replace"), name
    text, name = _without_bom(content, content_type)
    sample = text[:65536].encode("utf-8", "ignore")
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _BINARY_SHARE * len(sample):
        message = "not text but binary data"
        raise InputError(message)
    return text, name


def _without_bom(content: bytes, content_type: str | None) -> tuple[str, str]:
    wide = _utf16(content)
    if wide:
        return content.decode(wide, "replace"), wide
    declared = _declared(content, content_type)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(content) - 3 and error.reason == "unexpected end of data":
            return content.decode("utf-8", "replace"), "utf-8"  # cut off within a character
    else:
        if declared is None or not content.isascii():
            if declared is None or declared not in _ESCAPED:
                return text, "utf-8"
        elif declared not in _ESCAPED:
            return text, declared
    for name in filter(None, (declared, _sniffed(content))):
        try:
            return content.decode(name), name
        except UnicodeDecodeError:
            continue
    name = declared or "windows-1252"
    return content.decode(name, "replace"), name


_ESCAPED = {"iso2022_jp", "hz"}  # ASCII bytes that are not ASCII text


def _utf16(content: bytes) -> str | None:
    """UTF-16 without a BOM: markup and spaces leave NULs at every other byte."""
    head = content[:512]
    even, odd = head[::2].count(0), head[1::2].count(0)
    least = len(head) // 8
    if odd > least and even < odd // 8:
        return "utf-16-le"
    if even > least and odd < even // 8:
        return "utf-16-be"
    return None


def _declared(content: bytes, content_type: str | None) -> str | None:
    label = _CHARSET.search(content_type or "")
    found = _codec(label[1]) if label else None
    if found:
        return found
    meta = _META.search(content[:_META_WITHIN])
    if meta is None:
        return None
    name = _codec((meta[1] or meta[2]).decode("ascii", "ignore"))
    # A meta element that could be read is not UTF-16, whatever it says (the standard's own rule).
    return "utf-8" if name and name.startswith("utf-16") else name


def _codec(label: str) -> str | None:
    """Python's name for a WHATWG label (`latin1` is windows-1252 there)."""
    import webencodings  # noqa: PLC0415

    found = webencodings.lookup(label)
    return found.codec_info.name if found else None


def _sniffed(content: bytes) -> str | None:
    """What the bytes look like, by Beautiful Soup's detector (which asks charset-normalizer or chardet)."""
    from bs4.dammit import EncodingDetector  # noqa: PLC0415  # 0.1 s to import, rarely needed

    for guess in EncodingDetector(content[:_SNIFFED]).encodings:
        name = _codec(guess) or guess
        try:
            text = content.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        # Where the standard's own fallback gives the same text, it is the better name for it.
        return "cp1252" if text == content.decode("cp1252", "replace") else name
    return None
