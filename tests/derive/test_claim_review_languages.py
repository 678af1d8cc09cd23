"""A ClaimReview in many languages, and none for what only looks like a fact check."""

from __future__ import annotations

import pytest

import markup

BODY = (
    "The budget shows that the state paid for the bridge and that the town paid only for the roads that lead to it.",
    "A spokesman for the town said that the budget for schools grew by two per cent in the same year.",
)


def page(headline: str, *blocks: str, language: str = "en", url: str = "https://post.example/a", head: str = "") -> str:
    inner = "".join(b if b.startswith("<") else f"<p>{b}</p>" for b in blocks)
    return (
        f'<!doctype html><html lang="{language}"><head><title>{headline}</title>'
        f'<meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="{url}">{head}</head>'
        f"<body><article><h1>{headline}</h1>{inner}</article></body></html>"
    )


def review(source: str) -> tuple[str, str]:
    """The claim and the label of the one review."""
    (found,) = markup.convert(source).article.claim_reviews
    return found.claim_reviewed.value, found.review_rating.alternate_name.value


BOXED = {
    "en": ("Claim", "Rating", "Mostly False", "Oldford paid for its bridge with school money."),
    "es": ("Afirmación", "Calificación", "Engañoso", "El puente se pagó con dinero de las escuelas."),
    "pt": ("Alegação", "Avaliação", "Distorcido", "A ponte foi paga com dinheiro das escolas."),
    "fr": ("L'allégation", "Notre verdict", "Plutôt faux", "La ville a payé le pont avec l'argent des écoles."),
    "de": ("Behauptung", "Bewertung", "Größtenteils falsch", "Die Stadt hat die Brücke mit Schulgeld bezahlt."),
    "it": ("Affermazione", "Verdetto", "Fuorviante", "Il comune ha pagato il ponte con i soldi delle scuole."),
    "hi": ("दावा", "निष्कर्ष", "भ्रामक", "नगर ने स्कूलों के पैसे से नया पुल बनवाया है।"),
    "bn": ("দাবি", "ফলাফল", "বিভ্রান্তিকর", "শহরের স্কুলের টাকায় নতুন সেতু তৈরি হয়েছে।"),
    "ar": ("الادعاء", "التقييم", "مضلل", "بنت المدينة الجسر الجديد من أموال المدارس."),
    "zh": ("傳言", "查核結果", "部分錯誤", "市府用學校經費蓋新橋。"),
    "id": ("Klaim", "Kesimpulan", "Menyesatkan", "Pemerintah kota membangun jembatan dengan uang sekolah."),
    "tr": ("İddia", "Sonuç", "Yanlış", "Belediye yeni köprüyü okulların parasıyla yaptı."),
    "pl": ("Wypowiedź", "Ocena", "Manipulacja", "Miasto zbudowało most za pieniądze szkół."),
    "nl": ("Bewering", "Oordeel", "Grotendeels onwaar", "De stad heeft de brug met geld van scholen betaald."),
    "ru": ("Утверждение", "Вердикт", "Неправда", "Город построил мост на деньги школ."),
    "uk": ("Твердження", "Вердикт", "Маніпуляція", "Місто збудувало міст за гроші шкіл."),
    "vi": ("Tuyên bố", "Kết luận", "Sai sự thật", "Thành phố xây cây cầu mới bằng tiền của trường học."),
    "tl": ("Ang sabi-sabi", "Marka", "HINDI TOTOO", "Ginamit ng lungsod ang pera ng mga paaralan."),
    "ro": ("Afirmația", "Verdict", "Parțial fals", "Primăria a plătit podul cu banii școlilor."),
    "cs": ("Výrok", "Hodnocení", "Zavádějící", "Město zaplatilo most z peněz škol."),
    "el": ("Ισχυρισμός", "Συμπέρασμα", "Ψευδές", "Ο δήμος πλήρωσε τη γέφυρα με χρήματα των σχολείων."),
    "ja": ("主張", "判定", "ミスリード", "市が学校の予算で新しい橋を建設した。"),
    "ko": ("주장", "판정", "거짓", "시가 학교 예산으로 새 다리를 지었다."),
}


