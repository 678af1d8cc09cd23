<?php
// Another plugin that prints an Article, in the form of the well-known ones: a graph joined by @id.
add_action( 'wp_head', function () {
    if ( ! is_single() ) { return; }
    $url = get_permalink();
    echo '<script type="application/ld+json" class="seo">' . wp_json_encode( array( '@context' => 'https://schema.org',
        '@graph' => array(
            array( '@type' => 'Article', '@id' => $url . '#seo-article', 'headline' => get_the_title(),
                'datePublished' => get_the_date( 'c' ), 'isPartOf' => array( '@id' => $url ),
                'author' => array( 'name' => 'Ann Lee', '@id' => home_url( '/#/person/1' ) ) ),
            array( '@type' => 'WebPage', '@id' => $url, 'url' => $url, 'name' => get_the_title() ),
            array( '@type' => 'Person', '@id' => home_url( '/#/person/1' ), 'name' => 'Ann Lee' ) ) ) ) . '</script>';
}, 1 );
