"""The publish hook: a CMS tells that an article went live, and its markup is on the page seconds later."""
