"""Words of what stands between the paragraphs of a copied text: boxes, teasers, captions, embedded posts.

Written from the usual wording of news pages in each language; lower case, as whole lines or first words.
"""

from __future__ import annotations


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.replace("\n", "|").split("|") if line.strip())


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
