"""Words that rules, pledges and plans never use, or not before the youngest."""

import re

NEVER_SAID = re.compile(
    r"predator|\bobey|pervert|pa?edophil|child porn|stranger danger|\bsexting|naughty|victim"
    r"|last forever|proven to work|groomer|addict|or else",
    re.IGNORECASE,
)
BRANDS = re.compile(
    r"facebook|instagram|snapchat|tiktok|whatsapp|discord|youtube|roblox|minecraft|fortnite"
    r"|telegram|twitch|google|iphone|android|xbox|playstation|nintendo|chatgpt|myspace",
    re.IGNORECASE,
)
SEXUAL = re.compile(
    r"\bsex|\bnude|\bnaked|\bporn|private part|\bgenital|\bbody\b|\bbodies|\bkiss|\babuse"
    r"|\bgroom|\bunderwear|\btouch",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"\d|%|\bper ?cent\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|dozens?|hundreds?|thousands?|millions?|half of|thirds?|quarter)\b",
    re.IGNORECASE,
)
