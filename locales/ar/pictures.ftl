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

# Pictures of the lesson "email-account"
picture_account-mail = ظرف عليه دائرة فيها العلامة @.
picture_account-parts = 3 أَجزاء جنبًا إلى جنب: شخص والعلامة @ وبيت.
picture_account-identity = قلم يَرسُم بطاقة فيها صورة شخص.
picture_account-choose = علامة صح خَضراء على عنوان من 3 عَناوين.
picture_account-form = قلم يَملأ خانات صفحة.
picture_account-address = صُندوق بريد عليه العلامة @.
picture_account-password = قُفل فوق خانة فيها نِقاط.
picture_account-birth = تَقويم فيه يوم عليه كعكة.
picture_account-recovery = عَوّامة نَجاة أمام هاتف.
picture_account-robot = روبوت بجانب مُرَبّع فيه علامة صح.
picture_account-conditions = وَرَقَة قَواعِد فيها مُرَبّع عليه علامة صح، وقلم.
picture_account-created = شخص يَبتَسِم أمام حاسوب، بجانب ظرف.
picture_account-sign-in = سهم ومفتاح نحو باب مفتوح.
picture_account-shared = 3 أَشخاص يَستَعمِلون نفس الشاشة.
picture_account-sign-out = سهم يَخرُج من باب مُغلَق، مع قُفل.
picture_mail-use = ظرف يَذهَب من شخص إلى شخص آخر.
picture_mail-inbox = أَظرُف في صُندوق لِلرَسائِل.
picture_mail-write = قلم يَكتُب رسالة في ظرف.
