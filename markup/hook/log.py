"""The service's log: one line of JSON for each thing that happened, without bodies, headers or secrets."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

LOG = logging.getLogger("markup.hook")


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info:
            said["traceback"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False)


def start(level: int) -> None:
    """Write our lines, the server's and the database connections' to stderr, from a level (as in `logging`) on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    for name in ("markup.hook", "uvicorn.error", "psycopg.pool"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(level)


def say(level: int, message: str, **facts: object) -> None:
    """Log a message with facts beside it."""
    LOG.log(level, message, extra={"facts": facts})
