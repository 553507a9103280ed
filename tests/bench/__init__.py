"""Speed, size and memory, side by side with peers: `make bench`."""
