# The interface. Captions of the bars are short: they stand under a pictogram in a narrow button.
# No native reader has reviewed it yet.

program-name = خطوة خطوة
# In each language: its own name, and what a touch does. Both are spoken by the voice of that language.
language-name = العربية
language-start = الرجاء اللَمس هنا لِلبَدء.
languages-title = الرجاء اختيار لُغَتك.
french-word = { FR($word) }

# Top bar
home = الرئيسية
comfort = راحَتك
progress = الخطوة { $at } من { $of }

# Bottom bar
back = رجوع
listen = إعادة السماع
pause = إيقاف مؤقت
resume = متابعة
slower = أبطأ
help = مساعدة
next = التالي
give = تأكيد
close = عودة
no-sound = لا يُوجَد صوت هنا. الرجاء قراءة النص.
page-down = إلى أسفل
page-up = إلى أعلى

# Lessons
home-title = الرجاء اختيار دَرس.
# From 3 to 10 minutes the word has another form.
minutes = { $minutes ->
        [few] { $minutes } دَقائِق
       *[other] { $minutes } دقيقة
    }
lesson-begun = الدَرس بدأ
lesson-done = الدَرس انتهى
finish = اِنتَهَيت

# Exercises
dont-know = لا أَعرِف
option-chosen = تم الاختيار.
option-right = هذا صحيح.
option-not-this = لَيسَت هذه.
option-number = رقم { $number }.
digits = { $number }
order-missing = المس الإجابات الأخرى أيضًا.
match-missing = اربط البطاقات الأخرى أيضًا.
point-button = الزر { $number }
point-shape = الشكل { $number }
point-frame = مكانه
point-page = الصفحة الطويلة
point-row = السطر { $number }
right-title = نعم، هذا صحيح.
again-title = لِنُحاوِل مرة أخرى.
choose-first = الرجاء لَمس إجابة أولًا.
skip = تخطّي
show = عرض الإجابة
shown-title = هذه هي الإجابة.
human = شخص يُساعِدني
human-helps =
    جيد جدًا، شخص آخر يُساعِدك.
    يُمكِنُكُما المتابعة معًا.
guide =
    الرجاء لَمس «إعادة السماع» لِلسَماع مرة أخرى.
    الرجاء لَمس «التالي» لِلمُتابَعَة.
    هنا لا يُمكِن أَن يَتَعَطّل أي شيء.

# Nobody moves for a while
still-there =
    هل ما زلت هنا؟
    وإلا، يُمحى كل شيء بعد قليل.
still-here = نعم، أنا هنا

# A code to come back another day, without a name
keep-code = احفظ مكاني
code-title = رمزك
code-here = هذا رمزك: 3 صور.
code-hear = لسماع الصور: المس «إعادة السماع».
code-how =
    اكتب هذه الصور الثلاث بالترتيب.
    في يوم آخر، المس «لدي رمز».
    تجد دروسك من جديد.
code-none =
    لا يوجد رمز اليوم.
    اطلب المساعدة من الاستقبال.
code-not-printed =
    الطابِعة لا تَعمَل الآن.
    اكتب صورك الثلاث.
have-code = لدي رمز
enter-code-title = أدخل رمزك
enter-code = المس صورك الثلاث بالترتيب.
unchoose = امسح
code-known = هذه دروسك.
code-unknown =
    هذا الرمز غير موجود في هذا الجهاز.
    حاول مرة أخرى.
code-expired =
    هذا الرمز قديم جدا.
    اختر درسا.
code-wait =
    انتظر قليلا.
    ثم حاول مرة أخرى.
code-not-now =
    الرموز لا تعمل الآن.
    اختر درسا.

code-sun = الشمس
code-cat = القِطّة
code-house = البيت
code-tree = الشجرة
code-key = المِفتاح
code-fish = السمكة
code-boat = القارِب
code-apple = التُّفّاحة
code-hat = القُبَّعة
code-umbrella = المِظَلّة
code-bicycle = الدَّرّاجة
code-star = النَّجمة

# Was the lesson clear?
clear-ask = هل كان الدرس واضحا؟
clear-clear = نعم
clear-so-so = بعض الشيء
clear-unclear = لا
clear-thanks = شكرا على رأيك.

# Sheets of paper
print-sheet = طِباعة الورقة
print-ask = الرجاء طَلَب الورقة من الاستقبال.
print-doing = لحظة، الورقة قَيد التَحضير.
print-done = الورقة تَخرُج من الطابِعة.
print-failed =
    الطابِعة لا تَعمَل الآن.
    الرجاء طَلَب الورقة من الاستقبال.

# Who has read the words of a lesson
review-nobody = هذا النص مُبسَّط، ولم يُراجِعه القُرّاء بعد.
review-professional = راجع هذا النص شخص مُختصّ: { $names }.
review-native = راجع هذا النص شخص يتكلّم هذه اللغة: { $names }.
review-readers = راجع هذا النص: { $names }.
review-logo = © European Easy-to-Read Logo: Inclusion Europe. More information at easy-to-read.eu

