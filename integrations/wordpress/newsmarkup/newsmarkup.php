<?php
/**
 * Plugin Name: Newsmarkup
 * Description: Sends each published article to your newsmarkup service and prints the schema.org markup that comes back.
 * Version: 0.1.0
 * Requires at least: 5.6
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: newsmarkup
 *
 * Saving an article writes one row to a queue in the database. The row is sent when the editor's
 * answer is out, and stays until the service has taken it: publishing never waits for the service.
 * The service sends the markup to a REST route, signed with the same secret.
 */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const MARKUP = '_newsmarkup';        // Post meta: what came back, {"revision": ..., "modified": ..., "jsonld": ...} as JSON.
const WANTED = '_newsmarkup_wanted'; // Post meta: the revision of the last save; markup of any other is not printed.
const URL    = '_newsmarkup_url';    // Post meta: the last public address.
const SEND   = 'newsmarkup_send';    // The WP-Cron event that empties the queue.
const SWEEP  = 'newsmarkup_sweep';   // The daily one that looks for what never came back.

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/signature.php';
require __DIR__ . '/includes/queue.php';
require __DIR__ . '/includes/payload.php';
require __DIR__ . '/includes/saving.php';
require __DIR__ . '/includes/sending.php';
require __DIR__ . '/includes/receiving.php';
require __DIR__ . '/includes/printing.php';
require __DIR__ . '/includes/screen.php';

register_activation_hook(
	__FILE__,
	static function (): void {
		if ( '' === option( 'secret' ) ) {
			set_options( array( 'secret' => 'whsec_' . base64_encode( random_bytes( 32 ) ) ) );
		}
		wp_next_scheduled( SWEEP ) || wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', SWEEP );
	}
);
register_deactivation_hook(
	__FILE__,
	static function (): void {
		wp_clear_scheduled_hook( SEND );
		wp_clear_scheduled_hook( SWEEP );
	}
);
