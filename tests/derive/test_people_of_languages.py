"""Cited people in German, French and Spanish: floors over annotated articles, and the rules that carry them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

import markup
from bench.people import figures, predicted, score
from markup.derive.people import people
from markup.derive.quotations import quotations

FOLDER = Path(__file__).parents[2] / "fixtures" / "people"


def said(text: str, language: str, kind: str = "direct") -> list[tuple[str, str | None]]:
    blocks = markup.read(text).blocks
    found = quotations(blocks, people(blocks, language=language, authors=()), language=language)
    return [
        (q.text.value, q.spoken_by_character.value if q.spoken_by_character else None) for q in found if q.kind == kind
    ]


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_floors_over_the_annotated_articles(language: str) -> None:
    counted: Counter[str] = Counter()
    wrong: list[str] = []
    for path in sorted(FOLDER.glob(f"{language}-*.gold.json")):
        counted.update(score(json.loads(path.read_text(encoding="utf-8")), predicted(path), wrong))

    got = figures(counted)

    assert got["wrong_person"] == 0, wrong
    assert got["direct"]["precision"] >= 0.97
    assert got["direct"]["recall"] >= 0.77
    assert got["person"]["f1"] >= 0.93
    assert got["role"]["precision"] >= 0.95
    assert got["role"]["recall"] >= 0.8
    assert got["affiliation"]["precision"] >= 0.95
    assert got["affiliation"]["recall"] >= 0.55
    assert got["indirect"] >= 0.6


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.gold.json")), ids=lambda p: p.name.partition(".")[0])
def test_gold_stands_at_its_place(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")

    for person in gold["people"]:
        assert all(form in text for form in (*person["mentions"], *person["roles"], *person["affiliations"]))
        assert all(text[q["start"] : q["end"]] == q["text"] for q in person["quotes"])


GERMAN = "Trainerin Wiebke Ahlers traf am Montag den Anwalt Torben Kruse in Kiel.\n\n"
FRENCH = "La maire de Bréval, Solène Kergoat, a reçu lundi le notaire Lucien Astier.\n\n"
SPANISH = "La alcaldesa de Ribalta, Lourdes Cantero, recibió el lunes al notario Fermín Bouzas.\n\n"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", GERMAN + "„Wir haben zu lange gewartet“, sagte Ahlers.", "Wiebke Ahlers"),
        ("de", GERMAN + "„Wir haben zu lange gewartet“, so Kruse.", "Torben Kruse"),
        ("de", GERMAN + "„Wir haben zu lange gewartet“, brummelte Kruse.", "Torben Kruse"),
        ("de", GERMAN + "„Wir haben“, sagte Ahlers am Abend, „zu lange hier gewartet.“", "Wiebke Ahlers"),
        ("de", GERMAN + "»Wir haben zu lange gewartet«, räumte die Trainerin ein.", "Wiebke Ahlers"),
        ("de", GERMAN + "„Wir haben zu lange gewartet“, sagte ein Sprecher von Ahlers.", None),
        ("de", GERMAN + "„Wir haben zu lange gewartet“, sagten Ahlers und Kruse.", None),
        ("de", GERMAN + "„Wir haben zu lange gewartet“, heißt es in dem Gutachten.", None),
        ("fr", FRENCH + "« Nous avons trop attendu ici », a déclaré Mme Kergoat.", "Solène Kergoat"),
        ("fr", FRENCH + "Lucien Astier est inquiet. « Nous avons trop attendu ici », a-t-il lâché.", "Lucien Astier"),
        ("fr", FRENCH + "« Nous avons trop attendu ici », regrette la maire.", "Solène Kergoat"),
        ("fr", FRENCH + "« Nous avons trop attendu ici », glisse un conseiller de Mme Kergoat.", None),
        ("fr", FRENCH + "« Nous avons trop attendu ici », écrivent les auteurs du rapport.", None),
        ("es", SPANISH + "“Hemos esperado demasiado tiempo”, ha asegurado Cantero.", "Lourdes Cantero"),
        ("es", SPANISH + "Bouzas está inquieto. “Hemos esperado demasiado tiempo”, dijo.", "Fermín Bouzas"),
        ("es", SPANISH + "“Hemos esperado demasiado tiempo”, señaló un portavoz de Cantero.", None),
        ("es", SPANISH + "“Hemos esperado demasiado tiempo”, se lee en el informe.", None),
        ("de", GERMAN + "Kruse von Verdi forderte mehr Geld: „Wir haben zu lange gewartet.“", "Torben Kruse"),
        ("de", GERMAN + "Ahlers nahm das Team in Schutz: „Wir haben zu lange gewartet.“", "Wiebke Ahlers"),
        ("de", GERMAN + "Kruse nickt. Einer der Gäste ist wütend: „Das dauert ja ewig“, ruft er.", None),
        ("de", GERMAN + "Ahlers hat ein Motto des Vereins: „Wir haben lange gewartet.“", None),
        ("fr", FRENCH + "Il cite encore la première phrase : « Nous avons trop attendu ici. »", None),
        (
            "es",
            SPANISH + "Bouzas calla. El club prefiere esperar: “No habrá nada este año”, informó en una nota.",
            None,
        ),
        ("es", SPANISH + "Bouzas calla. “Hemos esperado demasiado tiempo”, terció a su lado una mujer.", None),
        (
            "es",
            SPANISH + "Bouzas calla. “Hemos esperado demasiado tiempo”, confesó ante la alcaldesa.",
            "Fermín Bouzas",
        ),
        (
            "es",
            SPANISH + "Preguntada por la obra, Cantero evitó dar fechas: “Será pronto, muy pronto”.",
            "Lourdes Cantero",
        ),
        (
            "de",
            GERMAN + "„Wir haben zu lange gewartet“, klagte Borussia Talheims Trainerin Wiebke Ahlers.",
            "Wiebke Ahlers",
        ),
        ("de", GERMAN + "Ahlers, die angesichts der Lage warnt: „Wir haben zu lange gewartet.“", "Wiebke Ahlers"),
        ("de", GERMAN + "„Wir haben zu lange gewartet“, ist sich Ahlers sicher.", "Wiebke Ahlers"),
        ("fr", FRENCH + "Lucien Astier (notaire à Bréval) : « Nous avons trop attendu ici. »", "Lucien Astier"),
        (
            "fr",
            FRENCH + "« Nous avons trop attendu ici », indique dans un communiqué la maire de Bréval, Solène Kergoat.",
            "Solène Kergoat",
        ),
        ("fr", FRENCH + "« Nous avons trop attendu ici » constatait Mme Kergoat.", "Solène Kergoat"),
        (
            "fr",
            FRENCH + "Elle a répondu à un ministre, qui affirmait qu’ils ne lisaient que « deux pages par mois ».",
            None,
        ),
        ("es", SPANISH + "En la radio la alcaldesa dijo: “Hemos esperado demasiado tiempo”.", "Lourdes Cantero"),
        ("es", SPANISH + "Bouzas, que ayer advirtió: “Hemos esperado demasiado tiempo”.", "Fermín Bouzas"),
    ],
)
def test_speakers(language: str, text: str, speaker: str | None) -> None:
    assert {s for _, s in said(text, language)} == {speaker}


def test_narrator_within_guillemets_is_no_part_of_the_quotation() -> None:
    text = FRENCH + "« Nous avons trop attendu, raconte Lucien Astier. Maintenant il faut agir vite. »"

    assert said(text, "fr") == [
        ("Nous avons trop attendu", "Lucien Astier"),
        ("Maintenant il faut agir vite.", "Lucien Astier"),
    ]


def test_a_dash_opens_dialogue_where_a_verb_of_speech_says_so() -> None:
    text = SPANISH + "—¿Y cuándo piensa usted volver? —preguntó Bouzas.\n\n— Un punto de una lista sin nadie que hable."

    assert said(text, "es") == [("¿Y cuándo piensa usted volver?", "Fermín Bouzas")]


def test_reported_speech_goes_on_in_the_german_subjunctive() -> None:
    text = GERMAN + "Kruse sagte, er habe davon nichts gewusst. Der Brief sei erst am Freitag gekommen. Es regnete."

    assert said(text, "de", "indirect") == [
        ("er habe davon nichts gewusst", "Torben Kruse"),
        ("Der Brief sei erst am Freitag gekommen", "Torben Kruse"),
    ]


def test_answers_of_an_interview_need_no_marks() -> None:
    text = (
        "Wiebke Ahlers leitet die Schule am Hafen.\n\nFrau Ahlers, warum gehen Sie?\n\nAhlers: Weil ich müde bin.\n\n"
        "Und wer kommt danach?\n\nAhlers: Jemand mit mehr Geduld."
    )

    assert said(text, "de") == [
        ("Weil ich müde bin.", "Wiebke Ahlers"),
        ("Jemand mit mehr Geduld.", "Wiebke Ahlers"),
    ]


def test_a_role_of_another_party_is_somebody_elses() -> None:
    text = "AfD-Politiker Torben Kruse wartete lange. „Wir haben zu lange gewartet“, sagte der CDU-Politiker."

    assert said(text, "de") == [("Wir haben zu lange gewartet", None)]


def described(text: str, language: str) -> dict[str, tuple[str | None, str | None]]:
    found = people(markup.read(text).blocks, language=language, authors=())
    return {
        p.name.value: (p.job_title.value if p.job_title else None, p.affiliation.value if p.affiliation else None)
        for p in found
    }


@pytest.mark.parametrize(
    ("language", "text", "role", "affiliation"),
    [
        ("de", "Am Montag sprach SPD-Chefin Wiebke Ahlers in Kiel.", "SPD-Chefin", "SPD"),
        ("de", "Der ehemalige Alvaro-Pilot Torben Kruse trat an.", "ehemalige Alvaro-Pilot", "Alvaro"),
        ("de", "Es spricht Hobby-Pilot Torben Kruse.", "Hobby-Pilot", None),
        ("de", "Torben Kruse, Sprecher der Nordbahn, wartet.", "Sprecher", "Nordbahn"),
        ("de", "Torben Kruse, Analyst bei der Berenfels Bank, wartet.", "Analyst", "Berenfels Bank"),
        ("de", "Wiebke Ahlers, seit 2021 Intendantin des Stadttheaters, geht.", "Intendantin", "Stadttheaters"),
        ("de", "Bürgermeister Torben Kruse (Freie Wähler) wartet.", "Bürgermeister", "Freie Wähler"),
        (
            "de",
            "Beim Fahrgastverband Pro Gleis brodelt es. Dessen Sprecher Torben Kruse wartet.",
            "Sprecher",
            "Pro Gleis",
        ),
        ("fr", "Solène Kergoat, porte-parole de la CGT-Rail, attend.", "porte-parole", "CGT-Rail"),
        ("fr", "Solène Kergoat, PDG de Lumiris, attend.", "PDG", "Lumiris"),
        ("fr", "Le sénateur LR Lucien Astier attend.", "sénateur", "LR"),
        ("fr", "La maire (PS) de Bréval, Solène Kergoat, attend.", "maire", "PS"),
        ("fr", "La maire de Bréval, Solène Kergoat, attend.", "maire de Bréval", None),
        ("fr", "La ministre de l'Intérieur, Solène Kergoat, attend.", "ministre de l'Intérieur", None),
        ("fr", "L'entraîneur du FC Bréval, l'Argentin Lucien Astier, attend.", "entraîneur", "FC Bréval"),
        ("fr", "Solène Kergoat dirige l'Office du tourisme.", None, "Office du tourisme"),
        ("fr", "Éric Valmont, président (LR) du conseil, attend.", "président", "LR"),
        ("es", "La diputada de Vox Lourdes Cantero espera.", "diputada", "Vox"),
        ("es", "La directora general de Costas, Lourdes Cantero, espera.", "directora general de Costas", None),
        ("de", "Torben Kruse (GER) gewann vor der Schwimmerin Wiebke Ahlers.", None, None),
        ("es", "La alcaldesa del PP en Ribalta, Lourdes Cantero, espera.", "alcaldesa", "PP"),
        ("es", "Fermín Bouzas, entrenador del Ribalteño, espera.", "entrenador", "Ribalteño"),
        ("es", "Fermín Bouzas, de la Universidad de Ribalta, espera.", None, "Universidad de Ribalta"),
        ("es", "Fermín Bouzas, abogado de Lourdes Cantero, espera.", "abogado de Lourdes Cantero", None),
        ("de", "Torben Kruse (Obmann des Vereins Nordlicht) wartet.", "Obmann", "Vereins Nordlicht"),
        ("de", "Torben Kruse (Intendant Stadttheater Talheim) wartet.", "Intendant", "Stadttheater Talheim"),
        ("de", "Eintracht Talheims Trainer Torben Kruse wartet.", "Trainer", "Eintracht Talheim"),
        ("de", "Es wartet Wiebke Ahlers, die der Minister lobt.", None, None),
        ("de", "Der Prozess gegen den 25-Jährigen Torben Kruse beginnt.", None, None),
        ("fr", "Solène Kergoat (CGT Vernade) attend.", None, "CGT Vernade"),
        (
            "fr",
            "Solène Kergoat, présidente de la commission des finances, attend.",
            "présidente",
            "commission des finances",
        ),
        ("fr", "La présidente du conseil de Bréval, Solène Kergoat attend.", "présidente", "conseil de Bréval"),
        (
            "fr",
            "Solène Kergoat, membre du conseil d'administration, attend.",
            "membre du conseil d'administration",
            None,
        ),
        (
            "es",
            "La vicepresidenta segunda y ministra de Hacienda, Lourdes Cantero, espera.",
            "vicepresidenta segunda y ministra de Hacienda",
            None,
        ),
        (
            "es",
            "La presidenta de la Asociación de Libreros (Asoli), Lourdes Cantero, espera.",
            "presidenta",
            "Asociación de Libreros",
        ),
    ],
)
def test_roles_and_whom_they_belong_to(language: str, text: str, role: str | None, affiliation: str | None) -> None:
    found = next(iter(described(text, language).values()))

    assert found[0] == role
    assert (found[1] or "").endswith(affiliation or "")
    assert (found[1] is None) == (affiliation is None)


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        (
            "de",
            "Es kamen Anna Roth, Stadtrat Jan Kruse und Karl Ahlers.",
            {"Anna Roth": None, "Jan Kruse": "Stadtrat", "Karl Ahlers": None},
        ),
        (
            "fr",
            "Anne Kergoat, adjointe au maire, Jean Astier, patron du bar, et Paul Gall, notaire, attendent.",
            {"Anne Kergoat": "adjointe au maire", "Jean Astier": "patron du bar", "Paul Gall": "notaire"},
        ),
        (
            "es",
            "Esperan Ana Cantero, la alcaldesa de Ribalta, Juan Bouzas, y Pedro Gil, médico.",
            {"Ana Cantero": None, "Juan Bouzas": None, "Pedro Gil": "médico"},
        ),
    ],
)
def test_in_a_row_of_people_each_has_their_own_role(language: str, text: str, roles: dict[str, str | None]) -> None:
    assert {name: role for name, (role, _) in described(text, language).items()} == roles


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("de", "Der Fall von Torben Kruse beschäftigt das Gericht.", ["Torben Kruse"]),
        ("de", "Die Kanzlei Beiten Roth vertritt den Anwalt Torben Kruse.", ["Torben Kruse"]),
        ("de", "Verteidiger Constantin Freiherr von Aspern wartet.", ["Constantin Freiherr von Aspern"]),
        ("de", "Anwalt Torben Kruse klagt. Torben Kruses Antrag ist neu, Kruses Geduld alt.", ["Torben Kruse"]),
        ("de", "Per Kreditkarte zahlt der Anwalt Torben Kruse beim Robert Koch-Institut.", ["Torben Kruse"]),
        ("de", "Autor Biyon Kattilath kommt. Es wartet der Glücks-Guru Biyon Kattilath.", ["Biyon Kattilath"]),
        ("de", "Der Präsident Alexander Van der Bellen wartet.", ["Alexander Van der Bellen"]),
        ("fr", "Le sénateur LR Lucien Astier attend.", ["Lucien Astier"]),
        ("es", "La jueza Lourdes Cantero Villar espera. Cantero calla.", ["Lourdes Cantero Villar"]),
        ("es", "La Guardia Civil y Protección Civil avisaron al notario Fermín Bouzas.", ["Fermín Bouzas"]),
        ("es", "En San Mateo Tepetl vive el notario Fermín Bouzas.", ["Fermín Bouzas"]),
        ("es", "El hospital Miguel Servet atendió al notario Fermín Bouzas.", ["Fermín Bouzas"]),
        ("es", "La diputada de Morena Lourdes Cantero espera.", ["Lourdes Cantero"]),
        ("es", "El notario Fermín Bouzas de la Peña espera.", ["Fermín Bouzas de la Peña"]),
        ("de", "Die Präsidentin der ABCFreunde Margareta Ahlers wartet.", ["Margareta Ahlers"]),
    ],
)
def test_whom_an_article_names(language: str, text: str, names: list[str]) -> None:
    assert list(described(text, language)) == names
