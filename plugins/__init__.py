"""One door for everything that can be exchanged: tuners, generators, readers."""