@pytest.mark.parametrize("language", BOXED)
def test_a_rating_box_in_many_languages(language: str) -> None:
    claim_label, rating_label, label, claim = BOXED[language]
    source = page(
        "Oldford 2024",
        f"<h3>{claim_label}</h3>",
        claim,
        f"<h3>{rating_label}</h3>",
        label,
        *BODY,
        language=language,
        url="https://post.example/fact-check/bridge",
    )
    assert review(source) == (claim.rstrip(".。।"), label)


TOLD = {
    "en": (
        (
            "Social media users are sharing a photo of the bridge with the claim that the town paid for it with school"
            " money. The claim is false: the state paid for the bridge."
        ),
        "false",
        "the town paid for it with school money",
    ),
    "de": (
        (
            "Auf Facebook heißt es in einem Beitrag, der oft geteilt wurde, dass die Stadt"
            " die Brücke mit Schulgeld bezahlt"
            " habe. Die Behauptung ist falsch: Der Bund hat die Brücke bezahlt."
        ),
        "falsch",
        "die Stadt die Brücke mit Schulgeld bezahlt habe",
    ),
    "fr": (
        (
            "Une publication partagée mille fois sur Facebook affirme que la ville a payé le"
            " pont avec le budget des écoles."
            " C’est faux : l’État a financé l’ouvrage."
        ),
        "faux",
        "la ville a payé le pont avec le budget des écoles",
    ),
    "es": (
        (
            "Una publicación compartida en Facebook asegura que el ayuntamiento pagó el"
            " puente con dinero de las escuelas."
            " Es falso: el Estado pagó la obra."
        ),
        "falso",
        "el ayuntamiento pagó el puente con dinero de las escuelas",
    ),
    "ar": (
        (
            "تداول مستخدمون على فيسبوك منشورا يزعم أن المدينة بنت الجسر الجديد من أموال"
            " المدارس. هذا الادعاء زائف، إذ تظهر"
            " الميزانية أن الحكومة دفعت تكاليف الجسر."
        ),
        "زائف",
        "المدينة بنت الجسر الجديد من أموال المدارس",
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_verdict_in_a_sentence_right_behind_what_posts_claim(language: str) -> None:
    told, label, claim = TOLD[language]
    assert review(page("The bridge of Oldford", told, *BODY, language=language)) == (claim, label)


NOT_CHECKS = {
    "news that reports a denial": (
        "Mayor rejects claim that school money paid for bridge",
        "The mayor of Oldford said on Tuesday that a claim spread on Facebook about the new bridge was false.",
        "“The claim is false and those who spread it know that,” the mayor told reporters after a meeting.",
        "Opposition members called her answer misleading and asked for the budget to be published.",
    ),
    "a police warning": (
        "Police warn of false posts about school closures",
        "Police in Oldford have warned residents about posts on Facebook that claim that schools will close.",
        "The council said the claim was false and that schools would open as usual. The posts were shared often.",
    ),
    "a court's verdict": (
        "Court rules newspaper's claims about minister were false",
        "A court ruled on Friday that claims made by a newspaper were false and ordered it to pay damages.",
        "<h2>The verdict</h2>",
        "The judge found the newspaper guilty of libel. It said it would appeal against the verdict.",
    ),
    "a film review with a rating": (
        "Film review: The Bridge",
        "A slow drama about a bridge and the town that paid for it, told in muted colours and long takes.",
        "<h3>Verdict</h3>",
        "A fine debut with one false note.",
        "Rating: 4/5",
    ),
    "a phone review": (
        "Oldphone 12 review: a true flagship",
        "The new phone is fast, and its screen is the best that we have seen on a phone this year by some distance.",
        "<h3>Verdict</h3>",
        "Correct choices everywhere. The claim of two days of battery life is accurate.",
        "<h3>Rating</h3>",
        "Excellent",
    ),
    "an opinion": (
        "The great school money lie",
        "Let us be clear: the claim that our schools are well funded is false, and everyone in this town knows it.",
        "Ministers shared videos on Twitter that said otherwise, and it is misleading to the core. We deserve better.",
    ),
    "news about fact checkers": (
        "Fact checkers face cuts as platform ends programme",
        "The International Fact-Checking Network said on Monday that a third of its members may close this year.",
        "Fact-checkers had rated thousands of posts on Facebook and Instagram as false or misleading since 2016.",
        "“A post rated false was seen by fewer people, and that is true to this day,” one editor said.",
    ),
    "satire": (
        "Town pays for bridge with children's lunch money, reports say",
        "In a move that experts called “honestly fine”, Oldford has paid for its bridge with lunch money.",
        "The claim that lunch matters was rated misleading by a committee of geese, the town said on Facebook.",
    ),
    "politics": (
        "Quill repeats claim in rally speech",
        "Mara Quill claimed at a rally on Monday that the vote was stolen. The claim is false: courts rejected it.",
        "Her supporters shared clips of the speech on Twitter and Facebook, and the party would not comment.",
    ),
}


# News in which somebody else judges a claim that goes round: language, headline, paragraphs.
REPORTED = (
    (
        "de",
        "Streit um Plakat: Partei nennt Vorwurf falsch",
        "Die Partei wies den Vorwurf zurück, ihr Plakat zeige ein altes Bild. Das Foto wurde auf Facebook oft geteilt.",
        "„Die Behauptung ist falsch“, sagte ihr Sprecher. Ein Faktencheck hatte das Bild als manipuliert eingestuft.",
    ),
    (
        "es",
        "Es falso que haya crisis, asegura la ministra",
        "La ministra aseguró que es falso que haya crisis en una entrevista que se ha compartido en Facebook.",
        "“Los datos son buenos”, dijo la ministra. La oposición calificó sus palabras de engañosas.",
    ),
    (
        "pt",
        "Prefeita diz que é falso que a ponte tenha sido vendida",
        "A prefeita disse que é falso que a ponte tenha sido vendida, como afirmam publicações no Facebook.",
        "“Essa informação é falsa e quem a espalha sabe disso”, afirmou a prefeita a jornalistas.",
    ),
    (
        "hi",
        "पुल की अफवाह फैलाने वाला गिरफ्तार, पुलिस ने कहा वीडियो पुराना",
        "पुलिस ने सोशल मीडिया पर पुल टूटने की अफवाह फैलाने वाले एक युवक को गिरफ्तार किया है। वीडियो वायरल हो गया था।",
        "पुलिस अधिकारी ने कहा कि यह दावा झूठा है और वीडियो तीन साल पुराना है, लोग इसे शेयर न करें।",
    ),
    (
        "zh-Hans",
        "市长否认用学校经费建桥，称网传消息不实",
        "市长周二在记者会上否认用学校经费建桥，称网传消息不实，并表示将公开全部预算文件供市民查阅和监督。",
        "相关帖子在微博上被大量转发，许多家长在评论区要求市政府公开说明经费的来源和用途，并追究责任。",
    ),
    (
        "ar",
        "البلدية تنفي بيع المنارة وتصف الخبر بأنه كاذب",
        "نفت البلدية يوم الثلاثاء خبر بيع المنارة الذي تداوله مستخدمون على فيسبوك، ووصفته بأنه كاذب.",
        "وقال المتحدث باسم البلدية إن هذا الخبر كاذب وإن من نشره سيحاسب أمام القضاء وفق القانون.",
    ),
    (
        "en",
        "How to spot a fake photo: a fact-checker's guide",
        "Fact-checkers use a few simple tools to find out if a photo on Facebook or Instagram is real.",
        "Search for the image. If it was published years ago, the claim that comes with it is false.",
    ),
)


@pytest.mark.parametrize(("language", "headline", "first", "second"), REPORTED)
def test_what_others_say_of_a_claim_is_no_verdict(language: str, headline: str, first: str, second: str) -> None:
    assert markup.convert(page(headline, first, second, language=language)).article.claim_reviews == ()


@pytest.mark.parametrize("kind", NOT_CHECKS)
def test_what_is_no_fact_check_gets_no_review(kind: str) -> None:
    headline, *blocks = NOT_CHECKS[kind]
    article = markup.convert(page(headline, *blocks, *BODY)).article
    assert article.claim_reviews == ()
    assert [w.rule for w in article.withheld if w.property == "claimReview"] == ["claim-review.no-verdict"]
