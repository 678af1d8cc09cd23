<?php
/** The way back: the service posts the markup to `newsmarkup/v1/markup`, signed with the shared secret. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const LARGEST = 2 * MB_IN_BYTES;

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'newsmarkup/v1',
			'/markup',
			array(
				'methods'             => 'POST',
				'callback'            => __NAMESPACE__ . '\receive',
				'permission_callback' => __NAMESPACE__ . '\may_send',
			)
		);
	}
);

/** @return true|\WP_Error */
function may_send( \WP_REST_Request $request ) {
	$signed = is_signed(
		(string) $request->get_header( 'webhook-id' ),
		(string) $request->get_header( 'webhook-timestamp' ),
		(string) $request->get_header( 'webhook-signature' ),
		$request->get_body()
	);
	return $signed ? true : new \WP_Error( 'newsmarkup_signature', 'The signature does not fit.', array( 'status' => 401 ) );
}

/** @return array|\WP_Error */
function receive( \WP_REST_Request $request ) {
	$body = $request->get_body();
	if ( strlen( $body ) > LARGEST ) {
		return new \WP_Error( 'newsmarkup_size', 'Too large.', array( 'status' => 413 ) );
	}
	$said     = json_decode( $body ); // Objects, so that {} does not become [].
	$data     = is_object( $said ) && isset( $said->data ) && is_object( $said->data ) ? $said->data : null;
	$key      = $data ? (string) ( $data->key ?? '' ) : '';
	$revision = $data ? (string) ( $data->revision ?? '' ) : '';
	if ( '' === $revision || ! preg_match( '/^wordpress:(.+):(\d+)$/', $key, $parts ) ) {
		return new \WP_Error( 'newsmarkup_form', 'No key, or no revision.', array( 'status' => 400 ) );
	}
	if ( site_key() !== $parts[1] ) {
		return new \WP_Error( 'newsmarkup_site', "This is not {$parts[1]}.", array( 'status' => 422 ) );
	}
	$post_id = (int) $parts[2];
	$wanted  = (string) get_post_meta( $post_id, WANTED, true );
	if ( ! isset( $data->jsonld ) ) {
		// Published again since: that revision's markup is on its way, or here.
		if ( '' === $wanted || strcmp( $revision, $wanted ) >= 0 ) {
			delete_post_meta( $post_id, MARKUP );
		}
		return array( 'done' => 'removed' );
	}
	if ( $revision !== $wanted ) {
		return array( 'done' => 'nothing: the article was saved again, or is public no more' );
	}
	$stored = array(
		'revision' => $revision,
		'modified' => get_post( $post_id )->post_modified_gmt,
		'jsonld'   => $data->jsonld,
	);
	$stored = wp_json_encode( $stored, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	update_post_meta( $post_id, MARKUP, wp_slash( $stored ) );
	/** The page changed without a save: caches of whole pages should let it go. */
	do_action( 'newsmarkup_changed', $post_id );
	clean_post_cache( $post_id );
	return array( 'done' => 'stored' );
}

/** This site in an article's key: its address without scheme and last slash. */
function site_key(): string {
	return untrailingslashit( preg_replace( '#^https?://#i', '', home_url() ) );
}
