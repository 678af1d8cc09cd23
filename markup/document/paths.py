"""The XPath of an element, in time that does not grow with its siblings."""

from __future__ import annotations

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
        by_tag: dict[Any, list[Any]] = {}
        for child in parent:
            by_tag.setdefault(child.tag, []).append(child)
        for tag, same in by_tag.items():
            if len(same) == 1:
                self[same[0]] = f"{path}/{tag}"
            else:
                self.update((child, f"{path}/{tag}[{number}]") for number, child in enumerate(same, 1))
