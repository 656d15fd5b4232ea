"""What turns prompts into candidates."""
