<?php
/**
 * The markup in the page. Where the page has an Article already, whoever printed it and wherever, ours
 * joins it under its @id or stays out: a page never ends with two.
 */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const SCRIPT = '/<!--.*?-->|<script\b([^>]*)>(.*?)<\/script\s*>/is';
const JSON   = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_HEX_TAG | JSON_HEX_AMP;

add_action( 'wp_head', __NAMESPACE__ . '\print_markup', 20 );
add_action(
	'template_redirect',
	static function (): void {
		if ( null !== current_markup() ) {
			ob_start( __NAMESPACE__ . '\without_rivals' );
		}
	},
	1
);

/** The graph of the article that this page shows, if its markup is that of the last save. */
function current_markup(): ?object {
	$post = is_singular() && ! is_preview() ? get_queried_object() : null;
	if ( ! $post instanceof \WP_Post || ! is_public( $post ) ) {
		return null;
	}
	$stored = json_decode( (string) get_post_meta( $post->ID, MARKUP, true ) );
	$wanted = get_post_meta( $post->ID, WANTED, true );
	// A save while the plugin was off has changed the second of the two only.
	$fits = is_object( $stored ) && $wanted === $stored->revision && $post->post_modified_gmt === $stored->modified;
	return $fits && is_object( $stored->jsonld ) ? $stored->jsonld : null;
}

function print_markup(): void {
	$graph = current_markup();
	if ( null !== $graph ) {
		echo '<script type="application/ld+json" class="newsmarkup">' . wp_json_encode( $graph, JSON ) . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON_HEX_TAG and JSON_HEX_AMP leave nothing that ends a script.
	}
}

/** The page, ours merged into the Article that stands there already, or taken out. */
function without_rivals( string $page ): string {
	$ours = current_markup();
	if ( null === $ours || ! preg_match_all( SCRIPT, $page, $scripts, PREG_SET_ORDER | PREG_OFFSET_CAPTURE ) ) {
		return $page;
	}
	$own   = null;
	$rival = null;
	foreach ( $scripts as $script ) {
		$attributes = $script[1][0] ?? '';
		if ( false === stripos( $attributes, 'application/ld+json' ) ) {
			continue;
		}
		if ( false !== strpos( $attributes, 'class="newsmarkup"' ) ) {
			$own = $script;
			continue;
		}
		$graph = json_decode( $script[2][0] );
		if ( null === $rival && null !== $graph && article_in( $graph ) ) {
			$rival = array( $script, $graph );
		}
	}
	$in_elements = preg_match( '#\b(?:itemtype|typeof)\s*=\s*["\']?[^"\'>]*(?:schema\.org/|\s|["\'])(?:\w*Article|BlogPosting)\b#i', $page );
	if ( null === $own || ( null === $rival && ! $in_elements ) ) {
		return $page;
	}
	$edits = array( array( $own[0], '' ) );
	if ( null !== $rival && 'join' === option( 'rival' ) ) {
		list( $script, $graph ) = $rival;
		$edits[]                = array( $script[2], wp_json_encode( joined( $graph, $ours ), JSON ) );
	}
	usort( $edits, static fn( $one, $other ) => $other[0][1] <=> $one[0][1] );
	foreach ( $edits as list( $span, $text ) ) {
		$page = substr_replace( $page, $text, $span[1], strlen( $span[0] ) );
	}
	return $page;
}

/** The nodes at the top of a JSON-LD value. */
function nodes( $value ): array {
	if ( is_object( $value ) && isset( $value->{'@graph'} ) ) {
		$value = $value->{'@graph'};
	}
	return array_filter( is_array( $value ) ? $value : array( $value ), 'is_object' );
}

/** The Article among them that is about this page: of schema.org's kinds, those that name an article. */
function article_in( $value ): ?object {
	$page = untrailingslashit( (string) get_permalink() );
	$left = nodes( $value );
	while ( $left ) {
		$node = array_shift( $left );
		$url  = $node->url ?? null;
		foreach ( (array) ( $node->{'@type'} ?? array() ) as $type ) {
			$kind = is_string( $type ) && preg_match( '/(?:Article|BlogPosting|^Report)$/', $type );
			if ( $kind && ( ! is_string( $url ) || untrailingslashit( $url ) === $page ) ) {
				return $node;
			}
		}
		$left = array_merge( $left, isset( $node->mainEntity ) ? nodes( $node->mainEntity ) : array() );
	}
	return null;
}

/**
 * Their graph with our Article in theirs. It keeps its @id and all that it says; ours adds what it
 * lacks, its kind where that says more, and the authors where ours names more of them.
 */
function joined( $theirs, object $ours ) {
	$there = article_in( $theirs );
	$here  = article_in( $ours );
	if ( ! $here ) {
		return $theirs;
	}
	$there->{'@id'} = $there->{'@id'} ?? $here->{'@id'} ?? '#article';
	$names          = array( $here->{'@id'} ?? '' => $there->{'@id'} );
	$others         = array_filter( nodes( $ours ), static fn( $node ) => $node !== $here );
	$taken          = array_column( array_map( static fn( $n ) => array( $n->{'@id'} ?? '' ), nodes( $theirs ) ), 0 );
	$bare           = array( 'Article', array( 'Article' ), 'BlogPosting', array( 'BlogPosting' ) );
	foreach ( get_object_vars( $here ) as $name => $value ) {
		$more = ( '@type' === $name && in_array( $there->$name ?? null, $bare, true ) )
			|| ( 'author' === $name && count_of( $value ) > count_of( $there->author ?? array() ) );
		if ( ! isset( $there->$name ) || $more ) {
			$there->$name = $value;
		}
	}
	$used    = wp_json_encode( $there );
	$pointer = '"@id":' . wp_json_encode( $here->{'@id'} ?? '' );
	$kept    = array();
	// Ours that the Article points at, or that point at it; a node that they have is theirs.
	do {
		$before = count( $kept );
		foreach ( $others as $i => $node ) {
			$id    = $node->{'@id'} ?? '';
			$known = in_array( $id, $taken, true ) && '' !== $id;
			$text  = wp_json_encode( $node );
			$near  = false !== strpos( $used, wp_json_encode( $id ) ) || false !== strpos( $text, $pointer );
			if ( ! isset( $kept[ $i ] ) && ! $known && '' !== $id && $near ) {
				$kept[ $i ] = $node;
				$used      .= $text;
			}
		}
	} while ( count( $kept ) > $before );
	$whole = array_merge( array_values( nodes( $theirs ) ), array_values( $kept ) );
	$text  = wp_json_encode( $whole, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	foreach ( $names as $old => $new ) {
		$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
		$text  = '' === $old ? $text : str_replace( '"@id":' . wp_json_encode( $old, $flags ), '"@id":' . wp_json_encode( $new, $flags ), $text );
	}
	$context = is_object( $theirs ) && isset( $theirs->{'@context'} ) ? $theirs->{'@context'} : 'https://schema.org';
	$nodes   = json_decode( $text );
	foreach ( $nodes as $node ) {
		unset( $node->{'@context'} );
	}
	return (object) array(
		'@context' => $context,
		'@graph'   => $nodes,
	);
}

function count_of( $value ): int {
	return is_array( $value ) ? count( $value ) : ( $value ? 1 : 0 );
}
