"""What Ghost's adapter knows of Ghost: its posts, its Admin API, our section in a post's injected code."""
