<?php
/** Standard Webhooks 1.0: who sent this, and that nothing of it was changed. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const WINDOW = 300; // Seconds that a signature holds.

function signature( string $secret, string $id, string $timestamp, string $body ): string {
	$key = base64_decode( preg_replace( '/^whsec_/', '', $secret ) );
	return 'v1,' . base64_encode( hash_hmac( 'sha256', "$id.$timestamp.$body", $key, true ) );
}

/** The headers of a request of ours. */
function signed_headers( string $id, string $body ): array {
	$timestamp = (string) time();
	$secrets   = secrets();
	return array(
		'Content-Type'      => 'application/json',
		'webhook-id'        => $id,
		'webhook-timestamp' => $timestamp,
		'webhook-signature' => $secrets ? signature( $secrets[0], $id, $timestamp, $body ) : '',
	);
}

/** Whether a request is signed with one of the secrets, and not too long ago. */
function is_signed( string $id, string $timestamp, string $given, string $body ): bool {
	if ( '' === $id || ! ctype_digit( $timestamp ) || abs( time() - (int) $timestamp ) > WINDOW ) {
		return false;
	}
	$fits = false;
	foreach ( secrets() as $secret ) {
		$made = signature( $secret, $id, $timestamp, $body );
		foreach ( explode( ' ', $given ) as $one ) {
			$fits = hash_equals( $made, $one ) || $fits;
		}
	}
	return $fits;
}
