"""Requests and replies: what is sent, how fast, what is tried again, and what is kept."""
