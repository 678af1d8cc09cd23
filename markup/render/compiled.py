"""Our templates, compiled once: where Python keeps its own compiled files, and on its conditions.

Compiling what one article asks for costs more than importing Jinja's compiler. The files stand in
this package's `__pycache__`: who can write there can change our code anyway, so nothing is trusted
that was not before. Where Python may not write (read-only installation, `-B`), neither do we.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """Jinja checks of each file that its template, Jinja and Python are the ones it was made from."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when the first template is written."""
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read a compiled template if there is one."""
        with suppress(OSError), self._file(bucket).open("rb") as file:
            bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write a compiled template, whole or not at all."""
        if sys.dont_write_bytecode:
            return
        file = self._file(bucket)
        beside = file.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
        with suppress(OSError):
            self.folder.mkdir(exist_ok=True)
            with beside.open("xb") as written:
                bucket.write_bytecode(written)
            beside.replace(file)
        with suppress(OSError):
            beside.unlink(missing_ok=True)

    def _file(self, bucket: Bucket) -> Path:
        # What else a compiled template depends on; Jinja does not check these.
        made_for = bucket.environment
        options = (made_for.autoescape, made_for.trim_blocks, made_for.lstrip_blocks, made_for.keep_trailing_newline)
        return self.folder / f"template-{bucket.key}-{''.join(str(int(bool(o))) for o in options)}.jinja"


def compiled_templates() -> CompiledTemplates | None:
    """The cache beside this package's own; None where Python keeps none."""
    try:
        return CompiledTemplates(Path(cache_from_source(__file__)).parent)
    except NotImplementedError:
        return None
