"""The XPath of an element, in time that does not grow with its siblings."""

from __future__ import annotations

from collections import Counter
from typing import Any


class Paths(dict[Any, str]):
    """XPaths by element, as `ElementTree.getpath` writes them.

    lxml counts an element's elder siblings anew each time, which makes a page of many paragraphs
    quadratic; here the children of one parent are counted once, when the first of them is asked for.
    """

    def of(self, element: Any) -> str:
        """The path from the root, such as `/html/body/p[2]`."""
        parents = []
        at = element
        while at not in self:
            parent = at.getparent()
            if parent is None:
                self[at] = f"/{at.tag}"
            else:
                parents.append(parent)
                at = parent
        for parent in reversed(parents):
            self._number(parent, self[parent])
        return self[element]

    def _number(self, parent: Any, path: str) -> None:
        children = [(child, child.tag) for child in parent]
        totals = Counter([tag for _, tag in children])
        seen: Counter[Any] = Counter()
        for child, tag in children:
            if totals[tag] == 1:
                self[child] = f"{path}/{tag}"
            else:
                seen[tag] += 1
                self[child] = f"{path}/{tag}[{seen[tag]}]"
