"""Secrets out of the environment or files: read when the service starts, kept in memory, never shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from markup.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.settings import HookSettings


def secrets(cms: str, table: Mapping[str, Any], environ: Mapping[str, str]) -> tuple[str, ...]:
    """The secrets that requests of a CMS may be signed with, newest first.

    `secretFile` has one a line; the variable that `secretEnv` names (`MARKUP_<CMS>_SECRET` by default)
    has them between spaces.

    Raises:
        SettingsError: there is none, or it is not of the kind that the CMS uses.
    """
    variable = table.get("secretEnv", f"MARKUP_{cms.upper()}_SECRET")
    found = _lines(table["secretFile"]) if "secretFile" in table else tuple(environ.get(variable, "").split())
    if not found:
        message = f"hook.{cms}: no secret: set {variable}, or name a file with secretFile"
        raise SettingsError(message)
    if cms in ("standard", "wordpress"):
        _check_standard(cms, found)
    return found


def resolved(table: Mapping[str, Any], environ: Mapping[str, str]) -> dict[str, Any]:
    """A CMS's table with what `nameEnv` and `nameFile` lead to as `name`, its signing secrets left out.

    Raises:
        SettingsError: a variable is not set, or a file cannot be read.
    """
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.removesuffix("Env").removesuffix("File")
        if name == "secret":
            continue
        if key.endswith("File"):
            values[name] = " ".join(_lines(value))
        elif key.endswith("Env"):
            if not environ.get(value):
                message = f"{key}: the environment has no {value}"
                raise SettingsError(message)
            values[name] = environ[value]
        else:
            values[key] = value
    return values


def plain(table: Mapping[str, Any]) -> dict[str, Any]:
    """A CMS's table without what leads to a secret."""
    return {key: value for key, value in table.items() if not key.endswith(("Env", "File"))}


def token(settings: HookSettings, environ: Mapping[str, str]) -> str | None:
    """The operators' token; None where none is set."""
    if settings.token_file:
        return " ".join(_lines(settings.token_file)) or None
    return environ.get(settings.token_env) or None


def database(settings: HookSettings, environ: Mapping[str, str]) -> str | None:
    """How the inbox's PostgreSQL database is reached, a URL or a libpq connection string; None where there is none.

    Raises:
        SettingsError: the variable that the settings name is not set, or the file cannot be read.
    """
    if settings.postgres_file:
        return " ".join(_lines(settings.postgres_file))
    if settings.postgres_env and not environ.get(settings.postgres_env):
        message = f"hook.postgresEnv: the environment has no {settings.postgres_env}"
        raise SettingsError(message)
    return environ[settings.postgres_env] if settings.postgres_env else None


def _lines(path: Path) -> tuple[str, ...]:
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}"
        raise SettingsError(message) from None
    return tuple(filter(None, map(str.strip, text.splitlines())))


def _check_standard(cms: str, found: tuple[str, ...]) -> None:
    """Find out now, not at the first request, that a secret is not base64."""
    import base64  # noqa: PLC0415

    for number, secret in enumerate(found, 1):
        try:
            fits = bool(base64.b64decode(secret.removeprefix("whsec_") + "=="))
        except ValueError:
            fits = False
        if not fits:
            message = f"hook.{cms}: secret {number} is not of the form whsec_<base64>"
            raise SettingsError(message)
