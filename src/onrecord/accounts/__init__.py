"""Who may see and judge a record that others can reach: accounts, sign-ins, tokens and a log.

They are kept in a file of their own beside the record, so that a record can be copied and mailed
without them.
"""

from onrecord.accounts.account import Account, Role
from onrecord.accounts.accounts import Accounts, AccountsError, SignInError
from onrecord.accounts.log import Act, Token

__all__ = ["Account", "Accounts", "AccountsError", "Act", "Role", "SignInError", "Token"]
