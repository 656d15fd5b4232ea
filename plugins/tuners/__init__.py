"""Parameter-efficient tuning methods; a family a file."""
