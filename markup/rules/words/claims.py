"""Words of fact checks: verdicts on a line from false to true, genre labels, and claimants that are nobody.

Verdicts are the plain labels that the signatories of the International Fact-Checking Network print
(https://ifcncodeofprinciples.poynter.org/), in the languages that most of them write in; only those
whose side is certain. Generic claimants are phrases of these words alone.
"""

from __future__ import annotations

FALSE = frozenset(
    """
    false|fake|pants on fire|mostly false|incorrect|wrong|fabricated|hoax|not true|falso|mayormente falso|bulo
    mentira|falsa|fake news|inventado|falsch|unwahr|größtenteils falsch|frei erfunden|faux|c'est faux
    plutôt faux|infox|onwaar|grotendeels onwaar|fałsz|fałszywe|nepravda|yanlış|неправда|ложь|фейк|خطأ|زائف|كاذب
    गलत|झूठ|salah|hoaks|falskt|falsk|feil|väärä|ψευδές|fals|netačno|neistina
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
TRUE = frozenset(
    """
    true|mostly true|correct|accurate|verdadero|mayormente verdadero|cierto|verdadeiro|vero|verità|richtig|wahr
    größtenteils richtig|stimmt|vrai|plutôt vrai|c'est vrai|waar|grotendeels waar|prawda|pravda|doğru|правда
    صحيح|सही|सच|benar|sant|sann|riktig|totta|αληθές|adevărat|tačno|istina
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
) - {""}
# How a headline of a fact check begins, where a claim does not.
GENRES = (
    "fact check",
    "fact-check",
    "factcheck",
    "fact checking",
    "reality check",
    "faktencheck",
    "faktasjekk",
    "faktakoll",
    "vérification",
    "verificación",
    "verificamos",
    "checagem",
    "cek fakta",
    "fake news",
    "фактчек",
)
# How a claim begins that holds its own verdict.
VERDICTS = (
    "it is false that",
    "it's false that",
    "it is not true that",
    "it is true that",
    "it's not true that",
    "es falso que",
    "no es cierto que",
    "é falso que",
    "não é verdade que",
    "il est faux",
    "es ist falsch",
    "è falso che",
    "non è vero che",
)
PLATFORMS = frozenset(
    """
    facebook twitter x whatsapp tiktok instagram youtube telegram reddit threads bluesky vk weibo line kwai
    viber فيسبوك تويتر واتساب फेसबुक
    """.split()
)
NOBODY = frozenset(
    """
    social media network networks internet web online website websites blog blogs forum user users account
    accounts page pages group groups source sources person persons people multiple various several many
    different some post posts poster posting postings video videos meme memes message messages viral chain rumor
    rumors rumour rumours unknown anonymous disinformation misinformation netizens redes red sociales sociais
    social usuarios usuario usuários usuário internautas internauta fuentes fuente fontes fonte varias varios
    várias vários diversas diversos múltiples múltiplas publicaciones publicación publicação publicações mensaje
    mensajes mensagem mensagens cadena corrente boato boatos bulo bulos rumores viral virales virais desconocido
    desconhecido anónimo anônimo desinformación desinformação perfiles perfis páginas página cuentas contas
    texto foto réseaux réseau sociaux internautes utilisateur utilisateurs utilisatrices plusieurs multiples
    diverses divers rumeur rumeurs publication publications anonyme inconnu désinformation soziale sozialen
    netzwerke netzwerken medien nutzer nutzerin nutzerinnen user mehrere verschiedene diverse quellen beitrag
    beiträge gerücht gerüchte unbekannt anonym desinformation personen utenti utente fonti varie diverse post
    messaggi sociali gebruikers berichten verschillende bronnen sociale منشورات مواقع التواصل الاجتماعي صفحات
    حسابات مستخدمون مستخدمو مستخدمين ناشطون مصادر متعددة رواد सोशल मीडिया यूजर यूज़र वायरल पोस्ट pengguna media
    sosial akun beberapa
    """.split()
)
# What may stand between such words.
LINKS = frozenset(
    """
    of on in the a an de do da dos das no na nos nas en em del el la los las les des sur du di della auf bei im
    in den der die and et und y e op van على
    """.split()
)
