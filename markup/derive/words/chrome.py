"""First words of the buttons and labels around an article that a copied page brings along, lower case."""

from __future__ import annotations

from markup.derive.pattern import Pattern

# How long ago, or how long to read.
AGO = Pattern(
    r"\d.{0,12}\b(?:ago|geleden|sedan|siden|sitten|temu|fa|önce|назад|тому)\b|\d.{0,4}(?:전|前)|\bvor \d|\bil y a \d|\bhace \d|\bhá \d|\bpřed \d"
    r"|\bacum \d|منذ \d|\d.{0,8}\bmin(?:ute)?s? read\b|\blesezeit\b|\btemps de lecture\b|\btiempo de lectura\b|\btempo di lettura\b"
    r"|\btempo de leitura\b|\bleestijd\b|\blesetid\b|\blästid\b|\blæsetid\b"
)
# A line that is nothing but what leads to the names below it.
BY_LINES = frozenset(
    """
    by|written by|author|authors|author of the article|story by|text by|von|ein artikel von|text von|autor|autorin|autoren|par|auteur|auteurs|por|escrito por
    texto|di|a cura di|door|geschreven door|tekst|av|af|skrevet av|skrevet af|przez|autorzy|autoři|yazan|автор|авторы|автори|текст|文|作者|글|بقلم|מאת
    """.replace("\n", "|")
    .replace("    ", "")
    .casefold()
    .split("|")
) - {""}

CHROME_STARTS = (
    "share this", "share on", "share to", "share via", "share with", "share article", "click to ", "click here", "copy link", "copy url",
    "post on x", "tweet this", "email this", "print this", "add a comment", "add comment", "leave a comment", "view author", "email the author",
    "follow on ", "follow us", "search author", "skip to", "jump to", "go to ", "open menu", "close menu", "toggle ", "breadcrumb",
    "view image", "view gallery", "view all", "see all", "show all", "play video", "watch video", "listen to ", "subscribe", "sign in",
    "sign up", "log in", "get the app", "download the", "stay up to date", "teilen ", "auf facebook teilen", "auf x teilen", "per e-mail",
    "link kopieren", "den link ", "klicken, um", "klicken sie", "zum inhalt", "zum hauptinhalt", "zur navigation", "zur suche", "direkt zum",
    "menü ", "suche ", "anmelden ", "folgen auf", "folgen sie uns", "artikel anhören", "bild vergrössern", "bildbeschreibung",
    "kommentare ansehen", "zum artikel", "link zum", "link zur", "zu favoriten", "startseite ", "jetzt abonnieren", "aller au contenu", "aller à la", "partager sur",
    "partager l'", "partager cet", "ajouter à", "copier le lien", "ouvrir le menu", "retour à", "écouter l'article", "ir al contenido",
    "saltar al", "compartir en", "compartir por", "copiar enlace", "abrir menú", "escuchar el", "vai al contenuto", "condividi su",
    "condividi l'", "copia il link", "ascolta l'", "ir para o", "pular para", "compartilhar no", "compartilhe ", "partilhar no", "copiar link",
    "deel op", "deel dit", "deel via", "ga naar", "naar hoofd", "kopieer link", "hopp til", "del på", "del artikkel", "kopier lenke",
    "gå til", "del artiklen", "hoppa till", "gå till", "dela på", "dela artikel", "kopiera länk", "siirry ", "jaa ", "przejdź do",
    "udostępnij ", "przejít na", "sdílet na", "ugrás a", "megosztás", "sari la", "distribuie", "içeriğe geç", "paylaş ", "facebook'ta paylaş",
    "перейти к", "поделиться ", "ссылка скопирована", "перейти до", "поширити", "скопировать ссылку", "انتقل إلى", "شارك على", "דלג ל",
    "本文へ", "メールでシェア", "はてなブックマーク", "シェアする", "跳转到", "跳到", "分享到", "分享至", "본문 바로가기", "공유하기", "기사 공유",
    "langsung ke", "bagikan ke", "bỏ qua",
)  # fmt: skip
# What a subscription costs, or how much of it is spared.
OFFER = Pattern(r"(?i)[$€£]\s?\d.{0,20}\b(?:month|year|week|monat|mois|mes)\b|^save \d|\bsave \d{1,2}%")
# What heads readers' comments, with or without their number.
COMMENT_WORDS = frozenset(
    "comments kommentare commentaires comentarios commenti comentários reacties kommentarer komentarze".split()
)
# Whole lines of a site's head, beside which the day stands on which its page was opened.
ACCOUNT_LINES = frozenset(
    """
    sign in|sign in / join|log in|login|log in / register|register|register / login|my account|e-paper|epaper|e-edition|today's paper|today's e-paper
    anmelden|einloggen|mein konto|e-paper|se connecter|mon compte|iniciar sesión|registrarse|accedi|registrati|entrar|inloggen|logg inn|logga in|log ind
    """.replace("\n", "|")
    .replace("    ", "")
    .casefold()
    .split("|")
) - {""}
# Whole lines that stand above a headline and name no section: buttons, networks, tables of contents.
BUTTONS = frozenset(
    """
    menu|menü|search|suche|buscar|rechercher|cerca|zoeken|søk|sök|back|zurück|retour|volver|indietro|terug|tilbake|tillbaka|close|schließen|fermer
    cerrar|chiudi|sluiten|lukk|stäng|contents|table of contents|inhalt|inhaltsverzeichnis|sommaire|contenido|índice|indice|inhoud|chapter|members
    register|login|log in|account|profile|settings|jobs|shop|store|tumblr|twittern|tweet|xing|gettr|gab|truth|vk|line|weibo|wechat|mastodon|instagram
    youtube|tiktok|podcast|app|apps|rss|cc|info|hinweis|notice|live|new|neu|nuevo|nouveau|premium|exclusive|exklusiv|plus|speichern|senden|zoom
    """.replace("\n", "|")
    .replace("    ", "")
    .casefold()
    .split("|")
) - {""}
