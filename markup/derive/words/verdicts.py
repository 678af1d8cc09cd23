"""The words with which fact checks rate a claim, and the labels that stand before a rating.

Sources: the labels that fact-checking newsrooms publish for their readers (PolitiFact's Truth-O-Meter,
https://www.politifact.com/article/2018/feb/12/principles-truth-o-meter-politifacts-methodology-i/; Snopes,
https://www.snopes.com/fact-check-ratings/; Africa Check, https://africacheck.org/how-we-fact-check/how-we-rate-claims;
CORRECTIV, https://correctiv.org/faktencheck/ueber-uns/2018/10/04/unsere-bewertungsskala/; Agência Pública,
https://eleicoes.apublica.org/2018/metodologia/; VERA Files, https://verafiles.org/articles/how-does-vera-files-rate-its-fact-checks;
FactCheck.lk, https://factcheck.lk/about-us/our-ratings/), dictionaries for their synonyms and forms, and the grammar
of each language. A label is language, not a publisher's: each holds wherever it is printed.

All in lower case. `false` and `true` are the two ends; `between` is everything else, "unproven" and "satire" too.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class Verdicts(NamedTuple):
    """The rating words of one language; phrases are separated by `|`."""

    false: str
    true: str
    between: str = ""
    degrees: str = ""  # words before a label that make it another: "mostly false"


VERDICTS = {
    "en": Verdicts(
        "false|fake|incorrect|inaccurate|untrue|not true|wrong|hoax|bogus|fabricated|pants on fire|pants-on-fire"
        "|blatantly false|four pinocchios|three pinocchios|fake news|not correct|not accurate|fiction|myth",
        "true|correct|accurate|correct attribution|geppetto checkmark|real|genuine|authentic|confirmed|verified",
        "misleading|half true|half-true|mixture|mixed|unproven|unfounded|unsubstantiated|unsupported|unverified|baseless"
        "|outdated|miscaptioned|misattributed|labeled satire|labelled satire|originated as satire|satire|scam|exaggerated"
        "|understated|missing context|lacks context|out of context|needs context|altered|altered photo|altered video"
        "|altered image|altered photo/video|manipulated|doctored|edited|distorted|flip-flop|no evidence|unproven/no basis|no basis"
        "|one pinocchio|two pinocchios|false context|imposter content|misrepresented|spins the facts|cherry-picked|legend|taken out of context|shared out of context|miscontextualised|miscontextualized|false, misleading|old video|old photo",
        "mostly|largely|partly|partially|somewhat|completely|entirely|totally|half|almost|broadly|demonstrably|patently",
    ),
    "es": Verdicts(
        "falso|falsa|falsos|falsas|bulo|mentira|incorrecto|incorrecta|no es verdad|no es cierto|no es cierta|montaje|desinformación"
        "|timo|fraude|fake",
        "verdadero|verdadera|verdaderos|verdaderas|verdad|cierto|cierta|ciertos|ciertas|correcto|correcta|real",
        "engañoso|engañosa|engañosos|engañosas|verdad a medias|medias verdades|media verdad|sin contexto|fuera de contexto"
        "|falta contexto|descontextualizado|descontextualizada|manipulado|manipulada|alterado|alterada|exagerado|exagerada"
        "|no hay pruebas|sin pruebas|sin evidencia|impreciso|imprecisa|insostenible|discutible|inchequeable|apresurado"
        "|cierto, pero|verdadero, pero|sátira|dudoso|dudosa|no verificado|sacado de contexto|sacada de contexto",
        "mayormente|parcialmente|mayoritariamente|completamente|totalmente|en parte|casi|medio",
    ),
    "pt": Verdicts(
        "falso|falsa|falsos|falsas|mentira|boato|fake|incorreto|incorreta|não é verdade|não é verdadeiro|não é verdadeira"
        "|errado|errada|montagem|é fake|#fake|insustentável|impossível provar|não procede",
        "verdadeiro|verdadeira|verdadeiros|verdadeiras|verdade|correto|correta|comprovado|comprovada|#fato|é fato",
        "enganoso|enganosa|enganosos|enganosas|distorcido|distorcida|exagerado|exagerada|impreciso|imprecisa|contraditório"
        "|contraditória|subestimado|subestimada|sem contexto|fora de contexto|falta contexto|não é bem assim|discutível"
        "|verdadeiro, mas|ainda é cedo para dizer|de olho|sátira|alterado|alterada|manipulado|manipulada|editado|editada"
        "|sem evidências|sem provas|descontextualizado|descontextualizada|tirado de contexto",
        "parcialmente|majoritariamente|totalmente|completamente|em parte|quase",
    ),
    "fr": Verdicts(
        "faux|fausse|fausses|incorrect|incorrecte|inexact|inexacte|infondé|infondée|mensonger|mensongère|intox|fake|canular"
        "|mensonge|erroné|erronée|erronés|erronées|infondés|infondées|mensongères|inexactes|incorrectes|fabriqué|fabriquée|de toutes pièces",
        "vrai|vraie|vraies|exact|exacte|correct|correcte|avéré|avérée|authentique",
        "trompeur|trompeuse|trompeurs|trompeuses|plutôt faux|plutôt vrai|à nuancer|imprécis|imprécise|exagéré|exagérée|contestable"
        "|hors contexte|sorti de son contexte|sortie de son contexte|manque de contexte|contexte manquant|détourné|détournée|détournés|détournées|sorties de leur contexte|sortis de leur contexte|manipulées|truquées"
        "|manipulé|manipulée|truqué|truquée|altéré|altérée|non prouvé|sans preuve|invérifiable|satire|parodie|douteux|douteuse"
        "|c'est plus compliqué|vrai, mais|faux contexte",
        "plutôt|partiellement|majoritairement|totalement|en partie|complètement|presque|en grande partie",
    ),
    "de": Verdicts(
        "falsch|unwahr|frei erfunden|erfunden|gefälscht|fälschung|fake|falschmeldung|stimmt nicht|stimmen nicht|nicht richtig"
        "|nicht wahr|unzutreffend|falschbehauptung|unsinn",
        "richtig|wahr|stimmt|korrekt|zutreffend|echt",
        "irreführend|unbelegt|ohne beleg|unbewiesen|nicht belegt|manipuliert|fehlender kontext|falscher kontext|falsche überschrift"
        "|aus dem kontext gerissen|übertrieben|satire|halbwahr|stimmt so nicht|veraltet|ungenau|verzerrt|bearbeitet",
        "größtenteils|teilweise|teils|überwiegend|weitgehend|völlig|komplett|eher|halb",
    ),
    "it": Verdicts(
        "falso|falsa|falsi|false|bufala|notizia falsa|non è vero|non è vera|errato|errata|inesatto|inventato|inventata|fake"
        "|panzana pazzesca|pinocchio andante",
        "vero|vera|veri|vere|corretto|corretta|confermato|confermata|autentico|autentica",
        "fuorviante|fuorvianti|ingannevole|ingannevoli|fuori contesto|contesto mancante|manca il contesto|contesto falso|c'eri quasi|nì"
        "|esagerato|esagerata|impreciso|imprecisa|manipolato|manipolata|modificato|modificata|satira|infondato|infondata"
        "|senza prove|non verificabile|decontestualizzato|decontestualizzata",
        "parzialmente|in gran parte|quasi|totalmente|completamente|per lo più|in parte|prevalentemente|mezzo",
    ),
    "hi": Verdicts(
        "गलत|ग़लत|झूठ|झूठा|झूठी|झूठे|फर्जी|फ़र्जी|फेक|फ़ेक|असत्य|निराधार|बेबुनियाद|मनगढ़ंत|सही नहीं|सच नहीं|अफवाह|फ़ेक न्यूज़",
        "सच|सही|सत्य|असली|सच्चा|सच्ची",
        "भ्रामक|गुमराह करने वाला|गुमराह करने वाली|आधा सच|एडिटेड|संपादित|छेड़छाड़|अधूरा सच|आधा-अधूरा|मिसलीडिंग|संदर्भ से बाहर|पुराना|व्यंग्य",
        "पूरी तरह|आंशिक रूप से|ज्यादातर|पूरी तरह से|अधिकतर",
    ),
    "bn": Verdicts(
        "মিথ্যা|ভুয়া|ভুয়া|ভুল|অসত্য|ভিত্তিহীন|বানোয়াট|বানোয়াট|গুজব|সঠিক নয়|সঠিক নয়|সত্য নয়|সত্য নয়|ভুয়ো|ফেক",
        "সত্য|সঠিক|সত্যি|আসল",
        "বিভ্রান্তিকর|আংশিক সত্য|আংশিক মিথ্যা|বিকৃত|সম্পাদিত|এডিটেড|অর্ধসত্য|প্রেক্ষাপটহীন|স্যাটায়ার|পুরনো|অপ্রাসঙ্গিক",
        "আংশিক|অধিকাংশ|পুরোপুরি|সম্পূর্ণ",
    ),
    "ar": Verdicts(
        "زائف|زائفة|كاذب|كاذبة|خاطئ|خاطئة|غير صحيح|غير صحيحة|خطأ|مفبرك|مفبركة|ملفق|ملفقة|لا صحة|مزيف|مزيفة|مزور|مزورة|كذب"
        "|غير دقيق|غير دقيقة|وهمي|إشاعة|شائعة",
        "صحيح|صحيحة|حقيقي|حقيقية|صادق|دقيق",
        "مضلل|مضللة|مضلّل|مضللة|محرف|محرفة|مركب|مركبة|خارج السياق|ساخر|سخرية|عنوان مضلل|صحيح جزئيا|زائف جزئيا|زائف جزئي|مشكوك"
        "|خادع|خادعة|ناقص|بدون دليل|معدل|معدلة|معدّلة|مجتزأ|مجتزأة",
        "شبه|جزئيا|تماما",
    ),
    "zh": Verdicts(
        "錯誤|错误|不實|不实|虛假|虚假|謠言|谣言|假的|假消息|假訊息|偽造|伪造|不正確|不正确|並非事實|并非事实|不屬實|不属实|失實|失实|假信息|為假|为假|子虛烏有",
        "正確|正确|屬實|属实|真實|真实|為真|为真",
        "部分錯誤|部分错误|證據不足|证据不足|事實釐清|事实厘清|誤導|误导|易生誤解|斷章取義|断章取义|缺乏背景|部分正確|部分屬實|誇大|移花接木|尚待查證|尚无定论|存疑"
        "|諷刺|變造|变造|張冠李戴|缺少上下文",
    ),
    "id": Verdicts(
        "keliru|salah|hoaks|hoax|palsu|tidak benar|bohong|tidak tepat|fitnah|tidak akurat|disinformasi",
        "benar|akurat|tepat",
        "sesat|menyesatkan|tidak terbukti|belum terbukti|misleading|konten yang menyesatkan|konteks yang salah|konten palsu"
        "|konten yang dimanipulasi|konten tiruan|satire|parodi|konteks salah|sebagian benar|sebagian salah|false context",
        "sebagian|sebagian besar",
    ),
    "tr": Verdicts(
        "yanlış|asılsız|sahte|uydurma|doğru değil|gerçek dışı|yalan",
        "doğru|gerçek",
        "karma|yanıltıcı|kısmen doğru|kısmen yanlış|belirsiz|hatalı ilişkilendirme|çarpıtma|taklit|parodi|bağlamından koparma"
        "|manipülasyon|abartılı|montaj|eksik bağlam",
        "kısmen|büyük ölçüde|tamamen|çoğunlukla",
    ),
    "pl": Verdicts(
        "fałsz|fałszywe|fałszywa|fałszywy|nieprawda|nieprawdziwe|nieprawdziwa|fake|fake news|zmyślone|zmyślona",
        "prawda|prawdziwe|prawdziwa|prawdziwy",
        "manipulacja|wprowadza w błąd|częściowy fałsz|częściowa prawda|nieweryfikowalne|brak kontekstu|półprawda|satyra|przeróbka"
        "|mylące|niepotwierdzone|częściowo fałsz|częściowo prawda",
        "częściowo|w większości|całkowicie|raczej",
    ),
    "nl": Verdicts(
        "onwaar|niet waar|onjuist|vals|nep|fout|verzonnen|klopt niet|ongegrond",
        "waar|juist|klopt|correct",
        "misleidend|half waar|onbewezen|niet bewezen|uit context|mist context|ontbrekende context|gemanipuleerd|satire|eerder waar"
        "|eerder onwaar|ongefundeerd|onvolledig|te verifiëren",
        "grotendeels|gedeeltelijk|deels|volledig|eerder|vooral",
    ),
    "ru": Verdicts(
        "фейк|ложь|неправда|ложно|ложное|ложная|недостоверно|не соответствует действительности|неверно|вымысел|фальшивка",
        "правда|верно|достоверно",
        "манипуляция|полуправда|вводит в заблуждение|искажение|заблуждение|скорее правда|скорее неправда|без доказательств"
        "|вырвано из контекста|сатира|неподтверждено|большей частью неправда|большей частью правда|неточно",
        "скорее|частично|большей частью|полностью|по большей части",
    ),
    "uk": Verdicts(
        "фейк|неправда|брехня|хибно|неправдиво|недостовірно|вигадка|не відповідає дійсності",
        "правда|правдиво|достовірно",
        "маніпуляція|перебільшення|напівправда|вводить в оману|викривлення|без доказів|вирвано з контексту|сатира|відсутній контекст",
        "частково|переважно|повністю",
    ),
    "vi": Verdicts(
        "sai|sai sự thật|không đúng|giả mạo|tin giả|không chính xác|bịa đặt|sai lệch",
        "đúng|đúng sự thật|chính xác|có thật",
        "gây hiểu lầm|gây hiểu nhầm|thiếu bối cảnh|đúng một phần|sai một phần|thiếu căn cứ|không có bằng chứng|chưa được kiểm chứng",
        "phần lớn|một phần|hoàn toàn",
    ),
    "tl": Verdicts(
        "hindi totoo|mali|peke|huwad|kasinungalingan|walang katotohanan|di totoo",
        "totoo|tama",
        "nakaliligaw|nakalilinlang|nakapanlilinlang|walang basehan|kulang sa konteksto|kailangan ng konteksto|binago|satire|nakakalito",
        "bahagyang|halos",
    ),
    "ro": Verdicts(
        "fals|falsă|false|neadevărat|neadevărată|incorect|fake|fake news",
        "adevărat|adevărată|corect",
        "parțial fals|parțial adevărat|trunchiat|înșelător|înșelătoare|numai cu sprijin|imposibil de verificat|manipulare"
        "|scos din context|lipsă context|exagerat",
        "parțial|mai degrabă|majoritar|în mare parte",
    ),
    "cs": Verdicts(
        "nepravda|lež|hoax|nepravdivé|nepravdivá|nepravdivý|falešné|falešná|podvrh",
        "pravda|pravdivé|pravdivý|pravdivá",
        "zavádějící|neověřitelné|zkreslující|manipulace|částečná pravda|vytržené z kontextu|satira|nepodložené",
        "částečně|převážně|většinou|zcela",
    ),
    "el": Verdicts(
        "ψευδές|ψευδής|ψευδή|ψευδείς|ψέμα|ψέματα|αναληθές|αναληθής|λάθος|δεν ισχύει|κατασκευασμένο|ανυπόστατο",
        "αληθές|αληθής|αλήθεια|σωστό|ισχύει",
        "παραπλανητικό|παραπλανητική|παραπλανητικός|εν μέρει αληθές|εν μέρει ψευδές|εκτός πλαισίου|ελλιπές πλαίσιο|αλλοιωμένο|σάτιρα|μισή αλήθεια",
        "εν μέρει|κυρίως|μερικώς|εντελώς",
    ),
    "ja": Verdicts(
        "誤り|虚偽|偽情報|デマ|嘘|偽物|間違い|フェイク",
        "正確|正しい|本当",
        "ミスリード|不正確|根拠不明|根拠なし|ほぼ正確|一部不正確|一部誤り|改変|捏造|検証対象外|判定留保|ほぼ誤り|風刺|文脈不足",
    ),
    "ko": Verdicts(
        "거짓|사실 아님|전혀 사실 아님|사실이 아님|허위|가짜|가짜뉴스|사실무근|사실과 다르다|사실이 아니다",
        "사실|대체로 사실|진실",
        "절반의 사실|대체로 사실 아님|판단 유보|왜곡|오해 소지|맥락 부족|절반만 사실|일부 사실",
        "대체로|절반|일부",
    ),
}
UNSPACED = frozenset(("zh", "ja"))

# What stands before a rating, and nothing else does: a box's heading, or "Verdict: False".
RATING_LABELS = frozenset(
    """rating|our rating|the rating|verdict|the verdict|our verdict|ruling|our ruling|the ruling|fact check rating|fact-check rating
    |claim rating|fact-check verdict|truth rating|our finding
    |calificación|nuestra calificación|veredicto|nuestro veredicto|el veredicto|evaluación|nuestra evaluación
    |classificação|nossa classificação|avaliação|veredito|nosso veredito|o veredito|etiqueta|selo
    |notre verdict|le verdict|évaluation|notre évaluation|notre conclusion
    |bewertung|unsere bewertung|urteil|unser urteil|das urteil|gesamtbewertung
    |verdetto|il verdetto|il nostro verdetto|giudizio|valutazione|il giudizio
    |निर्णय|रेटिंग|फैसला|फ़ैसला|परिणाम|नतीजा|रिजल्ट
    |রেটিং|রায়|রায়|ফলাফল|সিদ্ধান্ত
    |التقييم|تقييم|نتيجة التحري|نتيجة التحقق|النتيجة|تصنيف الادعاء|الحكم|نتيجة التقييم
    |查核結果|查核结果|判定|評級|评级|核查结果|查證結果|裁定
    |peringkat|hasil pemeriksaan|hasil cek fakta|hasil periksa fakta|putusan|penilaian
    |sonuç|bulgu|karar|değerlendirme|werdykt|ocena|nasza ocena|oordeel|ons oordeel|beoordeling|waardering
    |вердикт|оценка|наш вердикт|оцінка|phán quyết|marka|hatol|verdictul|verdict final|verdikt|hodnocení
    |ετυμηγορία|αξιολόγηση|判定結果|評価|판정|판정결과|판정 결과|평가|vurdering|omdöme|arvio""".replace(
        "\n    ", ""
    ).split("|")
)
# What stands before the sentence that sums a check up; the rating may be its first word, or stand in it.
CONCLUSION_LABELS = frozenset(
    """conclusion|our conclusion|the conclusion|in conclusion|bottom line|the bottom line|fact|facts|the fact|the facts|what we found
    |our findings|findings|the truth|in short|in sum|the short answer|quick take|summary|in summary|result|results|fact check|fact-check|factcheck|fact check result|assessment|our assessment
    |resultado|ergebnis|einschätzung|prüfergebnis|gesamteinschätzung|résultat|risultato|resultaat|النتيجة|結果|التصنيف|kategori|फैक्ट चेक
    |conclusión|nuestra conclusión|conclusiones|la verdad|los hechos|en resumen|hechos
    |conclusão|a verdade|os fatos|fatos|resumo|em resumo
    |la vérité|les faits|en résumé|en conclusion|pourquoi c'est faux
    |fazit|schlussfolgerung|die fakten|fakten|faktenlage|kurz gesagt
    |conclusione|conclusioni|i fatti|in sintesi|in conclusione|la verità
    |निष्कर्ष|सच्चाई|सच|तथ्य|हकीकत|पड़ताल|सत्य|নিষ্কর্ষ|উপসংহার|সত্যতা|সত্য|তথ্য|ফ্যাক্ট
    |الخلاصة|خلاصة|الاستنتاج|الحقيقة|حقيقة|حقيقة الادعاء|結論|结论|事實|事实|真相|總結|总结
    |kesimpulan|fakta|faktanya|gerçek|özet|sonuç olarak|wniosek|wnioski|podsumowanie|fakty|conclusie|feiten|de feiten
    |вывод|выводы|итог|факты|на самом деле|висновок|висновки|насправді|kết luận|sự thật|konklusyon|ang totoo|katotohanan|ang katotohanan
    |concluzie|concluzii|závěr|fakta|skutečnost|συμπέρασμα|η αλήθεια|συμπεράσματα|結論|事実|まとめ|결론|사실""".replace(
        "\n    ", ""
    ).split("|")
)
# Labels that open headlines and name rubrics of other kinds too: alone they are no verdict.
LOOSE_LABELS = frozenset(
    """real|legend|scam|myth|wrong|fiction|satire|edited|mixed|mixture|altered|outdated|hoax|fake news|verdad|vero|vera|verdade|vrai|sátira
    |satira|parodie|parodia|fraude|timo|echt|wahr|waar|prawda|правда|doğru|benar|salah|satyra|сатира|echt|unsinn|montage|montaje|de olho
    |gerçek|fake|mali|tama|accurate|correct|confirmed|verified|true|genuine|authentic|juist|correcto|correto|exact""".replace(
        "\n    ", ""
    ).split("|")
)
# What may surround a label in an image's alternative text: "Stamp: false".
STAMP_WORDS = frozenset(
    """rating|verdict|stamp|label|seal|badge|ruling|rated|meter|truth-o-meter|icon|image|selo|etiqueta|classificação|sello|calificación
    |carimbo|veredicto|veredito|tampon|verdict|évaluation|siegel|bewertung|stempel|verdetto|bollino|etichetta|التقييم|判定|評級|cap
    |stempel|ocena|oordeel|вердикт|claim""".replace("\n    ", "").split("|")
)


@cache
def polarity(language: str | None) -> dict[str, int]:
    """Every label of a language (of all languages for None): -1 false, 1 true, 0 anything else."""
    chosen = VERDICTS.values() if language is None else (VERDICTS[language],)
    found: dict[str, int] = {}
    for words in chosen:
        for kind, phrases in ((-1, words.false), (1, words.true), (0, words.between)):
            for phrase in filter(None, phrases.split("|")):
                found.setdefault(phrase, kind)
                for degree in filter(None, words.degrees.split("|")):
                    found.setdefault(f"{degree} {phrase}", kind)
    return found
