"""Labels that newspapers print above or before a headline, and the article type that each states.

Types are schema.org's (release 30.0): OpinionNewsArticle, AnalysisNewsArticle, ReviewNewsArticle,
BackgroundNewsArticle, AskPublicNewsArticle, SatiricalArticle, AdvertiserContentArticle, LiveBlogPosting.
The labels are the genre names of the press in each language: those of the Trust Project's "type of
work" indicator (News, Opinion, Analysis, Sponsored) and of the dictionaries' entries for opinion
pieces, reviews and advertorials. A whole label in lower case; never a word inside running text.
"""

from __future__ import annotations

_LABELS = {
    "OpinionNewsArticle": """
        opinion | opinions | op-ed | editorial | editorials | commentary | column | columnist | viewpoint | letter to the editor
        letters to the editor | guest essay | guest column | guest commentary | perspective | opinion & analysis
        kommentar | kommentare | meinung | meinungen | leitartikel | kolumne | glosse | gastbeitrag | gastkommentar
        standpunkt | essay | debatte | leserbrief | leserbriefe | meinungsbeitrag | pro und contra
        tribune | tribunes | éditorial | édito | chronique | chroniques | point de vue | billet | idées | débats
        opinión | columna | columnas | tribuna | carta al director | cartas al director | editorial de opinión
        opinião | coluna | colunas | artigo de opinião | opinione | opinioni | editoriale | commento | commenti
        mening | meningen | opinie | column | commentaar | hoofdartikel | ingezonden
        ledare | debatt | krönika | insändare | åsikt | kultur debatt | leder | kronikk | meninger | kommentar | debat
        synspunkt | klumme | pääkirjoitus | mielipide | kolumni | komentář | komentáře | názor | názory | glosa | fejeton
        opinia | opinie | komentarz | felieton | publicystyka | vélemény | publicisztika | opinii | editorialul | comentariu
        мнение | мнения | колонка | комментарий | думка | погляди | γνώμη | απόψεις | görüş | köşe yazısı | yorum | opini
        tajuk rencana | ý kiến | quan điểm | bình luận | 社説 | 社论 | 社論 | 评论 | 評論 | 观点 | 觀點 | オピニオン | コラム | 論説
        사설 | 칼럼 | 오피니언 | 기고 | الرأي | رأي | مقالات الرأي | דעות | טור אישי | संपादकीय | विचार | ความคิดเห็น
    """,
    "AnalysisNewsArticle": """
        analysis | news analysis | the analysis | analyse | analysen | nachrichtenanalyse | análisis | análise | analisi
        l'analyse | décryptage | analys | analýza | analiza | analízis | elemzés | analyysi | анализ | аналитика | аналіз
        ανάλυση | analiz | analisis | phân tích | 分析 | 解説 | 분석 | تحليل | ניתוח | विश्लेषण
    """,
    "ReviewNewsArticle": """
        review | reviews | film review | movie review | book review | theatre review | theater review | album review
        tv review | music review | restaurant review | concert review | opera review | game review
        rezension | filmkritik | buchkritik | konzertkritik | theaterkritik | buchrezension | albumkritik | tv-kritik
        la critique | critique | critique de film | crítica | crítica de cine | reseña | resenha | recensione | recensioni
        recensie | recensies | filmrecensie | boekrecensie | recension | recensioner | filmrecension | bokrecension
        anmeldelse | anmeldelser | filmanmeldelse | arvostelu | elokuva-arvostelu | recenze | recenzja | recenzie | kritika
        рецензия | рецензії | рецензія | 书评 | 影评 | 書評 | 映画評 | 서평
    """,
    "BackgroundNewsArticle": """
        background | backgrounder | explainer | explained | hintergrund | erklärt | hintergründe | contexte | achtergrond
        bakgrund | bakgrunn | baggrund
    """,
    "SatiricalArticle": """
        satire | satira | sátira | satir | szatíra | сатира | satiiri
    """,
    "AdvertiserContentArticle": """
        advertisement | advertisement feature | advertorial | sponsored | sponsored content | sponsored post | paid content
        paid post | partner content | branded content | promoted content | brand post | anzeige | werbung | sponsored by
        bezahlte anzeige | bezahlter inhalt | anzeigensonderveröffentlichung | sonderveröffentlichung | advertorial-anzeige
        publi-rédactionnel | publirédactionnel | contenu sponsorisé | contenu partenaire | publireportage
        contenido patrocinado | contenido de marca | publirreportaje | publicidad | conteúdo patrocinado | publieditorial
        contenuto sponsorizzato | contenuti sponsorizzati | publiredazionale | gesponsord | gesponsorde inhoud
        annons | annonssamarbete | annonsørinnhold | annoncørbetalt indhold | sponsoreret indhold | reklamní sdělení
        komerční sdělení | materiał sponsorowany | artykuł sponsorowany | на правах рекламы | реклама | 広告 | 广告
    """,
    "LiveBlogPosting": """
        live blog | liveblog | live-blog | liveticker | live-ticker | newsblog | newsticker | suivi en direct
        minuto a minuto | diretta live | liverapport | direkterapport
    """,
}
TYPE_LABELS = {
    label.strip(): kind
    for kind, labels in _LABELS.items()
    for row in labels.splitlines()
    for label in row.split("|")
    if label.strip()
}
# schema.org 30.0: Article and its subtypes, and the types of the markup that a page may state itself.
STATED_TYPES = frozenset(
    """
    Article NewsArticle ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle
    ReviewNewsArticle AskPublicNewsArticle SatiricalArticle AdvertiserContentArticle BlogPosting LiveBlogPosting
    Report TechArticle ScholarlyArticle MedicalScholarlyArticle SocialMediaPosting
    """.split()
)
# Types that say no more than that it is an article: a label beside them says which.
GENERAL_TYPES = frozenset(("Article", "NewsArticle", "BlogPosting", "Report"))