# Summary
summary-title = أَحسَنت، الدَرس انتهى.
other-lessons = دُروس أخرى
again-offer = يمكنك إعادة هذه الخطوات، إذا أردت:
words-title = الكَلِمات الفَرَنسية في الدَرس:

# Comfort
comfort-title = الرجاء اختيار ما يُريحك.
comfort-reset = كما كان
text-size = الحروف
text-size-normal = عادية
text-size-large = كبيرة
text-size-larger = كبيرة جدًا
text-size-largest = الأكبر
contrast = الألوان
contrast-light = فاتح
contrast-dark = داكن
contrast-yellow = أصفر على أسود
contrast-soft = هادئ
pace = سرعة الصوت
pace-normal = عادية
pace-slow = بَطيئَة
pace-slowest = بَطيئَة جدًا
volume-now = قوة الصوت { $step } من 7
quieter = صوت أَخفَض
louder = صوت أعلى
still = الحركة
still-off = مع حَرَكَة
still-on = بدون حَرَكَة
hands = اليدان
hands-free = عادي
hands-steady = يدي ترتجف
hands-held = ضغط طويل
switch = زر واحد فقط
switch-none = لا
switch-slow = نعم، ببطء
switch-quick = نعم، بسرعة
switch-two = زرّان
switch-help =
    الإطار يتحرك وحده.
    الرجاء الضغط عندما يكون على اختيارك.
switch-help-two =
    زر واحد يُحرّك الإطار.
    الزر الآخر يختار.
switch-row = هذا السطر:
switch-rests = الرجاء الضغط للمتابعة.
calm = الجُمَل
calm-off = معًا
calm-on = واحدة بعد واحدة
voice = الجهاز يتكلم
voice-on = مع الصوت
voice-off = بدون صوت
sound-on = تشغيل الصوت
profile-sight = نظري ضعيف
profile-hearing = لا أسمع
profile-hands = يداي ترتجفان
profile-reading = القراءة صعبة عليّ
profile-calm = أريد الهدوء
profile-on = الشاشة الآن تناسبك.
profile-off = الشاشة كما كانت.
face = شكل الحروف الفرنسية
face-plain = عادي
face-dyslexia = أعرض

# For authors, who see a lesson while they write it
preview-broken = لا يُمكِن عرض هذا الدرس بعد.
preview-problems = المشاكل: { $number }

# The facilitator's corner, behind a PIN: learners don't come here
corner-title = ركن المنشّط
pin-ask = أدخل رمز المنشّط.
pin-wrong =
    هذا ليس الرمز الصحيح.
    حاول مرة أخرى.
pin-none =
    هذا الركن مغلق.
    يجب أولا وضع رمز.
    المسؤول عن الجهاز يضعه بالأمر «pas-a-pas pin».
pin-key = رقم
pin-erase = مسح
pin-dots = الأرقام المكتوبة: { $number }
when = الأيام
when-today = اليوم
when-week = هذا الأسبوع
when-all = الكل
corner-shut = إغلاق الركن
corner-no-figures =
    الأرقام غير موجودة الآن.
    حاول لاحقا.

# Figures: hidden ones are "under", those that can't be told exactly are "least"
corner-visits = الزيارات
corner-sessions = { $kind ->
        [under] الزيارات: أقل من 5
        [least] الزيارات: { $number } أو أكثر
       *[exact] الزيارات: { $number }
    }
corner-day = يوم { $day }
corner-hardest = خطوات صعبة
corner-blocked = { $kind ->
        [under] مرات التوقف: أقل من 5
        [least] مرات التوقف: { $number } أو أكثر
       *[exact] مرات التوقف: { $number }
    }
corner-helped = { $kind ->
        [under] مع مساعدة: أقل من 5
        [least] مع مساعدة: { $number } أو أكثر
       *[exact] مع مساعدة: { $number }
    }
corner-lessons = الدروس
corner-begun = { $kind ->
        [under] بدأ: أقل من 5
        [least] بدأ: { $number } أو أكثر
       *[exact] بدأ: { $number }
    }
corner-finished = { $kind ->
        [under] انتهى: أقل من 5
        [least] انتهى: { $number } أو أكثر
       *[exact] انتهى: { $number }
    }
corner-clear = { $kind ->
        [under] واضح: أقل من 5
        [least] واضح: { $number } أو أكثر
       *[exact] واضح: { $number }
    }
corner-so-so = { $kind ->
        [under] متوسط: أقل من 5
        [least] متوسط: { $number } أو أكثر
       *[exact] متوسط: { $number }
    }
corner-unclear = { $kind ->
        [under] غير واضح: أقل من 5
        [least] غير واضح: { $number } أو أكثر
       *[exact] غير واضح: { $number }
    }
corner-other = «{ $name }»
# Figures of workshops are told as they are
corner-workshops = الورشات
corner-held = الورشات: { $number }
corner-people = الأشخاص: { $number }
corner-people-unsaid = ورشات بلا عدد للأشخاص: { $number }
corner-workshops-hardest = أسئلة صعبة في الورشات

