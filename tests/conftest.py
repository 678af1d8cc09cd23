"""What all tests share."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("house", deadline=None)  # time is measured in bench/, not here
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regen", action="store_true", help="write expected files anew instead of comparing with them")
    parser.addoption("--cms", action="store_true", help="install and start real CMSs, and publish in them")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "cms: needs a real CMS, which its script installs; run with --cms")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--cms"):
        for item in items:
            if item.get_closest_marker("cms"):
                item.add_marker(pytest.mark.skip(reason="runs with --cms"))
