<?php
/** Which saves the service hears of. `wp_after_insert_post` is the one hook that sees terms and the post before. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_after_insert_post', __NAMESPACE__ . '\saved', 20, 4 );
add_action( 'before_delete_post', __NAMESPACE__ . '\deleted', 10, 2 );

/** Whether everybody may read a post that is one of ours. */
function is_public( \WP_Post $post ): bool {
	return 'publish' === $post->post_status && '' === $post->post_password
		&& in_array( $post->post_type, (array) option( 'post_types' ), true );
}

function saved( $post_id, $post, $update, $before ): void {
	if ( ! $post instanceof \WP_Post || wp_is_post_revision( $post ) || wp_is_post_autosave( $post ) ) {
		return;
	}
	$was = $before instanceof \WP_Post && is_public( $before );
	if ( is_public( $post ) ) {
		announce( $post, $was ? 'post.updated' : 'post.published' );
	} elseif ( $was || get_post_meta( $post_id, WANTED, true ) ) {
		withdraw( $post, $before instanceof \WP_Post ? $before : $post );
	}
}

/** Deleted for good without a stay in the trash. */
function deleted( $post_id, $post = null ): void {
	$post = $post instanceof \WP_Post ? $post : get_post( $post_id );
	if ( $post && get_post_meta( $post->ID, WANTED, true ) ) {
		withdraw( $post, $post );
	}
}

/** Queue what is public. From now on only markup of this revision is printed. */
function announce( \WP_Post $post, string $type ): void {
	$revision = revision_now();
	update_post_meta( $post->ID, WANTED, $revision );
	update_post_meta( $post->ID, URL, wp_slash( get_permalink( $post ) ) );
	enqueue( $post->ID, compact( 'type', 'revision' ) );
	send_soon();
}

/** Queue that it is public no more, by its last public address: in the trash it has another. */
function withdraw( \WP_Post $post, \WP_Post $before ): void {
	$known = (string) get_post_meta( $post->ID, URL, true );
	foreach ( array( MARKUP, WANTED, URL ) as $key ) {
		delete_post_meta( $post->ID, $key );
	}
	enqueue(
		$post->ID,
		array(
			'type'     => 'post.unpublished',
			'revision' => revision_now(),
			'url'      => '' !== $known ? $known : get_permalink( $before ),
		)
	);
	send_soon();
}
