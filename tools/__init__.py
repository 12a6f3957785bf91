"""What `build.py` is made of: one noun per module."""
