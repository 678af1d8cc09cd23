"""Query parameters that say where a reader came from, not which page it is.

From the documentation of the services that add them: Google Analytics (`utm_*`, `gclid`), Meta
(`fbclid`), Microsoft (`msclkid`), Mailchimp (`mc_cid`, `mc_eid`), Matomo (`mtm_*`, `pk_*`),
Piano/AT Internet (`xtor`), X (`twclid`), Instagram (`igshid`), Adobe (`s_cid`), Smart News and AMP.
"""

from __future__ import annotations

TRACKING_PARAMETERS = frozenset(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid igshid mc_cid mc_eid xtor s_cid cmpid ocid _ga _gl
    yclid mkt_tok ref_src ref_url amp_js_v usqp
    """.split()
)
TRACKING_PREFIXES = ("utm_", "mtm_", "pk_")
