"""The words with which fact checks name their own kind, report a claim, and say whose it is.

General knowledge of each language, after the headings, rubrics and turns of phrase that the fact-checking newsrooms
of the International Fact-Checking Network's directory (https://ifcncodeofprinciples.poynter.org/signatories) and of
the European Fact-Checking Standards Network (https://efcsn.com/fact-checking-organisations/) use for their readers.

All in lower case; `|` separates phrases.
"""

from __future__ import annotations

from typing import NamedTuple


class Reports(NamedTuple):
    """How one language reports a claim that goes round, and judges it."""

    verbs: str  # what a post or a person does to a claim, in the forms that reports use
    that: str = ""  # what joins the claim to the verb; "" where the claim follows without
    nouns: str = ""  # what a check may call the claim or what carries it
    copulas: str = ""  # between such a noun and a label; "" where a language needs none
    this: str = ""  # what points back at the claim, with its copula: "this is"
    opens: str = ""  # impersonal openings behind which a claim follows the label: "it is [false] that"
    rates: str = ""  # "we rate": the label stands in the rest of the sentence
    negations: str = ""  # words by which a headline says the truth and not the claim
    answers: str = ""  # how a headline answers a claim


REPORTS = {
    "en": Reports(
        "claim|claims|claimed|claiming|alleges|allege|alleged|alleging|purports|purported|purporting|asserts|asserted|asserting|says"
        "|say|said|saying|states|stated|stating|suggests|suggested|suggesting|shows|show|insists|insisted|reads|assertion|rumor|rumors|rumour|rumours|allegation|allegations|conspiracy theory",
        "that",
        "claim|claims|post|posts|video|videos|image|images|photo|photos|photograph|picture|pictures|rumor|rumors|rumour|rumours"
        "|statement|statements|assertion|assertions|story|information|message|quote|allegation|allegations|meme|article|report"
        "|footage|clip|tweet|theory|caption|letter|document|list|screenshot|headline|audio|graphic",
        "is|are|was|were|remains|has been|have been|had been|to be",
        "this is|that is|that's|it's|it is|this was|these are|they are|all of this is|this was all|which is",
        "it is|it's|it is not|it isn't",
        "we rate|we rated|we have rated|we've rated|we are rating|we're rating|we therefore rate|issuing a rating of|issued a rating of"
        "|our rating is|earns our rating of|earns a rating of|gets a rating of|we label this|we have labelled|we have labeled|therefore rate|we classify|we therefore classify|we award|rating this claim|we classify|we therefore classify|we award",
        "not|no|never|didn't|doesn't|don't|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|can't|cannot|false|fake|didn’t|doesn’t"
        "|isn’t|wasn’t|haven’t|hasn’t",
        "no|yes|nope",
    ),
    "es": Reports(
        "afirma|afirman|afirmó|afirmando|asegura|aseguran|aseguró|asegurando|dice|dicen|dijo|sostiene|sostienen|sostuvo|aseveran"
        "|alega|alegan|aseguran falsamente|afirman falsamente|señala|muestra|sugiere|difunden|afirmar|asegurar|decir|asegurado|afirmado|sostener|rumor de|bulo de|idea de",
        "que|de que",
        "publicación|publicaciones|afirmación|afirmaciones|contenido|contenidos|video|vídeo|videos|vídeos|imagen|imágenes|mensaje|mensajes"
        "|bulo|noticia|declaración|información|texto|rumor|cadena|fotografía|foto|frase|cita|alegación|montaje|captura|tuit|dato|lista|carta|comunicado|documento|artículo|teoría|grabación|audio|anuncio|titular",
        "es|son|está|están|resulta|era|fue|fueron|ha sido|han sido",
        "esto es|eso es|es|es una|son|se trata de|esto no es|eso no es",
        "es|no es|resulta|fue|era",
        "calificamos|clasificamos|hemos calificado|hemos clasificado|lo calificamos|la calificamos|consideramos la afirmación|consideramos esta afirmación|consideramos la declaración|consideramos la publicación|consideramos que la afirmación|consideramos el contenido"
        "|hemos valorado|etiquetamos|catalogamos",
        "no|nunca|ni|falso|falsa|tampoco",
        "no|sí",
    ),
    "pt": Reports(
        "afirma|afirmam|afirmou|afirmando|alega|alegam|alegando|diz|dizem|disse|dizendo|sugere|sugerem|sugerindo|garante|garantem|assegura|asseguram|assegurando|relata|relatam|faz crer"
        "|fazem crer|insinua|insinuam|mostra|mostram|mostraria|acusa|sustenta|propagar a informação falsa de|tese de|afirmação de|informação de|boato de|afirmar|alegar|dizer|sugerir|dar a entender|acusar|acusando|sugere-se|afirmado",
        "que|de que",
        "publicação|publicações|postagem|postagens|post|posts|vídeo|vídeos|conteúdo|conteúdos|informação|informações|imagem|imagens"
        "|mensagem|mensagens|texto|textos|boato|boatos|alegação|alegações|afirmação|declaração|frase|foto|fotografia|notícia|corrente|peça"
        "|áudio|montagem|tuíte|dado|print|captura|tese|lista|carta|documento|artigo|teoria|gravação|anúncio|história",
        "é|são|está|estão|foi|foram",
        "isso é|isto é|é|são|trata-se de|isso não é|a informação é",
        "é|não é|são",
        "consideramos a afirmação|consideramos a declaração|consideramos a publicação|classificamos|etiquetamos|recebeu o selo|recebe o selo",
        "não|nunca|nem|falso|falsa|jamais",
        "não|sim",
    ),
    "fr": Reports(
        "affirme|affirment|affirmé|affirmer|affirmant|prétendre|rumeur|prétend|prétendent|assure|assurent|assurant|soutient|soutiennent|avance|avancent|dit|disent"
        "|accuse|accusent|montre|montrerait|selon lequel|selon laquelle|selon lesquels|selon lesquelles|laissent croire|laisse croire|clament|expliquent",
        "que|qu'|qu’",
        "publication|publications|affirmation|affirmations|vidéo|vidéos|image|images|photo|photos|information|informations|rumeur|rumeurs"
        "|message|messages|post|posts|citation|phrase|allégation|allégations|intox|théorie|texte|visuel|chiffre|document|séquence|montage|tweet|communiqué|lettre|déclaration|article|capture|discours|propos|idée",
        "est|sont|était|étaient|a été|ont été",
        "c'est|c’est|ceci est|cela est|c'est totalement|tout cela est|mais c'est|mais c’est|or c'est|ce qui est",
        "il est|c'est|c’est|est-il|il n'est pas",
        "nous considérons cette affirmation|nous considérons cette publication|nous jugeons|nous classons|nous évaluons|nous notons",
        "non|pas|jamais|aucun|aucune|faux|fausse|ni",
        "non|oui",
    ),
    "de": Reports(
        "behauptet|behaupten|behauptete|behauptung|gerücht|heißt es|heisst es|suggeriert|suggerieren|sagt|sagte|erklärt|erklärte|schreibt|verbreiten"
        "|verbreitet|zeigt|zeige|zeigen|unterstellt",
        "dass|daß|, dass|, ",
        "behauptung|behauptungen|beitrag|beiträge|video|videos|bild|bilder|foto|fotos|aussage|aussagen|meldung|nachricht|post|posts|zitat"
        "|gerücht|text|posting|postings|these|grafik|angabe|artikel|beitrags|kettenbrief|information",
        "ist|sind|war|waren|wurde|wurden",
        "das ist|dies ist|es ist|diese ist|sie ist",
        "es ist|ist",
        "wir bewerten|bewerten wir|wir stufen|stufen wir",
        "nicht|kein|keine|keinen|nein|nie|niemals|falsch|weder|keiner",
        "nein|ja|doch",
    ),
    "it": Reports(
        "afferma|affermano|affermato|affermando|affermare|sostenere|sostiene|sostengono|sostenuto|sostenendo|dice|dicono|detto|dichiara|dichiarato|secondo cui"
        "|secondo il quale|secondo la quale|mostrerebbe|mostra|ritrae|scrive|scrivono|riporta|dimostrerebbe|annuncia",
        "che",
        "notizia|notizie|post|video|immagine|immagini|foto|contenuto|contenuti|affermazione|affermazioni|dichiarazione|messaggio|filmato"
        "|fotografia|testo|bufala|informazione|citazione|frase|clip|tesi|articolo|dato|ricostruzione",
        "è|sono|era|erano|è stato|è stata|sono stati|sono state",
        "è|si tratta di|questo è|questa è|ma è|sono|ciò è",
        "è|non è",
        "consideriamo l'affermazione|consideriamo la dichiarazione|consideriamo la notizia|giudichiamo|valutiamo|classifichiamo|abbiamo classificato|abbiamo valutato|il giudizio è",
        "non|mai|nessun|nessuna|falso|falsa|né",
        "no|sì",
    ),
    "hi": Reports(
        "दावा किया जा रहा है|दावा किया गया है|दावा किया गया|दावा कर रहे हैं|दावा किया|दावा है|दावा कर रहा है|दावे के साथ|कहा जा रहा है|कहा गया|बताया जा रहा है|वायरल हो रहा है"
        "|शेयर कर रहे हैं|शेयर किया जा रहा है|लिखा है|लिखा|कहा",
        "कि|की",
        "दावा|दावे|वीडियो|तस्वीर|तस्वीरें|पोस्ट|खबर|ख़बर|फोटो|फ़ोटो|मैसेज|संदेश|बयान|तस्वीरों|जानकारी|क्लिप|दावों|न्यूज़|अफवाह",
        "",
        "यह|ये",
        "",
        "हमारी पड़ताल में|हमारी जांच में|हमने पाया|हमने अपनी पड़ताल में|हमारी जाँच में|फैक्ट चेक में|हमारे फैक्ट चेक",
        "नहीं|न|झूठा|गलत|फर्जी|भ्रामक",
        "नहीं|हाँ",
    ),
    "bn": Reports(
        "দাবি করা হচ্ছে|দাবি করা হয়েছে|দাবি করা হয়েছে|দাবি করা হয়|দাবি করা হয়|দাবি করেন|দাবি করছেন|দাবিতে|বলা হচ্ছে|বলা হয়েছে|বলা হয়েছে|লেখা হয়েছে|লেখা হয়েছে|প্রচার করা হচ্ছে|ছড়ানো হচ্ছে",
        "যে|যেখানে|,",
        "দাবি|দাবিটি|দাবী|ভিডিও|ভিডিওটি|ছবি|ছবিটি|পোস্ট|পোস্টটি|খবর|খবরটি|তথ্য|তথ্যটি|সংবাদ|দাবিগুলো|বক্তব্য|ভিডিওর|ফটোকার্ড|গুজব|উদ্ধৃতি",
        "",
        "এটি|এই|তা|বিষয়টি|বিষয়টি",
        "",
        "ফ্যাক্টচেকে দেখা|ফ্যাক্ট চেকে দেখা|আমাদের অনুসন্ধানে|আমাদের যাচাইয়ে",
        "না|নয়|নয়|নেই|মিথ্যা|ভুয়া|ভুয়া",
        "না|হ্যাঁ",
    ),
    "ar": Reports(
        "يزعمون|يزعم|تزعم|زعم|زعمت|زعمت أنه|يدعي|يدعون|تدعي|ادعى|ادعت|ادعاء|مدعية|مدعيا|مدعين|على أنه|على أنها|يقول|قال|تفيد|يفيد|يظهر|زاعمة|زاعمين|زاعما|مفادها|مفاده",
        "أن|أنه|أنها|بأن|أنّ|بأنه|بأنها|إن|أنهم",
        "ادعاء|الادعاء|الإدعاء|الادّعاء|خبر|الخبر|مقطع|المقطع|فيديو|الفيديو|صورة|الصورة|الصور|منشور|المنشور|المنشورات|التصريح|تصريح|المعلومات|القول|معلومة|المزاعم|الأخبار|النص|المنشورات",
        "",
        "هذا|هذه|وهذا|وهو",
        "",
        "تصنيف الادعاء|تصنيف الإدعاء|تصنيف الخبر|تصنيف المنشور|تصنيف المقطع|نصنف|صنفنا|نصنّف",
        "لا|لم|ليس|ليست|ليسوا|غير|لن|زائف|كاذب",
        "لا|نعم",
    ),
    "zh": Reports(
        "宣稱|宣称|聲稱|声称|稱|称|指出|指稱|傳言|传言|表示|寫道|写道|稱為|流傳|流传|網傳|网传",
        "",
        "傳言|传言|說法|说法|影片|視頻|视频|圖片|图片|照片|訊息|信息|消息|貼文|帖文|帖子|文章|內容|内容|主張|主张|指控|謠言|短片|聲稱|截圖|報導|网传",
        "",
        "這|此|该|該",
        "",
        "判定為|判定为|評為|评为|結論為|结论为",
        "不|沒有|没有|並非|并非|非|未|無|无",
        "不是|不",
    ),
    "id": Reports(
        "mengklaim|diklaim|mengeklaim|menyebut|menyebutkan|disebut|dinarasikan|bernarasi|mengatakan|menyatakan|klaim|narasi|menunjukkan|memperlihatkan",
        "bahwa|jika|kalau",
        "klaim|unggahan|video|foto|gambar|informasi|konten|narasi|pesan|kabar|berita|postingan|pernyataan|artikel|isu|tangkapan layar",
        "",
        "ini|itu|tersebut|hal ini|faktanya",
        "",
        "kami menyatakan|kami simpulkan|kami menilai|termasuk dalam kategori",
        "tidak|bukan|belum|tak|keliru|salah|hoaks",
        "tidak|bukan|ya",
    ),
    "tr": Reports(
        "iddia eden|iddia ediyor|iddia etti|iddia edildi|iddia ediliyor|öne sürdü|öne sürüldü|öne süren|iddiasıyla|iddia edilen",
        "",
        "iddia|iddiası|iddialar|video|görüntü|görüntüler|fotoğraf|fotoğrafın|paylaşım|haber|bilgi|mesaj|iddianın",
        "",
        "bu",
        "",
        "olarak değerlendirdik|olarak işaretledik",
        "değil|yok|yanlış|hayır",
        "hayır|evet",
    ),
    "pl": Reports(
        "twierdzi|twierdzą|twierdził|twierdząc|rzekomo|podaje|podają|sugeruje|sugerują|utrzymuje|przekonuje|ma przedstawiać|pokazuje|głosi|powiedział|stwierdził|stwierdziła",
        "że|iż|jakoby",
        "twierdzenie|wpis|wpisy|nagranie|film|zdjęcie|zdjęcia|informacja|informacje|post|posty|wypowiedź|materiał|teza|grafika|wiadomość|przekaz",
        "jest|są|było|to|był|była",
        "to|jest to|to jest",
        "jest|to",
        "oceniamy|oceniliśmy",
        "nie|nigdy|brak|fałsz",
        "nie|tak",
    ),
    "nl": Reports(
        "beweert|beweren|beweerde|claimt|claimen|stelt|stellen|zegt|zou|zouden|suggereert|laat zien|toont",
        "dat",
        "bewering|beweringen|bericht|berichten|video|foto|foto's|beeld|beelden|claim|post|uitspraak|stelling|artikel|filmpje|citaat",
        "is|zijn|was|klopt",
        "dat is|dit is|het is|deze is",
        "het is|het",
        "wij beoordelen|we beoordelen|beoordelen wij|beoordelen we",
        "niet|geen|nooit|onwaar|nee",
        "nee|ja",
    ),
    "ru": Reports(
        "утверждает|утверждают|утверждается|утверждал|утверждалось|заявил|заявила|заявляет|якобы|сообщают|пишут|говорится|сказал",
        "что|о том, что|будто",
        "утверждение|утверждения|заявление|видео|фото|фотография|новость|сообщение|информация|публикация|пост|цитата|слухи|снимок|ролик|тезис",
        "",
        "это|на самом деле это",
        "",
        "мы оцениваем|наш вердикт",
        "не|нет|никогда|фейк|неправда",
        "нет|да",
    ),
    "uk": Reports(
        "стверджує|стверджують|стверджується|заявив|заявила|заявляє|нібито|пишуть|повідомляють|йдеться|сказав",
        "що|про те, що|нібито",
        "твердження|заява|відео|фото|новина|повідомлення|інформація|публікація|допис|цитата|чутки|знімок|ролик",
        "",
        "це|насправді це",
        "",
        "ми оцінюємо|наш вердикт",
        "не|ні|ніколи|фейк|неправда",
        "ні|так",
    ),
    "vi": Reports(
        "cho rằng|tuyên bố|khẳng định|nói rằng|cáo buộc|lan truyền|nói|rằng",
        "rằng|là",
        "tuyên bố|thông tin|video|hình ảnh|bài viết|bài đăng|tin|bức ảnh|clip|cáo buộc|phát biểu|tin đồn|claim",
        "là",
        "điều này là|đây là|đó là|điều này",
        "",
        "chúng tôi đánh giá|chúng tôi kết luận",
        "không|chưa|sai|chẳng",
        "không|có",
    ),
    "tl": Reports(
        "sinabi|sinasabi|sinasabing|ipinahayag|nagsasabing|nagsasabi|ayon|iginiit|pinalalabas|nagpapakitang",
        "na|-ng|ng",
        "pahayag|post|video|larawan|claim|balita|impormasyon|litrato|kumakalat",
        "",
        "ito ay|hindi ito|ito",
        "",
        "minarkahan|tinatak",
        "hindi|wala|walang|di",
        "hindi|oo",
    ),
    "ro": Reports(
        "susține|susțin|susținut|afirmă|afirmat|spune|spus|pretinde|pretind|susținând|arată",
        "că",
        "afirmație|afirmația|declarație|declarația|postare|postarea|postări|imagine|imaginea|imagini|video|informație|informația|știre|știrea|mesajul|fotografia",
        "este|sunt|e|era",
        "este|acest lucru este|e|asta e",
        "este|e",
        "evaluăm|am evaluat",
        "nu|fals|niciodată",
        "nu|da",
    ),
    "cs": Reports(
        "tvrdí|tvrdil|tvrdila|údajně|uvádí|ukazuje|prohlásil|prohlásila|řekl|řekla|šíří",
        "že",
        "tvrzení|výrok|video|fotografie|snímek|příspěvek|příspěvky|zpráva|informace|fotka|text|záběry|citát",
        "je|jsou|byl|bylo|byla",
        "to je|jde o|je to",
        "je",
        "hodnotíme|hodnotíme jej jako|výrok hodnotíme|označujeme",
        "není|nejsou|ne|nikdy|nepravda",
        "ne|ano",
    ),
    "el": Reports(
        "ισχυρίζεται|ισχυρίζονται|ισχυρίστηκε|υποστηρίζει|υποστηρίζουν|αναφέρει|αναφέρουν|δείχνει|δήθεν|ανέφερε",
        "ότι|πως",
        "ισχυρισμός|ισχυρισμοί|ανάρτηση|αναρτήσεις|βίντεο|φωτογραφία|εικόνα|δημοσίευμα|είδηση|δήλωση|πληροφορία|μήνυμα",
        "είναι|ήταν",
        "αυτό είναι|είναι|πρόκειται για",
        "είναι",
        "κρίνουμε|αξιολογούμε|βαθμολογούμε",
        "δεν|όχι|ούτε|ποτέ|ψευδές",
        "όχι|ναι",
    ),
    "ja": Reports(
        "と主張|と投稿|という主張|という投稿|という言説|との言説|との投稿|とする投稿|とする言説|という情報|との情報|という動画",
        "",
        "言説|投稿|主張|情報|動画|画像|写真|発言|噂|うわさ|記事|説",
        "",
        "これ|この",
        "",
        "と判定|判定した|と判断",
        "ない|なかった|いない|誤り|デマ",
        "いいえ|はい",
    ),
    "ko": Reports(
        "라고 주장|다고 주장|라는 주장|다는 주장|라는 글|다는 글|라는 내용|다는 내용|라는 게시물",
        "",
        "주장|글|영상|사진|게시물|정보|발언|소문|내용|보도|메시지",
        "",
        "이는|이것은",
        "",
        "로 판정|으로 판정|판정한다|판단한다",
        "않|아니|없|거짓|가짜",
        "아니다|그렇다",
    ),
}

