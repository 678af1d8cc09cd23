"""`markup serve`: the publish hook as a service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from markup.hook.service import Service


@click.command("serve", short_help="Take articles from a CMS's webhook; give their markup back.")
@options.config
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8470, show_default=True, type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option(
    "--workers", type=click.IntRange(min=0), help="Processes that convert and deliver  [default: hook.workers]."
)
@options.verbosity
def command(*, config: str | None, host: str, port: int, workers: int | None) -> None:
    """Take in what CMSs send to /hooks/CMS, convert it, and give the markup back.

    Which CMSs, their secrets and the way back stand in the settings, table [hook]. What was answered
    with 202 is on disk and is worked on until it is done, whatever happens to this process. Several
    processes may share one inbox; --workers 0 only takes in. SIGTERM or Ctrl-C ends it when the
    deliveries in hand are done.

    \b
    Examples:
      markup serve
      markup serve --config /etc/markup/markup.toml --port 8470
    """  # noqa: D301  # \b keeps click from folding the examples
    import logging
    import os

    from markup.settings import SettingsError

    try:
        import uvicorn

        from markup.hook import log
        from markup.hook.app import BODY_SECONDS, app
        from markup.hook.service import service
    except ImportError as error:
        options.wrong(f"{error.name} is not installed: pip install 'newsmarkup[serve]'")
    settings = options.settings(config)
    try:
        made: Service = service(settings, os.environ)
    except SettingsError as error:
        options.wrong(str(error))
    log.start({-1: logging.WARNING, 0: logging.INFO, 1: logging.DEBUG}[options.level()])
    number = settings.hook.workers if workers is None else workers
    where = "PostgreSQL" if settings.hook.postgres_env or settings.hook.postgres_file else str(settings.hook.inbox)
    log.say(logging.INFO, "serving", cms=sorted(made.secrets), workers=number, inbox=where)
    uvicorn.run(
        app(made, number),
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # who asks is who connects
        limit_concurrency=500,
        timeout_graceful_shutdown=int(BODY_SECONDS),
    )
