#!/bin/sh
# A PostgreSQL server of one's own on a Unix socket, and nothing else: no port, no service.
#
#   postgres.sh install         Debian's package, as root; a second time nothing
#   postgres.sh start FOLDER    a new server, its data and socket in FOLDER; prints its address
#   postgres.sh crash FOLDER    as if the power went; start takes it up again
#   postgres.sh stop FOLDER     the server and its data go
#
# PostgreSQL does not run as root: started by root it runs as the package's user, postgres. FOLDER must
# then be where that user may go, and its path short: a socket's may have 107 characters.
set -eu

PACKAGE=postgresql

programs() {
    if [ "$(id -u)" = 0 ] && ! id postgres > /dev/null 2>&1; then
        echo "postgres.sh: no user postgres to run it as: tests/hook/postgres.sh install" >&2
        exit 3
    fi
    for folder in "$(dirname "$(readlink -f "$(command -v pg_ctl || echo /)")")" /usr/lib/postgresql/*/bin; do
        [ -x "$folder/initdb" ] && echo "$folder" && return
    done
    echo "postgres.sh: no PostgreSQL: as root: tests/hook/postgres.sh install" >&2
    exit 3
}

as_owner() {
    if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi
}

install() {
    [ -x "$(command -v pg_ctl)" ] || ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || {
        apt-get update -qq
        # Debian would start a server of its own, which nobody asked for.
        mkdir -p /etc/postgresql-common
        [ -e /etc/postgresql-common/createcluster.conf ] ||
            echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $PACKAGE > /dev/null
    }
}

start() {
    bin=$(programs)
    if [ ! -e "$folder/data/PG_VERSION" ]; then
        mkdir -p "$folder"
        [ "$(id -u)" != 0 ] || chown postgres "$folder"
        as_owner "$bin/initdb" -D "$folder/data" -U markup -A trust -E UTF8 --no-locale > "$folder/initdb.log"
    fi
    as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -s \
        -o "-k $folder -c listen_addresses='' -c max_connections=200" start
    echo "postgresql://markup@/postgres?host=$folder"
}

action=$1
folder=${2:-}
case $action in
    install) install ;;
    start) start ;;
    crash) as_owner "$(programs)/pg_ctl" -D "$folder/data" -s -m immediate stop ;;
    stop)
        as_owner "$(programs)/pg_ctl" -D "$folder/data" -s -m immediate stop || true
        rm -rf "$folder"
        ;;
    *) echo "postgres.sh: install, start, crash or stop" >&2; exit 2 ;;
esac