# Headings above a claim.
CLAIM_LABELS = frozenset(
    """claim|the claim|claims|the claims|statement|the statement|what was claimed|what is claimed|what's the claim|the rumor|the rumour
    |what they say|what was said|viral claim|claim checked|claim reviewed|claim review
    |afirmación|la afirmación|lo que se afirma|lo que dice|qué se dice|el bulo|bulo|alegación|la alegación|declaración
    |alegação|a alegação|afirmação|a afirmação|o boato|boato|conteúdo investigado|conteúdo verificado|conteúdo analisado|alegação verificada
    |o que diz a postagem|a declaração|declaração
    |affirmation|l'affirmation|l'allégation|allégation|la rumeur|l'intox|ce qui est affirmé|la citation|la déclaration
    |behauptung|die behauptung|behauptet wird|aussage|die aussage|was behauptet wird
    |affermazione|l'affermazione|la dichiarazione|dichiarazione|la notizia|cosa si dice|il post|la tesi
    |दावा|क्या है दावा|दावा क्या है|वायरल दावा|क्लेम|क्या हो रहा है वायरल|क्या है वायरल पोस्ट में|क्या वायरल है|दावे
    |দাবি|দাবী|ক্লেইম|দাবিটি|যা দাবি করা হচ্ছে|ভাইরাল দাবি|গুজব
    |الادعاء|الإدعاء|الادّعاء|الإدّعاء|ادعاء|نص الادعاء|الخبر المتداول|الزعم|المزاعم|الخبر|ما تم تداوله
    |主張|主张|宣稱|宣称|傳言|传言|傳言內容|網傳|网传|網傳內容|網傳訊息|谣言|謠言|流言|查核主張|網傳說法
    |klaim|narasi|isi klaim|unggahan|iddia|i̇ddia|twierdzenie|wypowiedź|analizowana wypowiedź|bewering|de bewering|claim
    |утверждение|заявление|утверждения|что утверждается|цитата|твердження|заява|цитата|суть|tuyên bố|phát biểu|thông tin lan truyền
    |ang sabi-sabi|sabi-sabi|ang pahayag|pahayag|ang sinabi|claim ng post|declarație|declarația|afirmație|afirmația|afirmația verificată
    |výrok|tvrzení|ισχυρισμός|ο ισχυρισμός|言説|対象言説|検証対象|検証する言説|주장|검증 대상|검증대상|påstand|påstanden|påstående|väite""".replace(
        "\n    ", ""
    ).split("|")
)
# Headings above who made a claim, or where.
CLAIMANT_LABELS = frozenset(
    """claimed by|claim by|claimant|who said it|source of claim|source of the claim|claim source|who claimed it|speaker|said by
    |quién lo dijo|quién lo dice|quem disse|autor da frase|autor da postagem|o autor do vídeo|o autor da publicação|o autor do post
    |o autor da postagem|o autor do texto|autor do vídeo|o autor do conteúdo|quem é o autor|quem é o autor da postagem|quem afirmou
    |qui l'a dit|auteur de l'affirmation|auteur de la citation|wer hat es gesagt|urheber der behauptung|behauptet von|aufgestellt von
    |chi lo ha detto|autore della dichiarazione|दावेदार|दावाकर्ता|किसने किया दावा|দাবিদার|صاحب الادعاء|مصدر الادعاء|主張者
    |kto powiedział|kdo to řekl|автор заявления|автор заяви|cine a spus|発言者|발언자""".replace("\n    ", "").split(
        "|"
    )
)
APPEARANCE_LABELS = frozenset(
    """where it appeared|where published|appeared on|shared on|published on|onde foi publicado|onde circulou|dónde se publicó|dónde circula
    |où|lieu de publication|wo verbreitet|erschienen auf|dove è apparso|source link|link to post|claim url|original post|first appeared""".replace(
        "\n    ", ""
    ).split("|")
)
# Headings that end a claim or a conclusion, besides those above.
OTHER_LABELS = frozenset(
    """analysis|the analysis|origin|origins|sources|background|context|why it matters|how we checked|methodology|more on this|explanation
    |análisis|análise|contexto|como verificamos|por que investigamos|fontes|fuentes|hintergrund|quellen|analyse|origine|analisi|fonti
    |alcance da publicação|analiza|analiza demagoga|odůvodnění|pemeriksaan fakta|penelusuran fakta|rujukan|पड़ताल|source|références|referências
    |المصادر|查核|背景|出處|資料來源|विश्लेषण""".replace("\n    ", "").split("|")
)

