"""Judges access as Samba does. Reads cases from stdin, one JSON object a line, and answers each with a line of JSON.

A case is {"levels": [{"inherits": bool, "aces": [[type, mask, sid, inherit], ...]}, ...], "sids": [sid, ...], "desired": mask}, the
levels from the thing itself up. The levels become one discretionary list as MS-DTYP 2.5.3.4 has a child inherit from its parents and
2.4.5 orders it. The answer is {"granted": bool, "maximum": mask}.
"""

import json
import sys

from samba import NTSTATUSError, security
from samba.dcerpc import security as dcerpc

ACCESS_DENIED = 0xC0000022
MAXIMUM_ALLOWED = 0x02000000
NOBODY = "S-1-5-21-1-2-3-4"
DOMAIN = dcerpc.dom_sid("S-1-5-21-1-2-3")


def dacl_of(levels):
    aces = []
    for depth, level in enumerate(levels):
        coming = [ace for ace in level["aces"] if depth == 0 or ace[3]]
        for wanted in ("deny", "allow"):
            for kind, mask, sid, inherit in coming:
                if kind != wanted:
                    continue
                flags = ("OICI" if inherit else "") + ("ID" if depth > 0 else "")
                aces.append("(%s;%s;0x%x;;;%s)" % ("D" if kind == "deny" else "A", flags, mask, sid))
        if not level["inherits"]:
            return "D:P" + "".join(aces)
    return "D:" + "".join(aces)


def judge(descriptor, token, mask):
    try:
        return security.access_check(descriptor, token, mask)
    except NTSTATUSError as err:
        if err.args[0] != ACCESS_DENIED:
            raise
        return None


for line in sys.stdin:
    case = json.loads(line)
    # Owned by somebody else: owners of their own could always read and change the list.
    descriptor = dcerpc.descriptor.from_sddl("O:%sG:%s%s" % (NOBODY, NOBODY, dacl_of(case["levels"])), DOMAIN)
    token = dcerpc.token()
    token.sids = [dcerpc.dom_sid(sid) for sid in case["sids"]]
    token.num_sids = len(case["sids"])
    answer = {
        "granted": judge(descriptor, token, case["desired"]) is not None,
        "maximum": judge(descriptor, token, MAXIMUM_ALLOWED) or 0,
    }
    print(json.dumps(answer))
