<?php
/** Emptying the queue, when nobody waits for it. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const SECONDS    = 5;  // That the service has for its answer; it answers before it works.
const MOST       = 20; // Articles in one run; the next run follows at once.
const LAST_ERROR = 'newsmarkup_last_error';

add_action( SEND, __NAMESPACE__ . '\send_due' );
add_action( SWEEP, __NAMESPACE__ . '\sweep' );

/** Send once the answer to the editor is out. */
function send_soon(): void {
	schedule( time() );
	if ( ! has_action( 'shutdown', __NAMESPACE__ . '\after_answer' ) ) {
		add_action( 'shutdown', __NAMESPACE__ . '\after_answer', 1000 );
	}
}

/**
 * Where PHP can let the reader go, or nobody waits, send now; else wake WP-Cron, which works in a
 * request of its own. Should both fail, the event stands in the schedule.
 */
function after_answer(): void {
	foreach ( array( 'fastcgi_finish_request', 'litespeed_finish_request' ) as $finish ) {
		if ( function_exists( $finish ) ) {
			$finish();
			send_due();
			return;
		}
	}
	if ( wp_doing_cron() || 'cli' === PHP_SAPI ) {
		send_due();
	} elseif ( ! ( defined( 'DISABLE_WP_CRON' ) && DISABLE_WP_CRON ) ) {
		spawn_cron();
	}
}

function schedule( int $at ): void {
	$next = wp_next_scheduled( SEND );
	if ( $next && $next <= $at ) {
		return;
	}
	wp_clear_scheduled_hook( SEND );
	wp_schedule_single_event( $at, SEND );
}

function send_due(): void {
	if ( '' !== option( 'address' ) && secrets() ) {
		foreach ( due( MOST ) as $post_id => $row ) {
			if ( ! send( $post_id, $row ) ) {
				break; // The service is away: the others can wait as well.
			}
		}
	}
	$next = next_due();
	if ( null !== $next ) {
		schedule( max( $next, time() + ( due( 1 ) ? MINUTE_IN_SECONDS : 0 ) ) );
	}
}

/** Whether the service can be spoken to: a row that it does not take waits, and is tried again. */
function send( int $post_id, string $row ): bool {
	$entry = json_decode( $row, true );
	try {
		$body = payload( $post_id, $entry );
	} catch ( \Throwable $error ) { // In a filter of somebody else's: the others in the queue can go on.
		postpone( $post_id, $row );
		update_option( LAST_ERROR, gmdate( 'Y-m-d H:i:s' ) . " UTC, post $post_id: " . $error->getMessage(), false );
		return true;
	}
	if ( null === $body ) {
		settle( $post_id, $row ); // Gone or hidden meanwhile; that has a row of its own.
		return true;
	}
	$answer = post( $entry['id'], $body );
	if ( $answer['ok'] ) {
		settle( $post_id, $row );
		delete_option( LAST_ERROR );
		return true;
	}
	postpone( $post_id, $row, $answer['after'] );
	update_option( LAST_ERROR, gmdate( 'Y-m-d H:i:s' ) . " UTC, post $post_id: " . $answer['said'], false );
	return $answer['status'] >= 400 && $answer['status'] < 500 && 429 !== $answer['status'];
}

/** @return array{ok: bool, status: int, after: int, said: string} */
function post( string $id, string $body ): array {
	$response = wp_remote_post(
		(string) option( 'address' ),
		array(
			'timeout'     => SECONDS,
			'redirection' => 0,
			'headers'     => signed_headers( $id, $body ),
			'body'        => $body,
		)
	);
	if ( is_wp_error( $response ) ) {
		return array(
			'ok'     => false,
			'status' => 0,
			'after'  => 0,
			'said'   => $response->get_error_message(),
		);
	}
	$status = (int) wp_remote_retrieve_response_code( $response );
	$said   = json_decode( wp_remote_retrieve_body( $response ), true );
	return array(
		'ok'     => $status >= 200 && $status < 300,
		'status' => $status,
		'after'  => (int) wp_remote_retrieve_header( $response, 'retry-after' ),
		'said'   => trim( $status . ' ' . ( is_array( $said ) ? (string) ( $said['detail'] ?? $said['title'] ?? '' ) : '' ) ),
	);
}

/** Send again what was sent an hour or more ago, three days at most, and whose markup never came. */
function sweep(): void {
	queue_without_markup( gmdate( 'Y-m-d\TH:i:s', time() - 3 * DAY_IN_SECONDS ), gmdate( 'Y-m-d\TH:i:s', time() - HOUR_IN_SECONDS ) );
}

/** Queue published articles that lack the markup of their last save, if that was between two moments; how many. */
function queue_without_markup( string $from = '', string $to = '9' ): int {
	global $wpdb;
	$types = (array) option( 'post_types' );
	$marks = implode( ', ', array_fill( 0, count( $types ), '%s' ) );
	// phpcs:disable WordPress.DB.PreparedSQL, WordPress.DB.PreparedSQLPlaceholders
	$found = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT p.ID, p.post_modified_gmt AS modified, w.meta_value AS wanted, m.meta_value AS markup FROM {$wpdb->posts} p
			LEFT JOIN {$wpdb->postmeta} w ON w.post_id = p.ID AND w.meta_key = %s
			LEFT JOIN {$wpdb->postmeta} m ON m.post_id = p.ID AND m.meta_key = %s
			WHERE p.post_status = 'publish' AND p.post_password = '' AND p.post_type IN ($marks)
			AND COALESCE(w.meta_value, '') BETWEEN %s AND %s ORDER BY p.ID DESC",
			array_merge( array( WANTED, MARKUP ), $types, array( $from, $to ) )
		)
	);
	// phpcs:enable
	$waiting = waiting();
	$count   = 0;
	foreach ( $found as $row ) {
		$stored = json_decode( (string) $row->markup, true );
		$fits   = $row->wanted && array( $row->wanted, $row->modified ) === array( $stored['revision'] ?? '', $stored['modified'] ?? '' );
		$post   = $fits ? null : get_post( (int) $row->ID );
		if ( $post && ! isset( $waiting[ $post->ID ] ) ) {
			announce( $post, 'post.updated' );
			++$count;
		}
	}
	return $count;
}