# How a rubric, a hashtag, an address or a publisher's name says "fact check".
GENRE_MARKS = frozenset(
    """fact check|fact-check|factcheck|fact checks|fact-checks|fact checking|fact-checking|fact checker|fact checked|fact-checked|the fact checker
    |is it true?|truth-o-meter|rumor check|hoax|myth buster|debunk|debunked|viral claim|misinformation watch
    |checagem|checagem de fatos|checamos|#verificamos|verificamos|verificação|fato ou fake|é fake|verifica|#verificado|boato
    |verificación|verificación de datos|verificado|chequeado|chequeo|fact check:|desinformación|verificador
    |vrai ou faux|vrai ou fake|fake off|fake-off|désintox|désinfox|intox ou info|info ou intox|vérification|vérif|contre-désinformation
    |faktencheck|fakten-check|faktenprüfung|verifica dei fatti|fact checking|bufala|notizia falsa
    |फैक्ट चेक|फ़ैक्ट चेक|फैक्टचेक|तथ्य जांच|fact check in hindi|ফ্যাক্ট চেক|ফ্যাক্টচেক|ফ্যাক্ট-চেক|ফ্যাক্ট ফাইল|تدقيق المعلومات|تحقق من الأخبار|تدقيق الحقائق|فحص الحقائق|تحقق
    |事實查核|事实查核|事實核查|事实核查|查核報告|闢謠|辟谣|求真|真假查證|cek fakta|periksa fakta|hoaks atau fakta|[cek fakta]|cekfakta|hoaks
    |doğruluk kontrolü|doğrulama|yalan haber|weryfikacja|sprawdzamy|fake news|factcheck:|feitencheck|фактчек|фактчекинг|проверка фактов
    |kiểm chứng|kiểm chứng thông tin|tin giả|xác minh|перевірка фактів|fake check|verificarea faptelor|ověřeno|hoax
    |έλεγχος γεγονότων|ファクトチェック|팩트체크|사실 확인|faktasjekk|faktakoll|fact file""".replace(
        "\n    ", ""
    ).split("|")
)
ADDRESS_MARKS = (
    "fact-check", "factcheck", "fact_check", "fakten-check", "faktencheck", "checamos", "verificamos",
    "verificacion", "verificacao", "verifica", "checagem", "chequeo", "fato-ou-fake", "vrai-ou-fake", "vrai-ou-faux", "fake-off",
    "desintox", "desinfox", "cek-fakta", "cekfakta", "periksa-fakta", "feitencheck", "fakta-atau-hoaks", "debunk",
    "fact-o-meter", "hoax", "fake-news", "faktasjekk", "faktakoll", "e-falso", "e-falsa", "falso-", "/falso", "/fake-",
)  # fmt: skip
# What names a falsehood, in a headline.
HOAX_WORDS = (
    "hoax|hoaxes|bulo|bulos|boato|boatos|bufala|bufale|intox|infox|fake news|hoaks|misinformation|disinformation|desinformación"
    "|desinformação|désinformation|desinformation|falschmeldung|falschmeldungen|nepnieuws|фейк|фейки|फेक|फ़ेक|फर्जी|अफवाह|গুজব|ভুয়া|شائعة|إشاعة"
    "|謠言|谣言|傳言|传言|デマ|가짜뉴스|dezinformacja|dezinformace"
)
# What a check says of itself, somewhere in its text.
SELF_REFERENCES = (
    "fact-checking network", "third-party fact", "fact-checking program", "fact check", "fact-check", "factcheck", "our rating", "we rate",
    "rating of", "independent fact", "esta checagem", "programa de verificação", "projeto de verificação", "verificação de fatos",
    "investigado por", "como verificamos", "checadores", "verificación de datos", "esta verificación", "nuestro veredicto",
    "verificadores", "fact-checkers", "checagem", "faktencheck", "faktenchecks", "vérification", "fact-checking", "verifica dei fatti",
    "फैक्ट चेक", "फ़ैक्ट चेक", "पड़ताल", "ফ্যাক্ট", "فريق التحقق", "الادعاء", "ادعاء", "查核", "核查", "cek fakta", "periksa fakta", "penelusuran fakta",
    "doğruluk", "weryfikac", "sprawdzili", "sprawdzamy", "chequeo", "chequeamos", "verificamos", "feitencheck", "фактчек", "перевір", "kiểm chứng", "verificare", "ověř", "ファクトチェック", "팩트체크", "misinformation",
    "disinformation", "desinformação", "desinformación", "désinformation", "desinformation", "disinformazione",
)  # fmt: skip
# Where unnamed claims go round.
SPREAD_WORDS = (
    "facebook", "instagram", "whatsapp", "tiktok", "telegram", "twitter", "youtube", "reddit", "threads", "weibo", "kwai", "wechat",
    "social media", "viral", "redes sociais", "redes sociales", "réseaux sociaux", "sozialen medien", "sozialen netzwerk", "soziale netzwerke", "social network",
    "sui social", "सोशल मीडिया", "वायरल", "ফেসবুক", "সামাজিক যোগাযোগ", "ভাইরাল", "فيسبوك", "منصات التواصل", "مواقع التواصل", "تويتر", "متداول",
    "社群", "臉書", "微博", "微信", "推特", "社交", "网传", "網傳", "media sosial", "sosyal medya", "mediach społecznościowych", "sociale media",
    "соцсет", "социальных сетях", "соцмереж", "mạng xã hội", "rețelele sociale", "sociálních sít", "κοινωνικής δικτύωσης", "フェイスブック", "페이스북",
    "chain message", "meme",
)  # fmt: skip

