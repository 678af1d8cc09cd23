<?php
/**
 * The queue: one row of the options table for each article that the service has yet to hear of.
 *
 * A row outlives its article (post meta would not) and costs no table of its own. It is read and
 * written past the options' cache, for several processes share it. A newer save takes the older
 * one's place.
 */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const PENDING = 'newsmarkup_pending_';

/** A moment that sorts as text: UTC to the microsecond. */
function revision_now(): string {
	list( $fraction, $seconds ) = explode( ' ', microtime() );
	return gmdate( 'Y-m-d\TH:i:s', (int) $seconds ) . substr( $fraction, 1, 7 ) . 'Z';
}

/** Put an article in the queue. `$entry` has `type`, `revision` and, of what is no longer public, `url`. */
function enqueue( int $post_id, array $entry ): void {
	global $wpdb;
	$entry += array(
		'id'    => 'msg_' . wp_generate_uuid4(),
		'tries' => 0,
		'due'   => 0,
	);
	$wpdb->query(
		$wpdb->prepare(
			"INSERT INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')
			ON DUPLICATE KEY UPDATE option_value = VALUES(option_value)",
			PENDING . $post_id,
			wp_json_encode( $entry )
		)
	);
}

/**
 * The rows that are due, those that wait longest first.
 *
 * @return array<int, string> post id => the row as it stands.
 */
function due( int $most ): array {
	global $wpdb;
	$rows  = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT option_name, option_value FROM {$wpdb->options} WHERE option_name LIKE %s ORDER BY option_id LIMIT 5000",
			$wpdb->esc_like( PENDING ) . '%'
		)
	);
	$found = array();
	foreach ( $rows as $row ) {
		$entry = json_decode( $row->option_value, true );
		if ( is_array( $entry ) && $entry['due'] <= time() && count( $found ) < $most ) {
			$found[ (int) substr( $row->option_name, strlen( PENDING ) ) ] = $row->option_value;
		}
	}
	return $found;
}

/** Take a row out of the queue, unless a newer save has taken its place. */
function settle( int $post_id, string $row ): void {
	global $wpdb;
	$wpdb->delete(
		$wpdb->options,
		array(
			'option_name'  => PENDING . $post_id,
			'option_value' => $row,
		)
	);
}

/** Leave a row for later, unless a newer save has taken its place: a minute, two, four ... six hours. */
function postpone( int $post_id, string $row, int $least = 0 ): void {
	global $wpdb;
	$entry = json_decode( $row, true );
	$pause = min( MINUTE_IN_SECONDS * 2 ** min( $entry['tries'], 10 ), 6 * HOUR_IN_SECONDS );
	++$entry['tries'];
	$entry['due'] = time() + max( $pause, min( $least, DAY_IN_SECONDS ) );
	$wpdb->update(
		$wpdb->options,
		array( 'option_value' => wp_json_encode( $entry ) ),
		array(
			'option_name'  => PENDING . $post_id,
			'option_value' => $row,
		)
	);
}

/** When the next row is due; null where the queue is empty. */
function next_due(): ?int {
	$rows = waiting();
	return $rows ? min( wp_list_pluck( $rows, 'due' ) ) : null;
}

/** @return array<int, array> All rows by post id. */
function waiting(): array {
	global $wpdb;
	$rows  = $wpdb->get_results(
		$wpdb->prepare( "SELECT option_name, option_value FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( PENDING ) . '%' )
	);
	$found = array();
	foreach ( $rows as $row ) {
		$entry = json_decode( $row->option_value, true );
		if ( is_array( $entry ) ) {
			$found[ (int) substr( $row->option_name, strlen( PENDING ) ) ] = $entry;
		}
	}
	return $found;
}
