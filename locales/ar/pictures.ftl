# What each picture shows, for people who do not see it: one sentence, at most 15 words.
# No native reader has reviewed it yet.

# Pictures of the program
picture_welcome = 3 أَشخاص يَبتَسِمون أمام شاشة كبيرة.
picture_home = 3 دُروس جنبًا إلى جنب.
picture_summary = شخص يَبتَسِم، مع علامة صح خَضراء.
picture_done = علامة صح بَيضاء في دائرة خَضراء.
picture_begun = دائرة نصفها ملون حول آثار أَقدام.
picture_comfort = إِعدادات لِلعَين والأذن واليد.

# Pictures of the lesson "scams"
picture_scams = هاتف يَعرِض رسالة مع علامة خطر.
picture_phone-message = يد تُمسِك هاتفًا تَصِلُه رسالة.
picture_thief = سارق يَأخُذ بطاقة من محفظة.
picture_clock = عقرب الساعة يَدور بِسُرعَة.
picture_card-code = بطاقة بنكية وَنُقُود وَلَوحَة أَرقام لِلرَمز.
picture_mail-sender = عدسة مُكَبّرَة تُظهِر عنوان رسالة إلكترونية.
picture_link = إصبع يَلمِس سلسلة: هذه صورة الرابط.
picture_parcel = طرد بريدي من الكرتون، مع علامة اليورو.
picture_bank = بنك لَه أَعمِدَة كبيرة.
picture_health-card = بطاقة علاج خَضراء مع صورة.
picture_training = شخص يَدرُس في كتاب، بجانب شهادة.
picture_library = كُتُب مُرَتّبَة فوق كتاب مفتوح.
picture_doubt = شخص يُفَكّر وَيَسأَل نَفسَه سؤالًا.
picture_clicked = إصبع يَلمِس شاشة هاتف.
picture_phone-help = شخص يَطلُب المساعدة بالهاتف.

# Pictures of the lesson "scams": to act
picture_scam-fear = شخص خائف أمام هاتف عليه علامة خطر.
picture_scam-mailbox = صندوق رَسائِل فيه رسالة آمنة ورسالة خطيرة.
picture_scam-call = سارق يَتَّصِل بالهاتف وَيَطلُب رمزًا.
picture_scam-website = موقعان مُتَشابِهان: موقع خطر وموقع آمن.
picture_scam-report = رسالة عليها علم، ورسالتان عليهما علامة صح.

# Pictures of the lesson "password-memo"
picture_memo = دفتر مع مفتاح وقلم.
picture_memo-each = 3 أَقفال مُلَوَّنَة، لِكُلّ قفل مفتاح.
picture_memo-strong = كلمة سر قَصيرَة وكلمة سر طَويلَة.
picture_memo-phrase = 3 زهور تُوليب زَرقاء في وعاء.
picture_memo-secret = شخص يَحفَظ سرًا، وإصبعه أمام فمه.
picture_memo-place = ورقة في دُرج لَه قفل.
picture_memo-login = بطاقة عليها صورة، أمام صفحة موقع.
picture_memo-forgotten = شخص يُحاوِل تَذَكُّر كلمة سر.
picture_memo-reset = ظرف مفتوح فيه مفتاح.
picture_memo-change = سهمان يَدوران حول قفل.
picture_memo-write = يد تَكتُب بِقَلَم على ورقة.
picture_memo-alone = ورقة فيها حسابان، مع علامة صح خَضراء.
picture_memo-sheet = شخص يُعطي ورقة عليها مفتاح.
