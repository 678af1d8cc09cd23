"""The settings of fact checks: a shipped scale, a scale of one's own, all claims or one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from markup.settings import RATING_SCALES, ClaimReviewSettings, Settings, SettingsError, load

if TYPE_CHECKING:
    from pathlib import Path


def loaded(folder: Path, text: str) -> Settings:
    path = folder / "markup.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def test_a_scale_of_ones_own(tmp_path: Path) -> None:
    text = '[claimReview]\nallClaims = true\n[claimReview.labels]\n"Right" = 3\n"Wrong" = 1\n'
    assert loaded(tmp_path, text).claim_review == ClaimReviewSettings(None, {"Right": 3, "Wrong": 1}, all_claims=True)


@pytest.mark.parametrize("name", RATING_SCALES)
def test_a_shipped_scale_by_its_name(tmp_path: Path, name: str) -> None:
    assert loaded(tmp_path, f'[claimReview]\nratingScale = "{name}"\n').claim_review.rating_scale == name


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('ratingScale = "politifacts"', "did you mean politifact?"),
        ("labels = {Right = 3, Wrong = 0}", "must be 1 or more"),
        ("labels = {Right = 3, Wrong = 3}", "two different numbers"),
        ('labels = {Right = "3"}', "must be a number"),
        ("allClaims = 1", "must be true or false"),
    ],
)
def test_what_is_no_scale_is_an_error_with_its_line(tmp_path: Path, line: str, what: str) -> None:
    with pytest.raises(SettingsError, match=what) as error:
        loaded(tmp_path, f"[claimReview]\n{line}\n")
    assert "markup.toml:2: claimReview." in str(error.value)


def test_settings_made_in_code_stand_in_their_text() -> None:
    made = Settings(claim_review=ClaimReviewSettings("snopes", {"Right": 3, "Wrong": 1}, all_claims=True))
    assert made.evidence("x", "/claimReview/ratingScale").text == "snopes"
    assert made.evidence("x", "/claimReview/labels/Right").text == "3"
