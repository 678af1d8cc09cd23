"""Names that stand where a section stands and name none, from common publishing systems' defaults.

WordPress's default category per language (its translations), Drupal and Joomla defaults, and the
words for a site's first page in breadcrumb trails, and the names that pages give the element above a
headline that holds the section; lower case.
"""

from __future__ import annotations

NO_SECTION = frozenset(
    name.strip()
    for name in """
    uncategorized | uncategorised | unkategorisiert | ohne kategorie | nicht kategorisiert | non classé | non classifié(e)
    sin categoría | sin categorizar | senza categoria | sem categoria | niet gecategoriseerd | geen categorie
    okategoriserade | ukategorisert | ikke kategoriseret | bez kategorii | bez kategorie | nezařazené | kategorizálatlan
    fără categorie | genel | без рубрики | без категорії | 未分类 | 未分類 | 미분류 | 分類なし | default | none | other | others
    article | articles | artikel | all | alle | index | main | www | misc | web | detail | details
    """.replace("\n", "|").split("|")
    if name.strip()
)
HOME = frozenset(
    name.strip()
    for name in """
    home | homepage | home page | start | startseite | startpagina | zur startseite | accueil | page d'accueil | inicio
    portada | início | página inicial | home | hem | hjem | forside | forsiden | etusivu | strona główna | domů | domov
    úvod | kezdőlap | acasă | главная | головна | начало | αρχική | anasayfa | ana sayfa | beranda | trang chủ | หน้าแรก
    होम | الرئيسية | בית | 首页 | 首頁 | ホーム | トップ | 홈 | you are here | sie sind hier | you are here:
    """.replace("\n", "|").split("|")
    if name.strip()
)
# What stands above many headlines of a kind, and is none itself, though it has a headline's length.
KINDS = frozenset(
    name.strip()
    for name in """
    letter to the editor | letters to the editor | letter to editor | a letter to the editor | readers' letters | your letters
    guest column | guest opinion | guest commentary | in your opinion | for immediate release | press release | news release
    breaking news | just in | photo of the day | quote of the day | this day in history | from our archives | from the archives
    leserbrief | leserbriefe | leserbrief an die redaktion | pressemitteilung | courrier des lecteurs | communiqué de presse
    cartas al director | carta al director | carta al editor | nota de prensa | lettere al direttore | comunicato stampa
    carta do leitor | cartas dos leitores | nota à imprensa
    """.replace("\n", "|").split("|")
    if name.strip()
)
# Parts of class, id, itemprop and rel names: of elements, and of links, where more words are meant so.
SECTION_NAMES = frozenset(
    """
    kicker category categories articlesection rubric rubrik rubrique ressort eyebrow topic overline
    roofline channel categoria categorie kategorie kategoria catégorie vignette primarycategory
    """.split()
)
SECTION_LINK_NAMES = frozenset(("section", "sections", "tag", "cat"))
