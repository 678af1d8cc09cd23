"""Portuguese words beside people's names: offices, occupations, kin. General knowledge; measured on no articles yet."""

from __future__ import annotations

from markup.derive.words.lexicon import Lexicon

LEXICON = Lexicon(
    roles=frozenset(
        """
        advogado advogada agricultor agricultora ambientalista analista apresentador apresentadora arquiteto arquiteta artista ativista ator
        atriz autarca autor autora bastonário bastonária biólogo bióloga bispo bombeiro candidato candidata cantor cantora capitão cardeal
        cientista cineasta comandante comissário comissária compositor coordenador coordenadora delegado delegada deputado deputada
        desembargador desembargadora diretor diretora dirigente economista editor editora embaixador embaixadora empresário empresária
        enfermeiro enfermeira engenheiro engenheira escritor escritora especialista estudante fadista físico fotógrafo fotógrafa fundador
        fundadora general governador governadora historiador historiadora investigador investigadora jogador jogadora jornalista juiz juíza
        líder médico médica ministra ministro morador moradora músico padre pesquisador pesquisadora poeta porta-voz prefeita prefeito
        presidente primeiro-ministro procurador procuradora produtor produtora professor professora promotor promotora psicólogo psicóloga
        realizador realizadora reitor reitora secretária secretário senador senadora sociólogo socióloga técnico técnica treinador
        treinadora vereador vereadora vice-presidente vizinho vizinha
        """.split()
    ),
    kin=frozenset("pai mãe filho filha irmão irmã marido mulher esposa avô avó neto neta tio tia sobrinho sobrinha primo prima viúvo viúva amigo amiga".split()),
    articles=frozenset("o a um uma seu sua meu minha este esta do da ao à".split()),
    joining=frozenset("de do da dos das em no na para por e o a os as".split()),
    stops=frozenset("é era foi são tem tinha que quem onde quando como mas ou nem se não com sem contra até desde entre sobre segundo ele ela".split()),
    openers=frozenset(
        """
        o a os as um uma de do da dos das em no na nos nas com por para sem sobre entre e mas ou se que quem quando como onde porque também
        ainda já então assim depois antes agora hoje ontem amanhã sempre nunca não sim este esta esse essa ele ela eles elas nós eu segundo
        após durante segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro todos muitos alguns dois três entrevista governo câmara
        """.split()
    ),
    before=frozenset("ex antigo antiga novo nova jovem atual primeiro primeira então".split()),
    adjectives=frozenset("geral municipal regional nacional executivo executiva técnico adjunto adjunta".split()),
    adjective_endings=("ista", "ano", "ana", "ense", "ês", "esa", "al", "ico", "ica", "ivo", "iva", "ário", "ária"),
    role_endings=("ólogo", "óloga"),
    honorifics=frozenset("sr sra dr dra doutor doutora senhor senhora prof dom dona".split()),
    state_offices=frozenset("ministro ministra secretário secretária vereador vereadora".split()),
    organizations=frozenset("universidade instituto escola museu teatro ministério câmara tribunal hospital fundação associação partido banco clube rua praça".split()),
    copulas=frozenset("é era foi".split()),
    age=r"\s*(?:\((?:\d{1,3})(?: anos)?\)|,\s*(?:de\s+)?\d{1,3}(?:\s*anos\b|,))",
)  # fmt: skip
