<?php
/** What the settings screen holds; a constant in wp-config.php outranks it. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

const DEFAULTS = array(
	'address'    => '',              // Of the service: https://markup.example/hooks/wordpress.
	'secret'     => '',              // whsec_...; two with a space between them while one takes the other's place.
	'post_types' => array( 'post' ),
	'rival'      => 'join',          // Where the page has an Article already: 'join' it, or stay 'out'.
);

/** @return string|array One option: NEWSMARKUP_ADDRESS and NEWSMARKUP_SECRET in wp-config.php come first. */
function option( string $name ) {
	$constant = 'NEWSMARKUP_' . strtoupper( $name );
	if ( defined( $constant ) ) {
		return constant( $constant );
	}
	return ( (array) get_option( 'newsmarkup', array() ) + DEFAULTS )[ $name ];
}

function set_options( array $values ): void {
	update_option( 'newsmarkup', $values + (array) get_option( 'newsmarkup', array() ) + DEFAULTS );
}

/** @return string[] The secrets, newest first. */
function secrets(): array {
	return preg_split( '/\s+/', (string) option( 'secret' ), -1, PREG_SPLIT_NO_EMPTY );
}
