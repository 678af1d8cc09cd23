<?php
/** What the service is told of an article. No e-mail address, login or setting of a member of staff is in it. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

/** The body of a request, or null where there is no such article any more. */
function payload( int $post_id, array $entry ): ?string {
	$data = array(
		'id'       => $post_id,
		'revision' => $entry['revision'],
		'site'     => array(
			'name' => plain( get_bloginfo( 'name', 'raw' ) ),
			'url'  => home_url( '/' ),
		),
	);
	if ( 'post.unpublished' === $entry['type'] ) {
		$data += array( 'url' => $entry['url'] );
	} else {
		clean_post_cache( $post_id );
		$post = get_post( $post_id );
		if ( ! $post || ! is_public( $post ) ) {
			return null;
		}
		$data += article( $post );
	}
	$body = wp_json_encode(
		array(
			'type'      => $entry['type'],
			'timestamp' => gmdate( 'c' ),
			'data'      => $data,
		),
		JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE
	);
	return false === $body ? null : $body;
}

function article( \WP_Post $post ): array {
	$data = array(
		'url'            => get_permalink( $post ),
		'canonical'      => wp_get_canonical_url( $post ),
		'slug'           => $post->post_name,
		'status'         => $post->post_status,
		'locale'         => get_locale(),
		'language'       => language( $post ),
		'title'          => array(
			'raw'      => $post->post_title,
			'rendered' => get_the_title( $post ),
		),
		'content'        => array(
			'raw'      => $post->post_content,
			'rendered' => rendered( $post ),
		),
		'excerpt'        => array( 'raw' => $post->post_excerpt ),
		'date_gmt'       => $post->post_date_gmt,
		'modified_gmt'   => $post->post_modified_gmt,
		'timezone'       => wp_timezone_string(),
		'authors'        => authors( $post ),
		'section'        => section( $post ),
		'categories'     => names( $post, 'category' ),
		'tags'           => names( $post, 'post_tag' ),
		'featured_media' => featured_media( $post ),
	);
	/**
	 * What the service is told of an article. Add `review` for an editor's review of a claim,
	 * or `is_accessible_for_free` where you have a paywall.
	 */
	return (array) apply_filters( 'newsmarkup_article', $data, $post );
}

/** The content as readers see it; as it is stored where a filter of another plugin fails outside of a page. */
function rendered( \WP_Post $post ): string {
	$before = $GLOBALS['post'] ?? null;
	try {
		$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		setup_postdata( $post );
		return (string) apply_filters( 'the_content', $post->post_content );
	} catch ( \Throwable $error ) {
		return do_blocks( $post->post_content );
	} finally {
		$GLOBALS['post'] = $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		wp_reset_postdata();
	}
}

/** The authors, in the order of the byline: those of Co-Authors Plus or PublishPress Authors, else the post's own. */
function authors( \WP_Post $post ): array {
	$people = array();
	if ( function_exists( 'get_coauthors' ) ) {
		$people = get_coauthors( $post->ID );
	} elseif ( function_exists( 'publishpress_authors_get_post_authors' ) ) {
		$people = publishpress_authors_get_post_authors( $post );
	}
	$people  = $people ? $people : array_filter( array( get_userdata( (int) $post->post_author ) ) );
	$authors = array();
	foreach ( $people as $one ) {
		$id        = (int) ( $one->ID ?? 0 );
		$authors[] = array(
			'name'        => plain( (string) ( $one->display_name ?? '' ) ),
			'description' => plain( (string) ( $one->description ?? '' ) ),
			'url'         => (string) ( $one->user_url ?? $one->website ?? '' ),
			'archive'     => $id > 0 ? get_author_posts_url( $id, (string) ( $one->user_nicename ?? '' ) ) : '',
		);
	}
	return $authors;
}

/** The language of this article, where a plugin for several languages knows it. */
function language( \WP_Post $post ): ?string {
	if ( function_exists( 'pll_get_post_language' ) ) {
		$locale = pll_get_post_language( $post->ID, 'locale' );
		return $locale ? (string) $locale : null;
	}
	$details = apply_filters( 'wpml_post_language_details', null, $post->ID );
	return is_array( $details ) && ! empty( $details['locale'] ) ? (string) $details['locale'] : null;
}

/** The category that an SEO plugin calls the main one, else the first. */
function section( \WP_Post $post ): ?string {
	foreach ( array( '_yoast_wpseo_primary_category', 'rank_math_primary_category' ) as $key ) {
		$term = get_term( (int) get_post_meta( $post->ID, $key, true ), 'category' );
		if ( $term instanceof \WP_Term ) {
			return plain( $term->name );
		}
	}
	return names( $post, 'category' )[0] ?? null;
}

/** @return string[] The names of its terms; not of the category that means none. */
function names( \WP_Post $post, string $taxonomy ): array {
	$terms = get_the_terms( $post, $taxonomy );
	$found = array();
	foreach ( is_array( $terms ) ? $terms : array() as $term ) {
		if ( 'uncategorized' !== $term->slug ) {
			$found[] = plain( $term->name );
		}
	}
	return $found;
}

function featured_media( \WP_Post $post ): ?array {
	$id    = (int) get_post_thumbnail_id( $post );
	$image = $id ? wp_get_attachment_image_src( $id, 'full' ) : false;
	if ( ! $image ) {
		return null;
	}
	return array(
		'url'     => $image[0],
		'width'   => (int) $image[1],
		'height'  => (int) $image[2],
		'caption' => plain( (string) wp_get_attachment_caption( $id ) ),
	);
}

function plain( string $html ): string {
	return trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}
