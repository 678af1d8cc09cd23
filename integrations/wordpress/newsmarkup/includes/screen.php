<?php
/** Settings > Newsmarkup: the service's address, the secret, what to do beside another plugin's Article, a test. */

namespace Newsmarkup;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function (): void {
		add_options_page( 'Newsmarkup', 'Newsmarkup', 'manage_options', 'newsmarkup', __NAMESPACE__ . '\screen' );
	}
);
add_action( 'admin_post_newsmarkup', __NAMESPACE__ . '\act' );

/** What a button of the screen asks for; then back to the screen. */
function act(): void {
	check_admin_referer( 'newsmarkup' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( 'You may not change these settings.', 403 );
	}
	$input = wp_unslash( $_POST );
	$said  = '';
	if ( isset( $input['save'] ) ) {
		$said = save( $input );
	} elseif ( isset( $input['test'] ) ) {
		$said = test();
	} elseif ( isset( $input['send'] ) ) {
		$said = queue_without_markup() . ' articles are in the queue.';
	}
	wp_safe_redirect( add_query_arg( array( 'page' => 'newsmarkup', 'said' => rawurlencode( $said ) ), admin_url( 'options-general.php' ) ) );
	exit;
}

function save( array $input ): string {
	$address = esc_url_raw( trim( (string) ( $input['address'] ?? '' ) ), array( 'http', 'https' ) );
	$secret  = trim( (string) ( $input['secret'] ?? '' ) );
	foreach ( preg_split( '/\s+/', $secret, -1, PREG_SPLIT_NO_EMPTY ) as $one ) {
		if ( ! preg_match( '/^whsec_[A-Za-z0-9+\/=]{8,}$/', $one ) ) {
			return 'Nothing was saved: a secret begins with whsec_, base64 behind it.';
		}
	}
	$types = array_intersect( (array) ( $input['post_types'] ?? array() ), get_post_types( array( 'public' => true ) ) );
	$new   = array(
		'address'    => $address,
		'post_types' => array_values( $types ),
		'rival'      => 'out' === ( $input['rival'] ?? '' ) ? 'out' : 'join',
	);
	set_options( '' === $secret ? $new : $new + array( 'secret' => $secret ) );
	send_soon();
	return 'Saved.';
}

/** Ask the service for an answer to something that it need not act on. */
function test(): string {
	if ( '' === option( 'address' ) || ! secrets() ) {
		return 'Enter the address and the secret first.';
	}
	$id     = 'msg_' . wp_generate_uuid4();
	$data   = array( 'id' => 0, 'revision' => revision_now(), 'site' => array( 'url' => home_url( '/' ) ) );
	$answer = post( $id, wp_json_encode( array( 'type' => 'test', 'timestamp' => gmdate( 'c' ), 'data' => $data ) ) );
	return $answer['ok'] ? 'The service answers, and the secret fits.' : 'The service did not take it: ' . $answer['said'];
}

function screen(): void {
	$said    = isset( $_GET['said'] ) ? sanitize_text_field( wp_unslash( $_GET['said'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification
	$error   = (string) get_option( LAST_ERROR, '' );
	$waiting = count( waiting() );
	$fixed   = defined( 'NEWSMARKUP_SECRET' );
	?>
	<div class="wrap">
		<h1>Newsmarkup</h1>
		<?php if ( '' !== $said ) : ?>
			<div class="notice notice-info"><p><?php echo esc_html( $said ); ?></p></div>
		<?php endif; ?>
		<p>
			<?php echo esc_html( "Articles in the queue: $waiting." ); ?>
			<?php echo esc_html( '' === $error ? '' : "The last one that was not taken: $error" ); ?>
		</p>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
			<input type="hidden" name="action" value="newsmarkup">
			<?php wp_nonce_field( 'newsmarkup' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th><label for="newsmarkup-address">Address of the service</label></th>
					<td><input id="newsmarkup-address" class="regular-text code" type="url" name="address" placeholder="https://markup.example/hooks/wordpress" value="<?php echo esc_attr( option( 'address' ) ); ?>"></td>
				</tr>
				<tr>
					<th><label for="newsmarkup-secret">Secret</label></th>
					<td>
						<input id="newsmarkup-secret" class="regular-text code" type="text" autocomplete="off" name="secret" <?php disabled( $fixed ); ?> value="<?php echo esc_attr( $fixed ? '' : option( 'secret' ) ); ?>">
						<p class="description">The service gets the same one. To change it: the new one, a space, the old one; when both sides have both, drop the old one.</p>
					</td>
				</tr>
				<tr>
					<th>Articles are</th>
					<td>
						<?php foreach ( get_post_types( array( 'public' => true ), 'objects' ) as $type ) : ?>
							<label><input type="checkbox" name="post_types[]" value="<?php echo esc_attr( $type->name ); ?>" <?php checked( in_array( $type->name, (array) option( 'post_types' ), true ) ); ?>> <?php echo esc_html( $type->label ); ?></label><br>
						<?php endforeach; ?>
					</td>
				</tr>
				<tr>
					<th>Where the page has an Article already</th>
					<td>
						<label><input type="radio" name="rival" value="join" <?php checked( option( 'rival' ), 'join' ); ?>> join it: one Article, which says what both know</label><br>
						<label><input type="radio" name="rival" value="out" <?php checked( option( 'rival' ), 'out' ); ?>> leave it alone: print nothing</label>
					</td>
				</tr>
			</table>
			<p>
				<button class="button button-primary" name="save" value="1">Save</button>
				<button class="button" name="test" value="1">Test the connection</button>
				<button class="button" name="send" value="1">Send every article without markup</button>
			</p>
		</form>
	</div>
	<?php
}
