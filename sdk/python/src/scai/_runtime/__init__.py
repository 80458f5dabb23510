"""What is the same for every call; written by hand."""