# How a claim goes round, besides the names of places.
CIRCULATION_WORDS = (
    "shared", "sharing", "circulat", "online", "went viral", "compartid", "compartilh", "circula", "partagé", "relayé", "geteilt", "verbreitet",
    "kursier", "condivis", "circola", "diffus", "शेयर", "साझा", "শেয়ার", "শেয়ার", "ছড়িয়ে", "ছড়ি", "تداول", "انتشر", "نشر", "分享", "轉發", "转发", "轉傳", "流傳",
    "流传", "dibagikan", "beredar", "paylaş", "dolaş", "udostępni", "krąży", "gedeeld", "распростран", "поширю", "chia sẻ", "lan truyền", "kumakalat",
    "ibinahagi", "distribui", "circulă", "sdíl", "šíří", "κυκλοφορ", "διαδίδ", "拡散", "퍼지", "공유", "확산",
)  # fmt: skip

# Nobody in particular: never the author of a claim.
GENERIC_CLAIMANTS = frozenset(
    """social media|social media posts|social media users|social media post|facebook|facebook users|facebook post|facebook user|facebook posts|twitter|x|instagram
    |tiktok|whatsapp|youtube|telegram|reddit|threads|kwai|multiple sources|various sources|unknown|viral post|viral posts|internet|users|bloggers
    |various|online posts|netizens|anonymous|people|others|several|many|posts|redes sociales|redes sociais|usuarios|usuários|fuentes varias|varias fuentes
    |várias fontes|boatos|nutzer|soziale medien|internautes|réseaux sociaux|utenti|social|media sosial|warganet|सोशल मीडिया|फेसबुक|مواقع التواصل|網友|网友
    |boatos de redes sociais|desinformação|post no facebook|google|meta|a facebook post|an instagram post|user|users|fb|netizen|page|pages|account|accounts|profile|usuario|usuário|utilisateurs|utente|internaute|यूजर|यूज़र|यूजर्स|পেজ|পোস্ট|مستخدمون|صفحات|bulo|web|the internet""".replace(
        "\n    ", ""
    ).split("|")
)
# Before a name: who made or spread what is checked.
MAKERS = (
    "author of the video", "author of the post", "author of the text", "author of the claim", "autor do vídeo", "autor do texto", "autor da postagem",
    "autor da publicação", "autor do post", "autor del video", "autor del vídeo", "autor de la publicación", "auteur de la vidéo",
    "auteur du message", "auteur de la publication", "urheber des videos", "autor des beitrags", "autore del video", "autore del post",
    "autor do conteúdo", "autor do tuíte", "author of the tweet", "autora do vídeo", "autora do texto", "autora da postagem",
)  # fmt: skip
FIRST_APPEARANCE = (
    "first appeared", "first published", "originally posted", "originally published", "first posted", "first shared", "publicado originalmente",
    "publicada originalmente", "publicado por primera vez", "publié pour la première fois", "zuerst veröffentlicht", "erstmals veröffentlicht",
    "pubblicato per la prima volta",
)  # fmt: skip
# Hosts on which people publish what others check, and archives that keep it: no publisher's own.
APPEARANCE_HOSTS = frozenset(
    """facebook.com fb.watch twitter.com x.com instagram.com tiktok.com youtube.com youtu.be t.me telegram.me reddit.com threads.net threads.com
    weibo.com kwai.com vk.com ok.ru bitchute.com rumble.com truthsocial.com gettr.com linkedin.com bsky.app archive.org archive.ph archive.is
    archive.today archive.md archive.fo archive.vn perma.cc ghostarchive.org crowdtangle.com""".split()
)

