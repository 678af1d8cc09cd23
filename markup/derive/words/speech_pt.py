"""How Portuguese reports speech, in Portugal and in Brazil; measured on no articles yet."""

from __future__ import annotations

from markup.derive.words.speech import Speech

PORTUGUESE = Speech(
    says=frozenset(
        """
        disse diz afirmou afirma explicou explica acrescentou acrescenta declarou declara contou conta sublinhou sublinha lembrou lembra
        recordou recorda comentou comenta observou observa concluiu conclui garantiu garante defendeu defende admitiu admite confirmou
        confirma anunciou anuncia denunciou denuncia alertou alerta avisou avisa escreveu escreve respondeu responde questionou questiona
        perguntou pergunta reiterou reitera insistiu insiste confessou confessa revelou revela prometeu promete ironizou lamentou lamenta
        ressaltou ressalta destacou destaca frisou frisa salientou salienta reforçou reforça criticou critica avaliou avalia ponderou
        completou completa resumiu resume brincou
        """.split()
    ),
    plurals=frozenset(
        "disseram dizem afirmaram afirmam explicaram contam contaram denunciam alertam defendem pediram".split()
    ),
    participles=frozenset(
        """
        dito afirmado explicado acrescentado declarado contado sublinhado lembrado recordado comentado concluído garantido defendido
        admitido confirmado anunciado denunciado alertado avisado escrito respondido reiterado confessado revelado prometido
        """.split()
    ),
    verb_endings=("ou", "eu", "iu", "a", "e"),
    adverb_endings=("mente",),
    participle_endings=("ado", "ido"),
    auxiliaries=frozenset("tinha tem havia haveria teria".split()),
    male=frozenset({"ele"}),
    female=frozenset({"ela"}),
    oblique_male=frozenset({"ele"}),
    oblique_female=frozenset({"ela"}),
    reflexive=frozenset("lhe lhes se nos me".split()),
    according=("segundo", "de acordo com", "conforme", "para", "na opinião de"),
    opening_only=frozenset({"para"}),
    between=frozenset(
        "também ainda depois ontem hoje então assim já segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo".split()
    ),
    denials=frozenset("não nunca nem".split()),
    passive=frozenset("sido foi era é".split()),
    that=frozenset("que se".split()),
    continues=frozenset("acrescentou acrescenta completou concluiu".split()),
    articles=frozenset("o a este esta".split()),
    indefinite=frozenset(
        "um uma uns umas os as alguns muitos dois duas três seu sua outro outra ninguém alguém meu minha".split()
    ),
    determiners=frozenset("o a os as um uma seu sua do da dos das ao à no na por de em sem".split()),
    prepositions=frozenset(
        "de do da dos das a ao à aos às com para por pelo pela contra em no na sobre sem entre como e ou".split()
    ),
    openers=frozenset("e mas que quando enquanto porque se como onde".split()),
    opinions=(("na", "sua", "opinião"), ("a", "seu", "ver")),
    latter=((("este", "último"), "m"), (("esta", "última"), "f")),
    dashes=True,
    null_subject=True,
)
