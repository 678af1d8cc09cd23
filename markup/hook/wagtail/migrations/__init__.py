"""The table of stored markup."""