# Verbs (and prepositions) behind which a claim may follow without "that".
DIRECT_VERBS = frozenset(
    """claim|claims|claimed|claiming|alleges|alleging|alleged|purports|suggests|suggesting|says|diklaim|mengklaim|dinarasikan
    |secondo cui|selon lequel|selon laquelle|selon lesquels|selon lesquelles""".replace("\n    ", "").split("|")
)
# Before such a word: it is a noun.
DETERMINERS = frozenset("the a an this these such his her their its my our any no one some similar same false".split())
# Behind such a verb: a clause begins. Before it: its subject.
CLAUSE_OPENERS = frozenset("the a an it they he she we this these those there no all some people".split())
SUBJECTS = frozenset(
    "it which that who users user falsely wrongly also he she they people outlets yang juga ini itu".split()
)
# Patterns. Verbs that doubt what they report; verbs by which a thing shows something, the check's own evidence too.
DOUBTING = (
    r"\b(?:claim|alleg|purport|insist|assert|alega|afirma|asegura|aseveran|sostien|prétend|affirm|behaupt|sosteng|affermano|klaim"
    r"|beweer|beweren|twierdz|faz crer|fazem crer)|утвержд|ствердж|दावा|দাবি|زعم|يزعم|ادع|宣稱|宣称|聲稱|声称|網傳|网传|iddia|주장"
)
SHOWING = (
    "show|muestra|mostra|montre|zeig|menunjuk|memperlihat|pokazuj|toont|laat zien|arată|ukazuj|δείχν|reads|يظهر|लिखा"
)
# Verbs and prepositions by which a judgement is somebody else's, in the languages that `words/speech.py` does not have.
SAYING = {
    "pt": "disse|diz|dizem|disseram|afirmou|declarou|segundo|negou|explicou|informou|respondeu|garantiu|chamou|acordo com|conta",
    "it": "detto|dice|dicono|dichiarato|secondo|affermato|spiegato|negato|ha replicato|ha risposto|definito|riferito",
    "hi": "कहा|बताया|कहते|बोले|बोला|अनुसार|मुताबिक|बयान|इनकार|कहना",
    "bn": "বলেন|বলেছেন|জানান|জানিয়েছেন|জানিয়েছেন|বললেন|মতে|দাবি করেন|অস্বীকার",
    "ar": "قال|قالت|نفت|نفى|أكد|أكدت|صرح|صرحت|وصفت|وصف|بحسب|وفق|وفقا|أوضح|أوضحت|أعلن|أعلنت|رد|ووصفته",
    "zh": "称|稱|表示|否認|否认|回應|回应|指出|說|说|强调|強調|認為|认为|澄清|告訴|告诉",
    "id": "kata|ujar|mengatakan|menurut|menyebut|ungkap|tegas|katanya|menegaskan|membantah|tutur",
    "tr": "dedi|söyledi|açıkladı|göre|yalanladı|belirtti|ifade etti",
    "pl": "powiedział|powiedziała|twierdzi|według|zdaniem|oświadczył|oświadczyła|stwierdził|stwierdziła|zaprzeczył|zaprzeczyła|mówi",
    "nl": "zei|zegt|volgens|aldus|verklaarde|noemde|ontkende|liet weten|stelt",
    "ru": "сказал|сказала|заявил|заявила|по словам|сообщил|сообщила|отметил|отметила|назвал|назвала|опроверг|опровергла|считает",
    "uk": "сказав|сказала|заявив|заявила|за словами|повідомив|повідомила|зазначив|назвав|назвала|спростував|спростувала|вважає",
    "vi": "nói|cho biết|theo|khẳng định|phủ nhận|cho rằng",
    "tl": "sabi|sinabi|ayon|itinanggi|ani|giit|pahayag ni",
    "ro": "spus|declarat|afirmat|potrivit|conform|negat|explicat|numit|a precizat",
    "cs": "řekl|řekla|uvedl|uvedla|podle|prohlásil|prohlásila|popřel|popřela|označil|označila|míní",
    "el": "είπε|δήλωσε|σύμφωνα|ανέφερε|τόνισε|διέψευσε|χαρακτήρισε|κατά τον|κατά την",
    "ja": "と述べ|と話|と説明|によると|否定|と語|コメント|と発表",
    "ko": "라고 말|고 밝|에 따르면|부인|고 말|라고 설명|고 전",
}
# Before a label: what is judged is only supposed.
CONDITIONS = (
    "if|whether|unless|si|se|caso|wenn|falls|ob|jika|apabila|kalau|अगर|यदि|যদি|إذا|لو|如果|若|eğer|jeśli|jeżeli|если|якщо|nếu|kung|dacă"
    "|pokud|jestli|αν|εάν|もし|만약"
)
