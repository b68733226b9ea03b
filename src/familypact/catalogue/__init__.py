"""The content as data: risks, house rules, pledges, evidence."""
