# Data behind the page "Who promised what". Key provisions are summaries for a list of three
# lines each; the screen says so in small print.

FRAMEWORKS = [
    {
        "key": "gge13",
        "name": "UN GGE 2013",
        "symbol": "A/68/98",
        "binding": False,
        "key_provisions": [
            "State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities, and to their jurisdiction over ICT infrastructure within their territory",
            "States should harmonize legal approaches and strengthen practical collaboration between law enforcement agencies",
        ],
        "adopted_by": "consensus of fifteen experts",
    },
    {
        "key": "gge15",
        "name": "UN GGE 2015",
        "symbol": "A/70/174",
        "binding": False,
        "key_provisions": [
            "States should not conduct or support activity to harm another State's emergency response teams",
            "States should encourage responsible reporting of ICT vulnerabilities and share information on remedies",
        ],
        "adopted_by": "consensus of twenty experts",
    },
    {
        "key": "port15",
        "name": "Port Cities Compact",
        "symbol": None,
        "binding": True,
        "key_provisions": [
            "Members shall not knowingly allow their quays to be used for smuggling",
            "Members shall respond to appropriate requests for tugboats",
        ],
        "adopted_by": "nine harbour masters",
    },
]


def summary(key):
    f = next(x for x in FRAMEWORKS if x["key"] == key)
    return f["name"] + ": " + "; ".join(f["key_provisions"])
