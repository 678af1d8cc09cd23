"""What validation found, page by page; and what many pages share, once."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markup.model import Finding

_NUMBER = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Checked:
    """A page and its findings; `error` says why it could not be read."""

    name: str
    findings: tuple[Finding, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """A rule that several pages break at the same path: most likely their template does."""

    rule: str
    path: str
    found: tuple[tuple[str, Finding], ...]

    @property
    def severity(self) -> Severity:
        """The worst of them."""
        return max(f.severity for _, f in self.found)

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages, each once, in order."""
        return tuple(dict.fromkeys(name for name, _ in self.found))


def generic(path: str) -> str:
    """A path without the numbers of blocks and list items: the same for every page of a template."""
    return _NUMBER.sub("[]", path)


def split(pages: Sequence[Checked]) -> tuple[tuple[Shared, ...], tuple[Checked, ...]]:
    """What several pages share, the worst and commonest first; and the pages with what is left, in order."""
    groups: dict[tuple[str, str], list[tuple[str, Finding]]] = defaultdict(list)
    for page in pages:
        for finding in page.findings:
            groups[finding.rule, generic(finding.path)].append((page.name, finding))
    shared = {key: Shared(*key, tuple(found)) for key, found in groups.items() if len({n for n, _ in found}) > 1}
    left = (replace(p, findings=tuple(f for f in p.findings if (f.rule, generic(f.path)) not in shared)) for p in pages)
    order = sorted(shared.values(), key=lambda s: (-s.severity, -len(s.pages), s.rule, s.path))
    return tuple(order), tuple(left)


def counted(findings: Iterable[Finding]) -> Mapping[Severity, int]:
    """How many there are of each severity, the worst first."""
    found = [f.severity for f in findings]
    return {s: found.count(s) for s in sorted(Severity, reverse=True)}


def counts_text(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 warning`; "nothing found" where there are none."""
    counts = counted(findings)
    plural = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.ADVICE: "pieces of advice"}
    single = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece of advice"}
    said = [f"{n} {single[s] if n == 1 else plural[s]}" for s, n in counts.items() if n]
    return ", ".join(said) or "nothing found"
