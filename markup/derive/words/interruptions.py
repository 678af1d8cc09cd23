"""Words of what stands between the paragraphs of a copied text: boxes, teasers, captions, embedded posts.

Written from the usual wording of news pages in each language; lower case, as whole lines or first words.
"""

from __future__ import annotations


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.casefold().replace("\n", "|").split("|") if line.strip())


# Headings of a list of what the article says, in short.
KEY_POINTS = _lines(
    """
    key points | key takeaways | takeaways | at a glance | in brief | in short | highlights | the gist | summary | quick read
    article summary | ai summary | story highlights | what you need to know | kurz zusammengefasst | das wichtigste in kürze
    das wichtigste im überblick | das wichtigste zum thema | in kürze | auf einen blick | kurz und knapp | zusammenfassung
    darum geht's | darum geht es | l'essentiel | en bref | en résumé | ce qu'il faut retenir | points clés | à retenir
    puntos clave | claves | las claves | en resumen | resumen | lo esencial | in sintesi | i punti chiave | in breve
    riassunto | pontos-chave | em resumo | resumo | principais pontos | in het kort | samenvatting | het belangrijkste
    kort fortalt | kort om saken | oppsummert | oppsummering | sammendrag | kort fortalt om saken | kort sagt | i korte træk
    resumé | kort om | sammanfattning | det här har hänt | tiivistelmä | lyhyesti | w skrócie | najważniejsze informacje
    podsumowanie | shrnutí | ve zkratce | zhrnutie | röviden | összefoglaló | pe scurt | kısaca | özet | öne çıkanlar
    главное | коротко | в двух словах | кратко | головне | коротко про головне | με λίγα λόγια | الخلاصة | أبرز النقاط
    תקציר | סיכום | 要点 | ポイント | 記事のポイント | まとめ | 摘要 | 重点 | 핵심 요약 | 요약 | 3줄 요약 | ringkasan | tóm tắt
    """
)
# Words of a button that opens or closes what stands above it.
FOLDS = _lines(
    """
    show more | show less | see more | see less | expand | collapse | read less | view more | mehr anzeigen | weniger anzeigen
    ausklappen | einklappen | mehr lesen | aufklappen | zuklappen | voir plus | voir moins | afficher plus | afficher moins
    mostrar más | mostrar menos | ver más | ver menos | mostra altro | mostra meno | mostrar mais | ver mais | toon meer
    toon minder | vis mer | vis mindre | vis mere | se mer | se mere | visa mer | visa mindre | näytä lisää | pokaż więcej
    zobrazit více | показать ещё | показать больше | показати більше | もっと見る | 閉じる | 展开 | 收起 | 더보기 | 접기
    """
)
# First words of a line that leads to more of a kind, whatever is named behind them.
MORE_OF = (
    "more from ", "more in ", "more on ", "more about ", "more by ", "read more about ", "read more on ", "more stories ", "other stories ",
    "most read in ", "trending in ", "latest from ", "all articles ", "mehr aus ", "mehr zu ", "mehr zum ", "mehr zur ", "mehr von ",
    "mehr über ", "weitere ", "alle artikel ", "plus d'", "plus de ", "tous les articles ", "en savoir plus ", "más sobre ", "más de ",
    "más noticias", "todo sobre ", "altre notizie", "altri articoli", "tutto su ", "mais sobre ", "mais notícias", "meer over ",
    "meer van ", "meer uit ", "mer om ", "mer fra ", "mer från ", "mere om ", "mere fra ", "lisää ", "więcej o", "więcej z", "více o ",
    "viac o ", "ещё по теме", "больше новостей", "daha fazla ",
)  # fmt: skip
# Words that point to another article or to the page's next part, alone in their line or before a colon.
POINTERS = _lines(
    """
    read this next | from the archive | in other news | the full story continues below | article continues | in case you missed it
    mehr zum artikel | der artikel geht weiter | nach der anzeige geht es weiter | dazu passend | te recomendamos | mira también
    lea además | sigue leyendo | lee además | leé también | ver también | per approfondire | approfondisci | vedi anche | guarda anche
    saiba mais | veja mais | confira também | siga lendo | continua depois da publicidade | ook interessant | bekijk ook | zie ook
    se også | les mer | saken fortsetter under annonsen | artiklen fortsætter efter annoncen | artikeln fortsätter under annonsen
    katso myös | juttu jatkuu mainoksen jälkeen | dalsza część artykułu pod materiałem wideo | dalszy ciąg materiału pod wideo
    dalsza część tekstu pod reklamą | przeczytaj także | warto przeczytać | pokračování článku pod reklamou | mohlo by vás zajímat
    článek pokračuje pod reklamou | článok pokračuje pod reklamou | a cikk a hirdetés után folytatódik | kapcsolódó cikkek
    articolul continuă după publicitate | vezi și | haberin devamı | devamını oku | ilgili haber | ayrıca okuyun | ayrıca bakınız
    читать также | материалы по теме | по теме | статья по теме | смотрите также | продолжение после рекламы | дивіться також
    за темою | свързани новини | вижте още | прочитајте још | pročitajte i | vezane vesti | preberite tudi | διαβάστε ακόμα
    δείτε επίσης | اقرأ أيضاً | إقرأ أيضا | قد يهمك | شاهد أيضا | المزيد | بیشتر بخوانید | مطالب مرتبط | مزید پڑھیں | یہ بھی پڑھیں
    קראו גם | עוד בנושא | לכתבה המלאה | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | संबंधित खबरें | हेही वाचा | আরও পড়ুন | আরো পড়ুন
    மேலும் படிக்க | இதையும் படிங்க | ఇవి కూడా చదవండి | આ પણ વાંચો | อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง | xem thêm | đọc thêm | tin liên quan
    baca juga | lihat juga | simak juga | pilihan editor | berita terkait | artikel terkait | 関連ニュース | あわせて読む | 続きを読む
    この記事の続き | 相关阅读 | 延伸阅读 | 相关报道 | 更多新闻 | 推荐阅读 | 相關報導 | 看更多 | 관련 기사 | 관련기사 | 함께 본 기사 | 더보기
    """
)
# What a page asks of its reader, anywhere in a short line.
ASKS = (
    "подписывайтесь на", "подпишитесь на", "підписуйтесь на", "подписаться на", "regístrate gratis", "suscríbete a", "recibe nuestr",
    "únete a nuestro", "inscríbete en", "cadastre-se", "inscreva-se", "siga o nosso", "entre no nosso canal", "receba em primeira mão",
    "iscriviti al", "seguici su", "resta aggiornato", "abonnez-vous", "inscrivez-vous", "recevez chaque", "suivez-nous", "ontvang elke",
    "schrijf je in", "meld je aan", "volg ons op", "abonnieren sie", "melden sie sich an", "folgen sie uns", "jetzt anmelden",
    "in ihr postfach", "meld deg på", "tilmeld dig", "følg os på", "anmäl dig till", "prenumerera på", "följ oss på", "tilaa uutiskirje",
    "zapisz się na", "subskrybuj", "dołącz do nas", "obserwuj nas", "přihlaste se k", "odebírejte", "sledujte nás", "iratkozz fel",
    "kövess minket", "abonează-te", "urmărește-ne", "abone olun", "takip edin", "bizi takip", "εγγραφείτε", "ακολουθήστε", "اشترك في",
    "تابعنا على", "تابعونا على", "עקבו אחרינו", "הירשמו ל", "हमें फॉलो", "सब्सक्राइब करें", "से जुड़ें", "simak breaking news", "ikuti kami",
    "dapatkan update", "gabung di grup", "đăng ký nhận", "theo dõi chúng tôi", "กดติดตาม", "友だち追加", "会員登録", "メルマガ登録", "关注我们",
    "扫码", "订阅", "구독하기", "채널 추가", "get the latest news", "get the latest headlines", "delivered to your inbox", "join our whatsapp",
    "join our telegram", "join our channel", "our daily newsletter", "our weekly newsletter", "follow our whatsapp", "ad blocker", "adblocker",
)  # fmt: skip
# Where a person stands in a picture.
POSITIONS = (
    "(left)", "(right)", "(centre)", "(center)", "(l)", "(r)", "(l.)", "(r.)", "(c)", "(m.)", "(links)", "(rechts)", "(mitte)", "(v.l.)",
    "(v.r.)", "(l-r)", "(pictured)", "(à gauche)", "(à droite)", "(au centre)", "(g.)", "(d.)", "(izquierda)", "(derecha)", "(izq.)",
    "(der.)", "(à esquerda)", "(à direita)", "(a sinistra)", "(a destra)", "(t.v.)", "(t.h.)", "(til venstre)", "(til høyre)",
    "(til højre)", "(till vänster)", "(till höger)", "(vas.)", "(oik.)", "(z lewej)", "(z prawej)", "(vlevo)", "(vpravo)", "(слева)",
    "(справа)", "(左)", "(右)", "(中央)", "（左）", "（右）", "（中央）", ", left,", ", right,", ", second left", ", second right",
    ", third left", ", third right", ", centre,", ", center,", ", pictured,", "from left:", "from left,", "from left to right", "left to right:",
    "von links:", "von links nach rechts", "v.l.n.r", "(v. l.)", "(v. r.)", "de gauche à droite", "de izquierda a derecha",
    "da sinistra a destra", "da esquerda para a direita", "van links naar rechts", "fra venstre:", "från vänster:", "od lewej", "zleva:",
    "слева направо",
)  # fmt: skip
# Words by which a line that is no sentence says where its picture comes from.
PICTURE_SOURCES = (
    "capture d'écran", "captures d'écran", "screenshot", "screen grab", "screengrab", "skjermdump", "skærmbillede", "skärmdump",
    "kuvakaappaus", "captura de pantalla", "captura de tela", "schermata", "schermafbeelding", "zrzut ekranu", "снимок экрана",
    "tous droits réservés", "bildrechte", "bildnachweis", "isithombe:", "file image", "stock photo", "stock image", "archivbild",
    "scanpix", "ritzau", "lehtikuva", "ap images", "reuters/", "/belga", "/anp", "/keystone", "/apa", "/ansa", "/efe", "/lusa", "/pap",
)  # fmt: skip
# First words of a caption that the page labels as one.
CAPTION_STARTS = (
    "image caption", "image source", "caption:", "legende:", "bildunterschrift", "légende :", "légende:", "pie de foto", "legenda:",
    "didascalia", "bildtext:", "billedtekst:", "kuvateksti", "podpis:", "подпись:", "写真説明", "图说", "圖說", "الصورة:",
)  # fmt: skip
# Labels of a source beside those of pictures' credits.
SOURCE_LABELS = frozenset(
    "video vidéo vídeo видео відео filmato bildrechte bilderechte källa källor sources quellen".split()
)
# Words of an embedded post, and what a page shows in its place.
POSTS = (
    "view this post on instagram", "a post shared by", "sieh dir diesen beitrag auf instagram an", "ein beitrag geteilt von",
    "voir cette publication sur instagram", "une publication partagée par", "ver esta publicación en instagram",
    "una publicación compartida ", "ver essa foto no instagram", "um post compartilhado por", "visualizza questo post su instagram",
    "un post condiviso da", "dit bericht op instagram bekijken", "een bericht gedeeld door", "посмотреть эту публикацию в instagram",
    "публикация от ", "instagram content", "twitter content", "facebook content", "to view this video please enable javascript",
    "this advertisement has not loaded yet", "this video has failed to load", "try refreshing your browser",
)  # fmt: skip
