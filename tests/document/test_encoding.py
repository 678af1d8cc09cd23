"""Bytes are read as a browser reads them, and a wrong label does not spoil the text."""

import pytest

from markup.document.encoding import decode
from markup.model import InputError

GERMAN = "<p>Die Brücke über die Spree schließt für zwölf Tage.</p>"
JAPANESE = "<p>港の図書館が三年ぶりに再開した。市長は「本が帰ってきた」と話した。</p>"
CHINESE = "<p>港口图书馆三年后重新开放，市长说“书回家了”。</p>"


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        (GERMAN, "cp1252", "iso-8859-1"),
        (GERMAN, "cp1252", "windows-1252"),
        (GERMAN, "utf-8", "utf-8"),
        (JAPANESE, "shift_jis", "Shift_JIS"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        (JAPANESE, "iso2022_jp", "ISO-2022-JP"),
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gbk", "gb18030"),
    ],
)
def test_the_label_of_the_page_is_believed(text, codec, label):
    page = f'<meta charset="{label}">{text}'.encode(codec)
    assert decode(page)[0].endswith(text)


def test_the_transport_outranks_the_page():
    page = f'<meta charset="utf-8">{JAPANESE}'.encode("shift_jis")
    assert JAPANESE in decode(page, "text/html; charset=Shift_JIS")[0]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_text(codec):
    text, _ = decode(GERMAN.encode(codec), "text/html; charset=windows-1252")
    assert text == GERMAN


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_seen(codec):
    assert decode(GERMAN.encode(codec)) == (GERMAN, codec)


def test_a_label_that_the_bytes_contradict_loses():
    utf8 = f'<meta charset="iso-8859-1">{GERMAN}'.encode()
    assert decode(utf8)[0].endswith(GERMAN)
    windows = f'<meta charset="utf-8">{GERMAN}'.encode("cp1252")
    assert decode(windows)[0].endswith(GERMAN)


def test_a_text_without_any_label_is_sniffed():
    text = "„Wir haben lange über die Brücke gestritten“, sagte sie – und schloß die Tür. " * 4
    assert decode(text.encode("cp1252"))[0] == text


def test_utf_8_cut_within_a_character_stays_utf_8():
    text, encoding = decode("Eine Brücke über ".encode() + "ü".encode()[:1])
    assert encoding == "utf-8"
    assert text.startswith("Eine Brücke über")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (bytes(range(256)) * 8, "binary"),
    ],
)
def test_what_is_no_text_is_named(content, what):
    with pytest.raises(InputError, match=what):
        decode(content)
