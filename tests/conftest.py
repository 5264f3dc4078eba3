"""Lets the tests of every room import the helpers beside this file."""
