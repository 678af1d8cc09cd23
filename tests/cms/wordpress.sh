#!/bin/sh
# WordPress on a bare Debian machine: its packages, MariaDB on a socket, PHP's own server on loopback.
#
#   wordpress.sh install FOLDER       Debian's packages (root once), WordPress unpacked; a second time nothing
#   wordpress.sh start FOLDER PORT    a site of its own with our plugin; returns when it answers
#   wordpress.sh php FOLDER CODE      PHP code in that site
#   wordpress.sh password FOLDER      an application password for the REST API
#   wordpress.sh stop FOLDER
#   wordpress.sh clean FOLDER         the site goes, the installation stays
#
# The editor is admin, password admin. WordPress's package asks for Apache; the parts that it needs
# here are installed by name, and the package itself is only unpacked.
set -eu

PACKAGES="php-cli php-gd php-mysql php-xml php-curl php-mbstring php-getid3 libjs-cropper libjs-underscore
    mariadb-server-core mariadb-client-core curl"

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
action=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
site=$folder/site
# A socket's path may have 107 characters, whatever the folder's has.
run=${TMPDIR:-/tmp}/newsmarkup-wordpress-$(printf %s "$folder" | cksum | cut -d' ' -f1)

missing() {
    for package in $PACKAGES; do
        dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q 'ok installed' || echo "$package"
    done
}

install() {
    [ -e "$folder/installed" ] && return
    wanted=$(missing)
    if [ -n "$wanted" ]; then
        if [ "$(id -u)" != 0 ]; then
            echo "wordpress.sh: as root: apt-get install --no-install-recommends $(echo $wanted)" >&2
            exit 1
        fi
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $wanted > "$folder/apt.log" 2>&1
    fi
    mkdir -p "$folder/debian"
    cd "$folder/debian"
    apt-get download -qq wordpress wordpress-theme-twentytwentythree 2> /dev/null
    for package in *.deb; do dpkg -x "$package" "$folder/debian"; done
    rm ./*.deb
    touch "$folder/installed"
}

database() {
    mariadbd --no-defaults --user="$(id -un)" --datadir="$site/database" --socket="$run/sql" \
        --pid-file="$run/sql.pid" --skip-networking --skip-log-bin --innodb-buffer-pool-size=32M \
        > "$site/database.log" 2>&1 &
    wait_for "$site/database.log" mariadb --no-defaults --socket="$run/sql" --user=root -e "SELECT 1"
}

# Until a command succeeds, a minute at most; else the end of a log.
wait_for() {
    log=$1
    shift
    tries=0
    until "$@" > /dev/null 2>&1; do
        tries=$((tries + 1))
        if [ $tries -gt 300 ]; then
            tail -40 "$log" >&2
            exit 1
        fi
        sleep 0.2
    done
}

make_site() {
    mkdir -p "$site"
    cp -rL "$folder/debian/usr/share/wordpress" "$site/wordpress" 2> /dev/null || true # .htaccess leads nowhere
    rm -f "$site/wordpress/wp-config.php"
    mkdir -p "$site/wordpress/wp-content/plugins" "$site/wordpress/wp-content/uploads" \
        "$site/wordpress/wp-content/mu-plugins"
    ln -sfn "$root/integrations/wordpress/newsmarkup" "$site/wordpress/wp-content/plugins/newsmarkup"
    cat > "$site/wordpress/wp-config.php" <<PHP
<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:$run/sql' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_ENVIRONMENT_TYPE', 'local' ); // Application passwords without TLS.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '$site/debug.log' );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
\$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
PHP
    # WordPress routes "pretty" addresses through index.php; PHP's server asks this file.
    cat > "$site/router.php" <<'PHP'
<?php
$path = __DIR__ . '/wordpress' . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $path ) || is_file( "$path/index.php" ) && '/' !== $_SERVER['REQUEST_URI'][-1] ) {
	return false;
}
if ( is_dir( $path ) && is_file( rtrim( $path, '/' ) . '/index.php' ) ) {
	return false;
}
chdir( __DIR__ . '/wordpress' );
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require 'index.php';
PHP
    mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$site/database" --auth-root-authentication-method=normal \
        --skip-test-db > "$site/install.log" 2>&1
    database
    mariadb --no-defaults --socket="$run/sql" --user=root -e 'CREATE DATABASE wordpress CHARACTER SET utf8mb4'
}

serve() {
    cd "$site/wordpress"
    PHP_CLI_SERVER_WORKERS=4 nohup php -d upload_max_filesize=8M -S "127.0.0.1:$1" -t "$site/wordpress" \
        "$site/router.php" > "$site/server.log" 2>&1 &
    echo $! > "$run/php.pid"
    wait_for "$site/server.log" curl -fsS -o /dev/null "http://127.0.0.1:$1/wp-admin/install.php"
}

start() {
    mkdir -p "$run"
    if [ -e "$site/made" ]; then
        database
        serve "$1"
        return
    fi
    rm -rf "$site"
    make_site
    serve "$1"
    curl -fsS -o "$site/install.html" "http://127.0.0.1:$1/wp-admin/install.php?step=2" \
        --data-urlencode "weblog_title=The Tidemark" --data user_name=admin --data admin_password=admin \
        --data admin_password2=admin --data pw_weak=1 --data admin_email=editor@example.test --data blog_public=1
    in_site '
        update_option( "timezone_string", "Europe/London" );
        $GLOBALS["wp_rewrite"]->set_permalink_structure( "/%year%/%monthnum%/%postname%/" );
        flush_rewrite_rules();
        require_once ABSPATH . "wp-admin/includes/plugin.php";
        $error = activate_plugin( "newsmarkup/newsmarkup.php" );
        is_wp_error( $error ) && exit( $error->get_error_message() );
        wp_update_user( array( "ID" => 1, "display_name" => "Ann Lee", "description" => "Ann Lee writes about the coast." ) );
    '
    touch "$site/made"
}

in_site() {
    HTTP_HOST=127.0.0.1 php -d display_errors=stderr -r "require '$site/wordpress/wp-load.php'; wp_set_current_user( 1 ); $1"
}

stop() {
    for name in php sql; do
        [ -e "$run/$name.pid" ] || continue
        pid=$(cat "$run/$name.pid")
        # PHP's server has workers of its own.
        [ $name = php ] && children=$(ps -o pid= --ppid "$pid" || true) || children=
        # shellcheck disable=SC2086
        kill "$pid" $children 2> /dev/null || true
        while kill -0 "$pid" 2> /dev/null; do sleep 0.1; done
        rm -f "$run/$name.pid"
    done
    rm -rf "$run"
}

case $action in
    install) install ;;
    start) start "$3" ;;
    php) in_site "$3" ;;
    password) in_site 'echo WP_Application_Passwords::create_new_application_password( 1, array( "name" => uniqid() ) )[0];' ;;
    stop) stop ;;
    clean) stop; rm -rf "$site" ;;
    *) echo "wordpress.sh: install, start, php, password, stop or clean" >&2; exit 2 ;;
esac
