"""Word lists that the derivers read by: data, each with its source."""
