"""The publish hook for Wagtail, in process: a page goes live, its markup is a row, a template tag prints it."""
