"""English function words around a reported clause: what opens it, what stands before it, what is no clause.

Closed classes of English grammar, and verbs that say how something was said (compiled for this project).
"""

from __future__ import annotations

AIMED = frozenset({"at", "against"})  # behind a verb of several words: "hit out at"
# Before where and when something is said: no clause begins with them, but behind "that".
SETTINGS = frozenset("during in at on by via through from to after before following outside inside with under".split())
# Behind "that" where it is a pronoun, and before it.
IS = frozenset("is was were are has had have will would could can may might should must".split())
THINGS = frozenset("those one ones things something anything everything nothing all people words".split())
PRONOUNS = frozenset("he she they it there".split())
CONJOINED = frozenset("when as that which who after before if because while where and but or whether how why".split())
ADDRESSEES = frozenset("me us him her them reporters journalists".split())
ANSWERING = frozenset("responded responds replied replies answered answers reacted reacts".split())
DECLARING = frozenset("declared declares declaring".split())  # what is no clause behind them is a deed
DISMISSED = frozenset(
    """
    as claim claims suggestion suggestions allegation allegations accusation accusations report reports criticism
    criticisms concern concerns idea notion fears rumour rumours rumor rumors speculation argument arguments
    assertion assertions comment comments question questions
    """.split()
)  # behind "dismissed": courts dismiss cases, and firms their staff
ASKING = frozenset("to how what why where when whether if".split())
FOUND = frozenset("ruled found showed shown decided heard learned learnt discovered".split())  # before another's "that"
RELATIVES = frozenset("which who that where whose".split())
LEADING = frozenset(
    "as my our his her their its the a an and but".split()
)  # before a cue's subject, behind what it reports
SINCE = frozenset("around in on by at from to for last this with yesterday".split())
POINTERS = frozenset({"this", "it"})
BEHIND_POINTERS = frozenset("to in on at while during when after".split())
FINITE = frozenset(
    """
    is was were are be has have had will would could should can may might must do does did he she it they we i there
    isn't wasn't aren't weren't won't wouldn't couldn't shouldn't can't doesn't didn't don't hasn't haven't hadn't
    cannot
    """.split()
)
