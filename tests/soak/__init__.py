"""Many users of one client at once for a long time, with faults, and what stays behind: `make soak`."""
