"""Words that open a line with a role: fields of a text export, notes of correction, captions, biographies.

The field labels are those of CMS text exports (WordPress, Arc, Escenic and the like) and of RFC 822-like
heads; the correction words were looked up per language in publishers' corrections policies.
"""

from __future__ import annotations

# Label of a line in a text export -> the part it plays.
FIELD_LABELS = {
    "title": "headline",
    "headline": "headline",
    "titel": "headline",
    "titre": "headline",
    "título": "headline",
    "titolo": "headline",
    "subtitle": "standfirst",
    "subheadline": "standfirst",
    "standfirst": "standfirst",
    "summary": "standfirst",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "by": "byline",
    "autor": "byline",
    "auteur": "byline",
    "autore": "byline",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "datum": "published",
    "updated": "modified",
    "modified": "modified",
    "last modified": "modified",
    "section": "section",
    "category": "section",
    "rubrik": "section",
    "body": "body",
    "text": "body",
    "content": "body",
    "bio": "bio",
    "about the author": "bio",
    "tags": "keywords",
    "keywords": "keywords",
    "url": "url",
}
# A line that begins with one of these, as whole words followed by punctuation, is a note of correction.
CORRECTION_LABELS = frozenset(
    """
    correction|corrections|clarification|correction note|corrected|amendment|editor's note|editors' note|korrektur
    korrekturhinweis|berichtigung|richtigstellung|anmerkung der redaktion|anm. d. red|transparenzhinweis|rectificatif|erratum
    correctif|précision|fe de errores|fe de erratas|corrección|rectificación|errata corrige|errata|rettifica|correção|correctie
    rectificatie|rettelse|rettet|rättelse|korjaus|oikaisu|sprostowanie|korekta|oprava|helyesbítés|erată|düzeltme|исправление
    уточнение|виправлення|訂正|おわび|おわびと訂正|정정보도|바로잡습니다|更正|تصحيح|תיקון|διόρθωση
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# What a sentence of correction says, wherever it begins.
CORRECTION_PHRASES = (
    "an earlier version of this", "a previous version of this", "this article was amended", "this story was amended",
    "this article was corrected", "this story was corrected", "this article has been corrected", "this story has been corrected",
    "this article was updated to correct", "this story has been updated to correct", "the original version of this",
    "in einer früheren version", "in einer früheren fassung", "in einer vorherigen version", "in einer ersten version",
    "une version précédente de cet", "une version antérieure de cet", "una versión anterior de est", "una versione precedente di quest",
    "uma versão anterior dest", "in een eerdere versie", "i en tidligere version", "i en tidligere versjon", "i en tidigare version",
    "w poprzedniej wersji", "v předchozí verzi",
)  # fmt: skip
# Words behind a name that make a sentence a biography, or before it.
BIO_VERBS = frozenset(
    """
    is was are covers writes reports works joined has edits lives leads hosts serves studied specializes specialises focuses
    ist war schreibt arbeitet berichtet leitet hat studierte lebt est écrit travaille couvre es escribe trabaja cubre è scrive
    lavora é escreve trabalha cobre schrijft werkt er skriver jobber är arbetar jest pisze
    """.split()
)
BIO_HEADINGS = frozenset(
    """
    about the author|about the authors|about the writer|meet the author|author|the author|author bio|über den autor
    über die autorin|über die autor:in|zur person|zum autor|zur autorin|autor|autorin|à propos de l'auteur|sur l'auteur
    l'auteur|sobre la firma|sobre el autor|sobre la autora|l'autore|sull'autore|sobre o autor|sobre a autora|over de auteur
    o autorovi|o autorce|o autorze|om forfatteren|om skribenten|om författaren|kirjoittaja|yazar hakkında|об авторе|про автора
    about the contributor|about the journalist|über die autoren|zu den autoren|à propos de l'autrice|les auteurs|sobre los autores
    gli autori|sobre os autores|autorzy|om journalisten|kirjoittajasta|a szerzőről|despre autor|об авторах|про авторку
    σχετικά με τον συντάκτη|عن الكاتب|عن الكاتبة|نبذة عن الكاتب|درباره نویسنده|על הכותב|על הכותבת|लेखक के बारे में|tentang penulis
    về tác giả|作者简介|作者簡介|关于作者|關於作者|著者プロフィール|筆者プロフィール|著者について|執筆者|この記事を書いた人|기자 소개|글쓴이
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# Words that open a caption's credit, and signs that close a caption.
CREDIT_WORDS = (
    "foto:", "fotos:", "foto ©", "photo:", "photos:", "photo by", "photograph:", "photography:", "picture:", "pictures:", "image:",
    "images:", "image credit", "photo credit", "credit:", "bild:", "bilder:", "symbolbild", "quelle:", "crédit", "crédits", "imagem:",
    "fot.", "фото:", "写真", "사진", "ảnh:", "图:", "摄影", "getty images", "ap photo", "afp via", "/afp", "/ afp", "/reuters", "/ reuters",
    "/dpa", "/ dpa", "/ap)", "/epa", "shutterstock", "©", "(c)", "file photo", "handout", "courtesy of", "imago", "pexels", "unsplash",
    "istock", "alamy", "via reuters", "via ap", "picture alliance", "wikimedia", "screenshot:", "illustration:",
)  # fmt: skip
# Words before an author's name that announce a list of their articles, folded.
MORE_FROM = (
    "more from", "more by", "read more from", "all posts by", "view all posts by", "posts by", "articles by", "all articles by",
    "stories by", "mehr von", "alle artikel von", "weitere artikel von", "tous les articles de", "plus de", "más de", "ver más de",
    "todos los artículos de", "altri articoli di", "tutti gli articoli di", "mais de", "todos os artigos de", "meer van",
    "alle artikelen van", "mer fra", "mer från", "flere artikler af", "więcej od", "wszystkie artykuły", "další články",
    "все статьи", "усі статті", "tüm yazıları", "artikel lain dari", "المزيد من",
)  # fmt: skip
# What an agency orders of those who print its picture, anywhere in a caption.
CREDIT_NOTICES = (
    "mandatory credit", "no resales", "no archives", "editorial use only", "obtained from social media", "obtained by reuters",
    "handout via", "handout photo", "file photo)", "via getty images",
)  # fmt: skip
