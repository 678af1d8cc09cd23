"""Words of what stands around an article and is not the article.

Counted in 152 news pages of 108 publishers, and completed from general knowledge of the languages;
each is a whole line, folded to lower case, punctuation at its end left out.
"""

from __future__ import annotations

# Lines that end an article: what follows is links, topics, comments.
TAIL_LINES = frozenset(
    line.strip()
    for line in """
    related post | related posts | related articles | related stories | related topics | related content | related
    related news | related links | you may also like | you might also like | more from | more on this story | more stories
    more news | read next | up next | most popular | most read | trending | trending now | top stories | latest posts
    latest news | recommended | recommended for you | recommended stories | from around the site | from the web | tags
    topics | filed under | in this article | explore more | follow us | join the conversation | leave a comment
    leave a reply | post a comment | comments | view comments | share this article | about the author | about the writer
    sign up for our newsletter | newsletter | get the latest | sponsored content | promoted stories | editor's picks
    also read | don't miss | keep reading | see also | further reading | share this | popular articles | next article
    themen | mehr zum thema | mehr zu diesem thema | weitere themen | auch interessant | das könnte sie auch interessieren
    zur startseite | kommentare | meistgelesen | mehr lesen über | lesen sie auch | schlagwörter | ähnliche artikel
    weitere artikel | mehr aus | weitere nachrichten | kommentar schreiben | artikel teilen | über den autor
    über die autorin | über die autor:in | zum thema | passend zum thema | newsletter abonnieren | weiterlesen
    à découvrir également | à lire aussi | lire aussi | sur le même thème | sur le même sujet | plus d'articles
    les plus lus | commentaires | mots-clés | thèmes | nos derniers articles | vous aimerez aussi
    lee también | te puede interesar | más información | noticias relacionadas | temas | etiquetas | comentarios
    lo más leído | archivado en | sobre la firma | más noticias | también te puede interesar
    leggi anche | leggi i commenti | i commenti dei lettori | articoli correlati | raccomandati per te | ti potrebbe interessare
    commenti | argomenti | leia também | leia mais | veja também | mais lidas | notícias relacionadas | comentários
    lees ook | meer over | gerelateerd | reacties | meest gelezen | mer om | les også | mest lest | kommentarer
    læs også | mest læst | mere om | läs också | läs mer | mest lästa | lue myös | luetuimmat
    czytaj także | czytaj też | zobacz także | zobacz również | powiązane | polecane | najczęściej czytane | komentarze
    čtěte také | související články | související | diskuse | nejčtenější | prečítajte si aj | olvassa el ezt is
    citiți și | citește și | ilgili haberler | etiketler | yorumlar | bunlar da ilginizi çekebilir | en çok okunanlar
    читайте также | читайте ещё | ещё по теме | похожие новости | комментарии | теги | читайте також | коментарі
    διαβάστε επίσης | σχετικά άρθρα | اقرأ أيضا | اقرأ أيضًا | مواضيع ذات صلة | شارك المقال | همچنین بخوانید
    関連記事 | 関連キーワード | 関連ニュース | おすすめ記事 | 人気記事 | あわせて読みたい | 관련기사 | 관련 기사 | 많이 본 뉴스 | 댓글
    相关阅读 | 相关新闻 | 相關新聞 | 延伸閱讀 | 延伸阅读 | 推荐阅读 | tin liên quan | bài viết liên quan | baca juga | berita terkait
    """.casefold()
    .replace("\n", "|")
    .split("|")
    if line.strip()
)
# Lines that stand between paragraphs and say nothing of the story.
ASIDE_LINES = frozenset(
    line.strip()
    for line in """
    advertisement | advertising | advert | ad | open in app | view comments | story continues below | story continues below advertisement
    article continues below | article continues after advertisement | continue reading | read more | share | share article
    copy link | link copied | print | email | e-mail | save | listen | listen to this article | play | watch | watch live | watch now
    listen now | read now | play now | shop now | buy now | download now | jetzt lesen | jetzt ansehen | jetzt kaufen | lire maintenant
    facebook | twitter | x | whatsapp | linkedin | telegram | reddit | pinterest | flipboard | messenger | bluesky | threads
    sign up | subscribe | subscribe now | log in | sign in | gift this article | accept all | find out more | learn more
    click here | view gallery | enlarge image | loading | key points | sign up for our emails | follow | join now | bookmark
    anzeige | werbung | empfohlener redaktioneller inhalt | teilen | merken | drucken | kommentieren | vorlesen | abo
    jetzt anmelden | jetzt abonnieren | detailsuche | stellenmarkt | bild vergrößern | in pocket speichern | anhören
    publicité | partager | copier le lien | s'abonner | se connecter | s'inscrire gratuitement | identifiez-vous | imprimer
    ajouter à vos sélections | écouter | la suite après cette publicité | publicidad | compartir | suscríbete | guardar
    escuchar | imprimir | pubblicità | condividi | stampa | ascolta | publicidade | continua após a publicidade | compartilhar
    compartilhe | salvar | ouvir | advertentie | deel | delen | lees meer | annonse | annonsørinnhold | del artikkel | del | vis mer
    annonce | annons | dela | jaa | mainos | reklama | sdílet | udostępnij | czytaj więcej | paylaş | haberi görüntüle
    реклама | поделиться | поделитися | شارك | إعلان | 広告 | シェア | ポスト | 会員限定記事 | 공유 | 광고 | 이미지 확대보기 | 사진 확대
    sharing is caring | more | 分享 | 广告 | 廣告 | chia sẻ | quảng cáo | iklan | bagikan | cookie settings | privacy policy | terms of use
    """.casefold()
    .replace("\n", "|")
    .split("|")
    if line.strip()
)
# Headings of a list that sums the story up before it begins.
SUMMARY_HEADINGS = frozenset(
    line.strip()
    for line in """
    key points | key takeaways | key facts | takeaways | at a glance | in brief | in short | the gist | summary | quick read
    highlights | story highlights | what you need to know | das wichtigste in kürze | das wichtigste im überblick
    das wichtigste auf einen blick | auf einen blick | kurz zusammengefasst | zusammenfassung | darum geht's | in kürze
    l'essentiel | l'essentiel en bref | en bref | points clés | les points clés | puntos clave | claves | las claves | en breve
    resumen | lo más importante | punti chiave | i punti chiave | in sintesi | in breve | pontos-chave | resumo | em resumo
    in het kort | samenvatting | kort fortalt | kortversjonen | kort sagt | oppsummert | sammanfattning | i korthet | lyhyesti
    w skrócie | najważniejsze informacje | ve zkratce | röviden | pe scurt | главное | коротко | головне | коротко про головне
    özet | öne çıkanlar | poin penting | ringkasan | tóm tắt | أبرز النقاط | ملخص | מה חשוב לדעת | मुख्य बिंदु
    要点 | この記事のポイント | ポイント | 핵심 요약 | 요약 | 摘要 | 核心要点
    """.casefold()
    .replace("\n", "|")
    .split("|")
    if line.strip()
)
# First words of lines that lead away from the story, whole words, followed by ":" or a link.
LEAD_AWAY = (
    "read more", "read also", "also read", "read next", "related", "see also", "more on", "watch", "listen", "dont miss", "don't miss",
    "lesen sie auch", "lesen sie hier", "lesen sie mehr", "mehr dazu", "lies auch", "hier geht es", "lire aussi", "à lire aussi",
    "à lire", "lire également", "voir aussi", "lee también", "lea también", "leia também", "leia mais", "leggi anche", "leggi qui",
    "lees ook", "les også", "læs også", "läs också", "läs även", "czytaj także", "czytaj też", "čtěte také", "přečtěte si",
    "citește și", "читайте также", "читайте також", "baca juga", "xem thêm", "اقرأ أيضا", "関連記事", "延伸閱讀", "ilgili haber",
)  # fmt: skip
# Sentences of a shop, not of the story: whole phrases, found anywhere in a short block.
SHOP_PHRASES = (
    "subscribe to our", "sign up for our", "sign up to our", "subscribe now", "in your inbox", "follow him on", "follow her on", "download our app",
    "terms of service", "privacy policy", "all rights reserved", "enable javascript", "accept cookies",
    "we use cookies", "this site uses cookies", "to continue reading", "support our journalism", "join our whatsapp",
    "join our telegram", "newsletter abonnieren", "für unseren newsletter", "jetzt abonnieren",
    "mit ausgeschaltetem javascript", "javascript aktivieren", "alle rechte vorbehalten", "abonnez-vous",
    "réservé aux abonnés", "réservée aux abonnés", "inscrivez-vous", "tous droits réservés", "suscríbete",
    "todos los derechos reservados", "síguenos en", "iscriviti alla", "riproduzione riservata",
    "tutti i diritti riservati", "receba as notícias", "receba notícias", "todos os direitos reservados",
    "meld je aan", "alle rechten voorbehouden", "aktivieren sie javascript", "déjà un compte",
    "already have an account", "already a subscriber", "preferred source", "scroll to continue",
    "may be missing photos", "for more stories like this", "get in touch with our", "email our news", "our standards:", "mandatory credit",
    "подписывайтесь на наш", "подпишитесь на наш", "підписуйтесь на наш", "zapisz się na newsletter",
    "zapisz się do newslettera", "obserwuj nas na", "odebírejte náš", "iratkozz fel", "abonează-te la",
    "bizi takip edin", "kanalımıza abone", "ikuti kami di", "gabung ke channel", "theo dõi chúng tôi", "تابعونا على",
    "اشترك في نشرتنا", "हमें फॉलो करें", "हमारे व्हाट्सएप चैनल", "関連記事はこちら", "follow us on", "folgen sie uns auf",
    "folge uns auf", "suivez-nous sur", "seguici su", "siga-nos no", "únete a nuestro canal", "entre no nosso canal",
    "volg ons op", "følg oss på", "följ oss på", "følg os på", "fehler melden", "report a typo",
    "signaler une erreur", "reportar un error", "segnala un errore", "zgłoś błąd", "нашли опечатку", "hata bildir",
    "meld een fout", "diese audioversion wurde", "diese zusammenfassung wurde", "ai-generated summary",
    "contains affiliate links", "sind affiliate-links", "enthält affiliate-links", "assine nossa", "assine agora",
    "assine já", "contiene enlaces de afiliados", "contient des liens affiliés", "contiene link di affiliazione",
    "有料会員になると", "会員登録すると", "무단 전재", "無断転載", "版权所有", "все права защищены",
)  # fmt: skip
# The same, where they open a sentence: what a reader is told to do; within one they may be the story's own.
SHOP_OPENINGS = (
    "sign up for", "sign up to", "become a member", "please consider", "got a story", "got a tip", "first published on",
    "first published:", "first published in the", "create an account", "log in to", "log in or", "sign in to", "sign in or",
    "click here to", "tap here to", "fehler gefunden", "spotted an error", "report an error", "нашли ошибку",
)  # fmt: skip
# Sentences that ask the reader for something when the story is over, in blocks of any length.
APPEALS = (
    "if you enjoyed this article", "if you liked this article", "did you enjoy this article", "if you found this article",
    "hat ihnen dieser artikel gefallen", "hat ihnen der artikel gefallen", "wenn ihnen dieser artikel gefallen hat",
    "si cet article vous a plu", "cet article vous a plu ?", "si te ha gustado este artículo", "si te gustó este artículo",
    "se gostou deste artigo", "se ti è piaciuto questo articolo", "vond je dit een goed artikel", "heb je genoten van dit artikel",
    "likte du denne artikkelen", "gillade du den här artikeln", "jeśli podobał ci się ten artykuł", "líbil se vám článek",
    "если вам понравилась статья", "bu yazıyı beğendiyseniz", "jika anda menyukai artikel ini", "この記事が気に入ったら",
)  # fmt: skip
# Names (class, id, role) of what is not an article's body, as whole words of the name.
OUTSIDE_NAMES = frozenset(
    """
    ad ads advert advertisement advertising adslot adunit banner breadcrumb breadcrumbs byline bylines caption comment
    comments commentlist respond consent contentinfo cookie cookies copyright credit credits dialog disqus donate donation
    footer footnav gallery-nav hidden infobox inbody-related keywords legal login logo masthead menu meta metadata modal nav
    navbar navigation newsletter newsletters overlay outbrain pagination paging piano popup popular promo promoted
    promotion recirc recirculation recommend recommendation recommendations recommended related relatedarticles
    relatedcontent related-articles related-posts relatedposts rail share sharebar sharebuttons sharing shares sidebar signup
    skip skiplink social socials sponsor sponsored sponsors subscribe subscription survey tagcloud taglist tags taboola teaser
    teasers ticker toolbar tooltip topics topbar trending trc yarpp noprint screen-reader-text sr-only
    visually-hidden visuallyhidden readmore read-more morestories more-stories most-read mostread popularposts author-box
    authorbox author-bio authorbio author-info about-author aboutauthor timestamp dateline photocredit complementary
    factbox fact-box factboxes faktaboks faktaruta faktbox faktenbox info-box newsletterbox video videos player playlist
    podcast audio
    """.split()
)
# Names of elements that hold what is not about this article, whatever their date says: other articles, comments,
# the site's head and foot. Of the names above, those that hold the article's own byline and date are left out.
FOREIGN_NAMES = (
    OUTSIDE_NAMES
    | frozenset(
        """
        carousel slider newsticker latest archive calendar event events weather widget widgets feed tweet comment-form
        author-page replies reply kommentar kommentare commentaires comentarios verwandt facebook navbar-date
        """.split()
    )
) - frozenset(
    """
    byline bylines credit credits infobox keywords meta metadata share sharebar sharebuttons sharing shares social socials
    tagcloud taglist tags toolbar tooltip topics author-box authorbox author-bio authorbio author-info about-author
    aboutauthor timestamp dateline photocredit copyright caption banner masthead footer hidden hide
    """.split()
)
# Words that turn a name into a state of something else: `comments-enabled` is no comment.
STATE_WORDS = frozenset("enabled disabled open closed has with no not without is hide hidden-xs on off active".split())
# Names of the part of a story that is paid for.
PAID_NAMES = frozenset("paywall paywalled premium paid locked metered".split())
# Names under which a standfirst may stand, though other elements that bear them are no article.
HEAD_NAMES = frozenset("teaser header head intro lead lede standfirst dek deck meta metadata subtitle summary".split())
# Names of share bars, which embedded posts bear too.
SOCIAL_NAMES = frozenset("social socials".split())
# Words that together in one name (`ab-author-bio`) mark a box about the author.
AUTHOR_NAMES = frozenset(
    """
    author authors autor autora autores autoren autorin autore auteur auteurs writer writers contributor contributors
    verfasser columnist journalist redakteur redactor forfatter skribent
    """.split()
)
BOX_NAMES = frozenset("bio biography box about info card profile desc description details vita".split())
