"""Sentences by which a page tells its reader that the article is for subscribers, lower case.

Written from the common wording of paywalls in each language; none is a publisher's own. The
first group labels the article; the second stands where the text breaks off.
"""

from __future__ import annotations

SUBSCRIBERS_ONLY = frozenset(
    phrase.strip()
    for phrase in """
    subscribers only | subscriber only | subscriber-only | subscriber exclusive | exclusive to subscribers
    for subscribers only | members only | article réservé aux abonnés | réservé aux abonnés | réservé à nos abonnés
    article abonné | abonnés | contenu réservé aux abonnés | nur für abonnenten | exklusiv für abonnenten
    artikel nur für abonnenten | nur mit abo | exklusiv für abonnentinnen und abonnenten | plus-artikel
    sólo para suscriptores | solo para suscriptores | exclusivo para suscriptores | contenido exclusivo para suscriptores
    exclusivo para assinantes | conteúdo exclusivo para assinantes | só para assinantes | riservato agli abbonati
    contenuto per gli abbonati | solo per abbonati | alleen voor abonnees | exclusief voor abonnees
    för prenumeranter | endast för prenumeranter | kun for abonnenter | for abonnenter | vain tilaajille | tilaajille
    pouze pro předplatitele | jen pro předplatitele | tylko dla subskrybentów | tylko dla prenumeratorów
    csak előfizetőknek | doar pentru abonați | только для подписчиков | лише для передплатників | 会員限定 | 有料会員限定
    有料会員限定記事 | 会員限定記事 | 订阅者专享 | 유료회원 전용 | abonelere özel
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
READ_ON = tuple(
    phrase.strip()
    for phrase in """
    to continue reading, subscribe | subscribe to continue reading | subscribe to read the full | subscribe to keep reading
    to read the full article, subscribe | to read the full story, subscribe | sign in or subscribe to read
    this article is for subscribers | this article is available to subscribers | this story is for subscribers
    this content is for subscribers | this content is reserved for subscribers | this article is reserved for subscribers
    il vous reste | la suite est réservée aux abonnés | cet article est réservé aux abonnés | pour lire la suite, abonnez-vous
    abonnez-vous pour lire la suite | la lecture de cet article est réservée | article réservé à nos abonnés
    um weiterzulesen | jetzt abonnieren und weiterlesen | diesen artikel weiterlesen mit | weiterlesen mit abo
    dieser artikel ist nur für abonnenten | dieser artikel ist exklusiv für | sie möchten weiterlesen? | mit abo weiterlesen
    suscríbete para seguir leyendo | para seguir leyendo, suscríbete | este contenido es exclusivo para suscriptores
    este artículo es exclusivo para suscriptores | assine para continuar lendo | para continuar lendo, assine
    este conteúdo é exclusivo para assinantes | abbonati per continuare a leggere | per continuare a leggere, abbonati
    questo articolo è riservato agli abbonati | questo contenuto è riservato agli abbonati | lees verder met een abonnement
    dit artikel is alleen voor abonnees | verder lezen? word abonnee | vill du läsa hela artikeln | för att läsa vidare
    denna artikel är för prenumeranter | for å lese videre må du | denne saken er for abonnenter | artiklen er for abonnenter
    tämä artikkeli on tilaajille | lue koko juttu tilaajana | článek je určen pouze předplatitelům | pro přečtení celého článku
    aby przeczytać cały artykuł | pozostało jeszcze | czytaj dalej. subskrybuj | ten artykuł jest dostępny tylko dla | a cikk folytatása előfizetőink
    чтобы прочитать полностью | この記事は有料会員限定 | 続きを読むには | この記事は会員限定 | 구독 후 계속 읽기
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
