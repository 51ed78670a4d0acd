"""Tests of what all windows share."""
