"""Labels of work on an article that is not writing it, and whose schema.org property each makes.

Looked up in the bylines and end notes of news pages and agency reports of some twenty languages, completed
from general knowledge; lower case, phrases with one space. `editor` and `translator` are properties of
their own (https://schema.org/editor, https://schema.org/translator); everybody else is a `contributor`.
"""

from __future__ import annotations


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.casefold().replace("\n", "|").split("|")) - {""}


_LANGUAGES = (
    "arabic catalan chinese czech danish dutch english finnish french german greek hebrew hindi hungarian indonesian italian "
    "japanese korean norwegian persian polish portuguese romanian russian spanish swedish turkish ukrainian urdu"
).split()
EDITING = _phrases(
    """
    edited|editing|editor|editors|edit|story editor|edited for clarity|redaktion|schlussredaktion|editiert|redigiert
    redaktionelle bearbeitung|bearbeitet|bearbeitung|édité|édition|édition web|secrétariat de rédaction|editado|edición
    editor|editora|edição|edição de texto|a cura della redazione|redactie|eindredactie|redigert|redigeret|redaktør
    redaktör|redigering|redakcja|redaktor|redakce|szerkesztette|szerkesztő|editare|editör|редактор|редактура|отредактировал
    отредактировала|редактирование|редагування|επιμέλεια|επιμέλεια κειμένου|محرر|עריכה|penyunting|editor bahasa
    biên tập|责编|責編|责任编辑|責任編輯|编辑|編輯|編集|编审|편집
    """
)
TRANSLATION = _phrases(
    "|".join(f"translated from {the}{language}" for language in _LANGUAGES for the in ("", "the "))
    + "|"
    + """
    translated|translation|translator|übersetzt|übersetzung|übersetzer|übersetzerin
    aus dem englischen|aus dem englischen übersetzt|aus dem französischen|aus dem russischen|aus dem spanischen
    deutsche übersetzung|traduit|traduit de l'anglais|traduction|traducteur|traductrice|traducido|traducción|traductor
    traductora|traducción de|traduzido|tradução|tradutor|tradutora|tradotto|traduzione|traduttore|traduttrice|vertaald
    vertaling|oversat|oversatt|oversættelse|oversettelse|översatt|översättning|suomennos|tłumaczenie|tłumaczył
    tłumaczyła|překlad|přeložil|přeložila|preklad|fordította|fordítás|traducere|çeviri|çeviren|перевод|перевела|перевёл
    перевел|переклад|переклав|переклала|μετάφραση|ترجمة|ترجمه|תרגום|terjemahan|penerjemah|dịch|翻译|翻譯|翻訳|訳|译|번역
    """
)
CONTRIBUTIONS = _phrases(
    """
    additional reporting|additional writing|additional research|additional contributions|research|researched|writing
    produced|production|producer|producers|reviewed|medically reviewed|fact checked|fact-checked|fact check|fact checking
    illustration|illustrations|illustrated|graphics|graphic|design|art|art direction|contributions|with contributions
    contributing|contributor|contributors|with additional reporting|video|videos|audio|data|data analysis|copy editing
    copyedited|bildredaktion|audioversion|mitarbeit|unter mitarbeit|illustration|illustrationen|grafik|grafiken|kamera
    schnitt|produktion|geprüft|faktencheck|lektorat|gestaltung|montage|infographie|illustrations|avec la collaboration
    avec la contribution|avec|ilustración|con la colaboración|con información|infografía|ilustração|colaboração
    colaboraram|montaggio|illustrazione|con la collaborazione|met medewerking|med bidrag|współpraca|spolupráce
    иллюстрация|иллюстрации|при участии|聞き手|取材協力|监修|監修|审核|校对|责任校对|총괄|그래픽
    """
) - {"avec"}
PHOTOGRAPHY = _phrases(
    """
    photo|photos|photography|photograph|photographs|photographer|photographed|picture|pictures|pics|image|images|credit
    main image|photo credit|image credit|photo illustration|foto|fotos|fotograf|fotografin|fotografie|bild|bilder
    bildquelle|bildrechte|bildnachweis|symbolbild|archivfoto|titelbild|fotografiert|photographie|photographies|crédit
    crédits|crédit photo|photographe|fotografía|fotografías|fotografia|fotógrafo|fotógrafa|imagen|imágenes|imagem
    immagini|immagine|beeld|kuva|kuvat|valokuva|foto's|fot|fot.|zdjęcia|zdjęcie|autor zdjęcia|snímek|fotó|fotoğraf|фото
    фотография|写真|撮影|図|图|摄影|攝影|사진|صورة|تصوير|תמונה|צילום|ảnh|©|(c)|via|courtesy|copyright
    """
)
# What a sentence behind the story says of those who helped: "Ann Lee contributed to this report."
CONTRIBUTED = (
    "contributed to this", "contributed to the reporting", "contributed reporting", "contributed additional reporting",
    "contributed research", "provided additional reporting", "assisted with reporting", "hat an diesem", "haben an diesem",
    "hat zu diesem", "haben zu diesem", "a contribué à", "ont contribué à", "contribuyó a", "contribuyeron a",
    "contribuyó con", "contribuyeron con", "colaboró en", "colaboraron en", "colaborou com", "colaboraram com",
    "contribuiu para", "ha contribuito", "hanno contribuito", "werkte mee aan", "werkten mee aan", "bidrog till",
    "bidro til",
)  # fmt: skip
