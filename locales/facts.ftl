# Facts in one place: phone numbers and addresses that every language uses.
# Written from general knowledge of the public sources named below, in November 2026 (2026-11).
# The operator must verify every line on these sources before deployment, and again each year, with three things that the lesson "scams" says:
# the carte Vitale is free and has no end date; the money of the compte formation stays until retirement; an acte de naissance is free.
# Between groups of digits stands a no-break space (U+00A0): it keeps them in order in Arabic.

# Free number to forward a scam SMS to. Source: 33700.fr and economie.gouv.fr (DGCCRF).
-sms-report = 33700

# Info Escroqueries: police advice by phone, free call, on working days. Source: masecurite.interieur.gouv.fr.
-phone-advice = 0 805 805 817

# Free help online for victims, day and night. Source: police-nationale.interieur.gouv.fr.
-site-help = 17cyber.gouv.fr

# The true site for the carte Vitale. Source: service-public.fr.
-site-health = ameli.fr

# The true site for the compte formation. Source: service-public.fr.
-site-training = moncompteformation.gouv.fr
