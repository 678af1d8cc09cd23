#!/bin/sh
# Wagtail on a bare machine: from PyPI, SQLite, loopback only; a newsroom's app and ours in it.
#
#   wagtail.sh install FOLDER      a virtual environment; a second time nothing
#   wagtail.sh start FOLDER PORT   a site of its own; returns when it answers
#   wagtail.sh manage FOLDER ...   `manage.py ...` of that site
#   wagtail.sh stop FOLDER
#   wagtail.sh clean FOLDER        the site goes, the environment stays
#
# The editor is admin, password admin. Needs python3.11 or later with venv.
set -eu

WAGTAIL="wagtail==8.0.1"

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
action=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
python=$folder/venv/bin/python
site=$folder/site

install() {
    [ -e "$folder/installed" ] && return
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "$WAGTAIL" -e "$root"
    touch "$folder/installed"
}

make_site() {
    [ -e "$site/made" ] && return
    rm -rf "$site"
    mkdir -p "$site"
    "$folder/venv/bin/wagtail" start newsroom "$site" > /dev/null
    cp -r "$root/tests/hook/wagtail/news" "$site/news"
    cat > "$site/newsroom/settings/local.py" <<PYTHON
from newsroom.settings.base import INSTALLED_APPS

INSTALLED_APPS = ["news", "markup.hook.wagtail", *INSTALLED_APPS]
ALLOWED_HOSTS = ["127.0.0.1"]
CSRF_TRUSTED_ORIGINS = ["http://127.0.0.1:$1"]
WAGTAILADMIN_BASE_URL = "http://127.0.0.1:$1"
WAGTAIL_DATETIME_FORMAT = "%Y-%m-%d %H:%M:%S"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
MARKUP_SETTINGS = "$site/markup.toml"
MARKUP_PAGES = {
    "news.ArticlePage": {
        "author": "authors",
        "byline": "byline",
        "description": "standfirst",
        "articleSection": "desk",
        "image": "lead",
    }
}
PYTHON
    cat > "$site/markup.toml" <<TOML
[publisher]
name = "The Tidemark"
type = "NewsMediaOrganization"
url = "http://127.0.0.1:$1/"
TOML
    cd "$site"
    "$python" manage.py makemigrations --verbosity 0 news
    "$python" manage.py migrate --verbosity 0
    DJANGO_SUPERUSER_PASSWORD=admin "$python" manage.py createsuperuser --noinput --verbosity 0 \
        --username admin --email editor@example.test
    "$python" manage.py shell --verbosity 0 -c "
from news.models import Reporter
from wagtail.models import Site
Site.objects.update(hostname='127.0.0.1', port=$1)
Reporter.objects.create(name='Ann Lee', url='http://127.0.0.1:$1/staff/ann-lee/')
"
    touch "$site/made"
}

start() {
    make_site "$1"
    cd "$site"
    nohup "$python" manage.py runserver --noreload "127.0.0.1:$1" > "$site/server.log" 2>&1 &
    echo $! > "$site/server.pid"
    tries=0
    until curl -fsS -o /dev/null "http://127.0.0.1:$1/admin/login/" 2> /dev/null; do
        tries=$((tries + 1))
        if [ $tries -gt 60 ] || ! kill -0 "$(cat "$site/server.pid")" 2> /dev/null; then
            tail -40 "$site/server.log" >&2
            exit 1
        fi
        sleep 0.5
    done
}

stop() {
    [ -e "$site/server.pid" ] || return 0
    kill "$(cat "$site/server.pid")" 2> /dev/null || true
    rm -f "$site/server.pid"
}

case $action in
    install) install ;;
    start) start "$3" ;;
    manage)
        shift 2
        cd "$site"
        "$python" manage.py "$@"
        ;;
    stop) stop ;;
    clean) stop; rm -rf "$site" ;;
    *) echo "wagtail.sh: install, start, manage, stop or clean" >&2; exit 2 ;;
esac
