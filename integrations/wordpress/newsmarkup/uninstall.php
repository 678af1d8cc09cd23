<?php
/** Takes away everything that the plugin wrote. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
delete_option( 'newsmarkup' );
delete_option( 'newsmarkup_last_error' );
$wpdb->query( "DELETE FROM {$wpdb->options} WHERE option_name LIKE 'newsmarkup\_pending\_%'" );
foreach ( array( '_newsmarkup', '_newsmarkup_wanted', '_newsmarkup_url' ) as $newsmarkup_key ) {
	delete_post_meta_by_key( $newsmarkup_key );
}
