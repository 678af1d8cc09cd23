"""Authors whom a story names in its own first or last words."""

import pytest

from markup.pipeline import convert

TEXTS = {
    "en": "The harbour council voted on Monday to keep the old ferry running for another year. ",
    "zh": "市政府周一决定，老渡轮将再运行一年，以便有时间修建新码头，并听取居民的意见。",
    "ko": "시 당국은 월요일 낡은 여객선을 일 년 더 운항하기로 결정했다고 밝혔다. 새 부두는 내년에 완공된다. ",
    "ja": "市は月曜日、古い渡し船をあと一年運航することを決めた。新しい桟橋の工事が遅れているためだ。",
}


def authors(language, first, last="", byline=""):
    text = TEXTS[language] * 3
    html = f"<html lang={language}><body><article><h1>{TEXTS[language][:14]}</h1>{byline}"
    html += f"<p>{first}{text}</p><p>{text}</p><p>{text}{last}</p></article></body></html>"
    return [a.name.value for a in convert(html).article.author]


@pytest.mark.parametrize(
    ("language", "first", "last", "expected"),
    [
        ("en", "By Ann Lee<br>", "", ["Ann Lee"]),
        ("zh", "新华社北京11月1日电（记者 王小明）", "", ["王小明"]),
        ("zh", "本报讯（记者王小明 通讯员李华）", "", ["王小明", "李华"]),
        ("zh", "", "（记者 王小明）", ["王小明"]),
        ("ko", "(서울=하늘통신) 김철수 기자 = ", "", ["김철수"]),
        ("ko", "[스포츠하늘 김철수 기자] ", "", ["김철수"]),
        ("ko", "", " 김철수 기자 kim@port.example", ["김철수"]),
        ("ja", "【北京＝田中太郎】", "", ["田中太郎"]),
        ("ja", "", "（田中太郎、鈴木花子）", ["田中太郎", "鈴木花子"]),
    ],
)
def test_a_form_of_the_trade_names_the_reporter(language, first, last, expected):
    assert authors(language, first, last) == expected


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("zh", "", "（完）"), ("ja", "【東京】", ""), ("ja", "", "（写真は東京駅）"), ("en", "By Monday<br>", "")],
)
def test_other_brackets_and_lines_name_nobody(language, first, last):
    assert authors(language, first, last) == []


def test_a_byline_of_its_own_counts_first():
    assert authors("zh", "本报讯（记者王小明）", byline="<p>作者：李华</p>") == ["李华"]
