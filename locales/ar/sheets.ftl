# Words of the printed sheets. One message is one line of the sheet.
# No native reader has reviewed it yet.

# The sheet "Mon mémo personnel": people write their accounts on it by hand, with a pen.
# The title stays bare; the subtitle says what it means.
memo-sheet-title = { FR("Mon mémo personnel") }
memo-sheet-subtitle = مُذَكِّرَتي الشخصية: حِساباتي على الإنترنت
memo-sheet-how-1 = الكتابة تكون بِقَلَم حِبر.
memo-sheet-how-2 = كلمة سر مُختَلِفَة لِكُلّ موقع.
memo-sheet-how-3 = هذه الورقة تَبقى في البيت، في مكان مُغلَق.
memo-sheet-site = { FR("Site") } (الموقع)
memo-sheet-login = { FR("Identifiant") } (اسم الدخول)
memo-sheet-password = { FR("Mot de passe") } (كلمة السر)
memo-sheet-note = { FR("Notes") } (ملاحظات)
# Followed by an empty line to write on.
memo-sheet-help = الشخص الذي يُساعِدُني:
memo-sheet-never = كلمة السر تَبقى سِرًّا، بالهاتف وبِرِسالَة إلكترونية.

# The sheet with the code to come back. The 3 pictures stand below the title.
code-sheet-title = { FR("Mon code pour revenir") }
code-sheet-subtitle = رَمزي للعَودة: 3 صور بهذا الترتيب
code-sheet-what = بهذه الصور الثلاث تجد دروسك هنا من جديد.
code-sheet-how = في يوم آخر، المس «لدي رمز».
# The last day, as people write it.
code-sheet-until = هذا الرمز يَعمَل حتى { $day } { $month } { $year }.
code-sheet-no-name = لا يوجد اسم على هذه الورقة.
code-sheet-lost = لا خَطَر إذا ضاعَت هذه الورقة.

# Months in a date
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# The sheet "to do before the next time". The things to do are those of the lesson: .home-1 to .home-3.
exercise-sheet-title = تَمارين قبل المَرّة القادمة
exercise-sheet-how = ضع علامة في مُرَبَّع كل تَمرين انتهى.
exercise-sheet-question = سُؤالي للمَرّة القادمة:
exercise-sheet-next = مَوعِدنا القادم:
exercise-sheet-where = هنا يمكنك استعمال حاسوب:
exercise-sheet-address = العنوان:
exercise-sheet-hours = الأيام والساعات:

# The sheet of French words
words-sheet-title = الكلمات الفرنسية
words-sheet-how = سترى هذه الكلمات في المواقع الحقيقية.

# The sheet "J'ai suivi", without a name
attestation-sheet-title = تابَعتُ هذا الدرس
attestation-sheet-name = اسمي:
attestation-sheet-can = أحسنت!
attestation-sheet-date = التاريخ:
attestation-sheet-place = المكان:
attestation-sheet-yours = احتفظ بهذه الورقة: هي تُظهِر عملك.

# The charter of the adviser
charter-sheet-title = وُعودي لك
charter-sheet-subtitle = قَواعِد الشخص الذي يساعدك
charter-sheet-promise-1 = أستقبلك باحترام.
charter-sheet-promise-2 = مساعدتي مجانية.
charter-sheet-promise-3 = آخذ وقتي معك.
charter-sheet-promise-4 = أنت تعمل بنفسك، وأنا أبقى بجانبك.
charter-sheet-promise-5 = أتكلم بكلمات بسيطة.
charter-sheet-promise-6 = أحترم دائمًا اختيارك.
charter-sheet-promise-7 = أحفظ أسرار حياتك.
charter-sheet-promise-8 = رموز البنك تبقى سِرًّا، حتى عنّي.
charter-sheet-promise-9 = أحيانًا أبحث عن الجواب، وأقول لك ذلك.
charter-sheet-promise-10 = يمكنك أن تتوقف في أي وقت.
charter-sheet-name = الشخص الذي يساعدك:
charter-sheet-date = التاريخ:
charter-sheet-signature = التوقيع:

