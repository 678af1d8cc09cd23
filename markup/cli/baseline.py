"""A file of findings that are known: a run fails on new ones only."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from markup.cli.checked import Checked, generic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from markup.model import Finding

_VERSION = 1
Key = tuple[str, str, str]


class BaselineError(ValueError):
    """A baseline that cannot be read; the message is one line."""


def written(pages: Sequence[Checked]) -> str:
    """The baseline of what was found: how often each page breaks each rule at each path, numbers left out.

    Lines and list numbers are not kept: an edit above a finding must not make it new.
    """
    counts = Counter(_key(p.name, f) for p in pages for f in p.findings)
    known = [{"source": s, "rule": r, "path": p, "count": n} for (s, r, p), n in sorted(counts.items())]
    return json.dumps({"version": _VERSION, "known": known}, ensure_ascii=False, indent=1) + "\n"


def read(path: Path) -> Counter[Key]:
    """How many findings of each kind are known.

    Raises:
        BaselineError: the file cannot be read, or is no baseline.
    """
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if table["version"] != _VERSION:
            message = f"{path}: baseline version {table['version']} is not known here"
            raise BaselineError(message)
        return Counter({(k["source"], k["rule"], k["path"]): int(k["count"]) for k in table["known"]})
    except OSError as error:
        message = f"{path}: {error.strerror}"
    except (ValueError, KeyError, TypeError) as error:
        if isinstance(error, BaselineError):
            raise
        message = f"{path}: not a baseline that `markup validate --write-baseline` wrote"
    raise BaselineError(message)


def new(pages: Sequence[Checked], known: Counter[Key]) -> tuple[Checked, ...]:
    """The pages with the findings that are not known; of more than are known, the last are new."""
    left = Counter(known)
    made = []
    for page in pages:
        fresh = []
        for finding in page.findings:
            key = _key(page.name, finding)
            if left[key] > 0:
                left[key] -= 1
            else:
                fresh.append(finding)
        made.append(replace(page, findings=tuple(fresh)))
    return tuple(made)


def _key(name: str, finding: Finding) -> Key:
    return name.replace("\\", "/"), finding.rule, generic(finding.path)