# What the facilitator can do
corner-deeds = إجراءات
corner-deeds-title = ماذا تريد أن تفعل؟
corner-export = حفظ الأرقام
corner-exporting = لحظة، الملف قيد التحضير.
corner-exported = هذا هو الملف: { $path }
corner-exported-here =
    لا يوجد مفتاح USB يحفظ الملف.
    بقي الملف في الجهاز: { $path }
corner-not-exported =
    لم يتم إنشاء الملف.
    جرّب مفتاح USB آخر.
corner-settings = ضبط الجهاز
corner-erase = مسح كل شيء
corner-erase-title = هل نمسح كل شيء؟
corner-erase-ask =
    تُمسح كل الأرقام.
    تُمسح أيضا كل رموز الأشخاص.
    بعد ذلك لا يعود أي شيء.
corner-erase-yes = نعم، امسح كل شيء
corner-erase-no = لا، احتفظ بكل شيء
corner-erasing = لحظة، يتم مسح كل شيء.
corner-erased = تم مسح كل شيء.
corner-not-erased =
    لم يُمسح كل شيء.
    اتصل بالمسؤول عن الجهاز.
corner-leave = الخروج من البرنامج
corner-settings-title = ضبط للجميع
corner-idle = { $minutes ->
        [2] السؤال بعد دقيقتين
       *[other] السؤال بعد { $minutes } دقائق
    }
corner-sooner = أبكر
corner-later = لاحقا
card = حجم الشاشة
card-smaller = أصغر
card-larger = أكبر
card-help =
    الرجاء وضع بطاقة بنكية على الشاشة.
    الرسم والبطاقة يجب أن يكونا بنفس الحجم.
corner-languages = اللغات المعروضة
corner-language-on = هذه اللغة معروضة.
corner-language-off = هذه اللغة لم تعد معروضة.
corner-last-language = احتفظ بلغة واحدة على الأقل.
corner-not-kept =
    هذا الضبط يعمل الآن.
    لكنه غير محفوظ على القرص.

# Faults of the machine, told calmly
notice-not-saved =
    دُروسك غير مَحفوظَة على هذا الجهاز.
    يُمكِنك المتابعة بدون خطر.
notice-database-set-aside =
    الجهاز يَبدَأ دفترًا جديدًا لِلدُروس.
    الدفتر القديم مَحفوظ في مكان آخر.
notice-database-newer =
    دُروسك غير مَحفوظَة.
    هذا الجهاز يَحتاج إلى تحديث من شخص مَسؤول.
notice-lessons-left-out = هذه الدُروس غير مَوجودَة اليوم: { $names }.
notice-no-lessons =
    لا يُوجَد أي دَرس على هذا الجهاز.
    يُمكِنك سؤال الشخص المَسؤول عن الجهاز.
notice-configuration =
    في إعدادات هذا الجهاز خَطَأ.
    يَحتاج الجهاز إلى شخص مَسؤول لِتَصحيحها.
notice-adjustments =
    ضاع الضبط الخاص بهذا الركن.
    يُستعمل ضبط المسؤول عن الجهاز.
# What the facilitator can do about them
todo-not-saved =
    تحقق من المساحة على القرص.
    إلى ذلك الحين اترك الجهاز يعمل.
todo-database-set-aside = أخبر المسؤول عن الجهاز.
todo-database-newer = اتصل بالمسؤول عن الجهاز للتحديث.
todo-lessons = المسؤول عن الجهاز يمكنه فحص الدروس.
todo-configuration = المسؤول عن الجهاز يجد الخطأ بالأمر «pas-a-pas doctor».
todo-adjustments = اضبط الجهاز مرة أخرى.

imitation-sms = رسالة قصيرة
imitation-mail = رسالة إلكترونية

# By ear: everything without looking
by-ear = الوضع الصوتي
by-ear-off = بدون
by-ear-on = مع
ear-begins =
    الوضع الصوتي.
    F1: أين أنا.
ear-ends = انتهى الوضع الصوتي.
ear-over =
    انتهى الوضع الصوتي.
    الجهاز جاهز لشخص آخر.
    للبدء من جديد: اضغط ثانية واحدة على { FR("Échap") }.
ear-pin =
    اكتب الأرقام على لوحة المفاتيح.
    أو صِل سماعات الرأس: عندها تسمع الأرقام.
ear-how =
    السهم إلى أسفل: التالي.
    { FR("Entrée") }: الاختيار.
ear-mouse =
    هذا التمرين للفأرة.
    هنا يمكنك استعمال لوحة المفاتيح أيضًا.
# What a thing is, and how it is
ear-button = زرّ.
ear-choice = اختيار.
ear-box = مُرَبَّع.
ear-field = اكتب هنا.
ear-not-chosen = غير مختار.
ear-empty = فارغ.
ear-signs = { $count ->
        [zero] لا توجد علامات
        [one] علامة واحدة
        [two] علامتان
        [few] { $count } علامات
        [many] { $count } علامة
       *[other] { $count } علامة
    }
ear-erased = مُسِح
ear-other-key = هذا مفتاح آخر.
ear-once-more = مرة أخرى.
