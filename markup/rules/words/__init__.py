"""What rules know of words: data, each list with its source."""
