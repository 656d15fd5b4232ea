"""The commands, a file for each thing a user does; cli.py joins them."""
