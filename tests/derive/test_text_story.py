"""What a copied page brings along between its paragraphs is not the story."""

from __future__ import annotations

import pytest

from markup.pipeline import convert

HEAD = ("The slow boat stays for one more year", "By Ann Lee", "14 May 2025")
STORY = (
    "The harbour council voted on Monday to keep the old ferry running for another year.",
    "Captain Ilse Brandt said the boat was slow, “but so is the river”. Nobody argued with her.",
    "The new bridge, which was to replace it, is still waiting for its last two piers.",
    "A decision on the piers is expected in June, when the water in the river is lowest.",
)


def body(*between: str) -> list[str]:
    """The body of an article with some lines between its second and third paragraph."""
    return [b.text for b in convert("\n\n".join((*HEAD, *STORY[:2], *between, *STORY[2:]))).layout.body]


@pytest.mark.parametrize(
    "between",
    [
        ("Watch NowContestants race against the clock to beat the quiz master, who has never lost a single round.",),
        ("Read also", "Piers still missing after three years of work", "Nobody knows where the steel is.",
         "Council to vote on tolls before the summer", "The mayor wants them, the captains do not."),
        ("More from the harbour", "Piers still missing after three years of work", "Council to vote on tolls in May"),
        ("Weitere Hafennachrichten",),
        ("The ferry on Monday morning", "Photo: J. Doe"),
        ("Mayor Odd Holm, second left, and Captain Ilse Brandt, right, open the new quay.", "Photo: AFP"),
        ("Captain Ilse Brandt (left) and Mayor Odd Holm (right)",),
        ("“The boat was slow, but so is the river. Nobody argued with her.”", "Ilse Brandt", "Ferry captain"),
        ("Key points", "The ferry stays for another year.", "The bridge is late, nobody knows how much.", "Show more"),
        ("Kort fortalt", "Fergen blir i ett år til.", "Broen er forsinket.", "Vis mer"),
        ("Ferry:", "A ferry is a boat that carries people over water, there and back.", "Source: Harbour Lexicon"),
        ("The ferry stays! Great news for the harbour. pic.twitter.com/Ab12Cd", "— Odd Holm (@oddholm) May 12, 2025"),
        ("View this post on Instagram", "A post shared by Odd Holm (@oddholm)"),
        ("STRONG! The ferry in the storm of last winter, seen from the quay. Video: Ann Lee / Herald Show more",),
        ("50:55",),
        ("Légende : Le ferry quitte le quai du port, lundi matin, avec trois passagers à bord.",),
        ("1 of 5 photos", "Enlarge image"),
        ("Te puede interesar: El puente vuelve a encarecerse",),
        ("相关阅读：新桥又涨价",),
        ("यह भी पढ़ें: पुल अब भी अधूरा",),
        ("Haberin Devamı",),
        ("Подписывайтесь на наш телеграм-канал",),
        ("Dalsza część artykułu pod materiałem wideo",),
    ],
    ids=lambda lines: lines[0][:24],
)  # fmt: skip
def test_what_interrupts_the_story_is_left_out(between: tuple[str, ...]) -> None:
    assert body(*between) == list(STORY)


@pytest.mark.parametrize(
    "between",
    [
        ("A question of money",),
        ("“We are not done,” she said.",),
        ("What happens now?",),
        ("The council said:", "“Nobody is going to swim to school in this town, this year or any other.”"),
        ("The bridge is late, and it will be later still, said the builder, who has built four of them.",),
        ("- The ferry leaves at eight.", "- It comes back at nine."),
    ],
    ids=lambda lines: lines[0][:24],
)
def test_subheads_and_short_sentences_are_the_story_s(between: tuple[str, ...]) -> None:
    assert body(*between) == [*STORY[:2], *between, *STORY[2:]]


def test_a_box_of_key_points_above_the_story_is_not_its_beginning() -> None:
    done = convert(
        "\n\n".join(
            (
                *HEAD,
                "Key Points",
                "The ferry stays for another year.",
                "The bridge is late.",
                "Jane Doe | Getty Images",
                *STORY,
            )
        )
    )

    assert [b.text for b in done.layout.body] == list(STORY)


def test_the_story_ends_where_the_wall_stands() -> None:
    wall = (
        "Il vous reste deux pages sur le bac de nuit et ses capitaines.",
        "Déjà lu ailleurs ce soir.",
    )

    assert [b.text for b in convert("\n\n".join((*HEAD, *STORY, *wall))).layout.body] == list(STORY)