# The mandate: a model in our own words. Each place adapts it to the law.
mandate-sheet-title = تَوكيلي
mandate-sheet-subtitle = شخص يعمل من أجلي على الإنترنت.
mandate-sheet-about =
    التوكيل ورقة عليها توقيع.
    بهذه الورقة يعمل شخص عملًا واحدًا من أجلك.
    أنت تختار الشخص والعمل.
mandate-sheet-me = أنا
mandate-sheet-other = الشخص الذي يساعدني
mandate-sheet-name = اسم العائلة والاسم:
mandate-sheet-birth = تاريخ الميلاد:
mandate-sheet-address = العنوان:
mandate-sheet-work = وظيفته ومكتبه:
mandate-sheet-act = العمل المطلوب
mandate-sheet-what = عمل واحد فقط:
mandate-sheet-site = في هذا الموقع:
mandate-sheet-dates = التواريخ
mandate-sheet-from = تبدأ هذه الورقة في:
mandate-sheet-to = تنتهي هذه الورقة في:
mandate-sheet-may = يمكن لهذا الشخص:
mandate-sheet-may-1 = أن يعمل هذا العمل من أجلي،
mandate-sheet-may-2 = أن يقرأ المعلومات المفيدة فقط،
mandate-sheet-may-3 = أن يعطيني نسخة من كل ورقة.
mandate-sheet-not = هذا الشخص يرفض دائمًا:
mandate-sheet-not-1 = أن يحفظ كلمات السر،
mandate-sheet-not-2 = أن يعمل عملًا آخر،
mandate-sheet-not-3 = أن يعطي معلوماتي لأحد.
mandate-sheet-stop = يمكنني أن أتوقف في أي وقت
mandate-sheet-stop-1 = أقول ذلك للشخص.
mandate-sheet-stop-2 = يمكنني أيضًا أن أعطيه رسالة.
mandate-sheet-stop-3 = عندها تنتهي هذه الورقة.
mandate-sheet-sign-me = توقيعي
mandate-sheet-sign-other = توقيع الشخص الذي يساعدني
mandate-sheet-sign-date = التاريخ:
mandate-sheet-model =
    هذه الورقة نموذج.
    كل مكان يُغَيِّر هذا النموذج بمساعدة مُحامٍ.

# The guide of the facilitator
guide-sheet-title = دليل الوَرشة
guide-sheet-aims = الأهداف
guide-sheet-needs = للتحضير
guide-need-screen = حاسوب وشاشة كبيرة.
guide-need-keyboard = لوحة مفاتيح للتجربة.
guide-need-mouse = فأرة للتجربة.
guide-need-memo = ورقة «Mon mémo personnel» لكل شخص.
guide-need-words = ورقة «الكلمات الفرنسية» لكل شخص.
guide-need-exercise = ورقة التَّمارين لكل شخص.
guide-sheet-keys = المفاتيح
guide-key-down = { FR("Page suivante") } (الصفحة التالية)
guide-key-up = { FR("Page précédente") } (الصفحة السابقة)
guide-does-next = التالي، ثم الجواب
guide-does-back = رجوع
guide-does-black = شاشة سوداء
guide-does-listen = استماع
guide-does-hand = يد مرفوعة لهذا الجواب
guide-does-less = يد أقل
guide-does-larger = نص أكبر
guide-does-harder = خطوة أصعب
guide-does-language = لغة ثانية
guide-does-pause = استراحة
guide-does-dim = غرفة مظلمة
guide-sheet-answer = الجواب الصحيح:
guide-sheet-talk = للنقاش معًا
guide-sheet-harder = أصعب
guide-sheet-home = تَمارين قبل المَرّة القادمة

# The sheet of a workshop, for reporting. What nobody said is filled by hand.
session-sheet-title = وَرشتنا
session-sheet-subtitle = هذه الورقة عن المجموعة، وليست عن شخص.
session-sheet-date = التاريخ
session-sheet-day = { $day } { $month } { $year }
session-sheet-lesson = الدرس
session-sheet-minutes = الدقائق
session-sheet-people = عدد الأشخاص
session-sheet-languages = اللغات
session-sheet-finished = انتهى الدرس
session-sheet-yes = نعم
session-sheet-no = لا
session-sheet-answers = أجوبة المجموعة
session-sheet-blocked = الخطوات الصعبة على المجموعة
session-sheet-none = لا شيء
session-sheet-notes = ملاحظات
