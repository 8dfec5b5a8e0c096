# The keys of the drawn keyboard, as shown and said, and what differs in a typed text.
# Words marked FR are those that stand on keyboards in France.
# No native reader has reviewed it yet.

# Names of keys
key-space = { FR("Espace") } (مسافة)
key-enter = { FR("Entrée") } (إدخال)
key-backspace = { FR("Retour arrière") } (مسح قبل)
key-delete = { FR("Suppr") } (مسح بعد)
key-left = { FR("Flèche gauche") } (يسار)
key-right = { FR("Flèche droite") } (يمين)
key-up = { FR("Flèche haut") } (فوق)
key-down = { FR("Flèche bas") } (تحت)
key-shift = { FR("Maj") } (حرف كبير)
key-caps = { FR("Verr Maj") } (كل الحروف كبيرة)
key-altgr = { FR("Alt Gr") } (العلامة الثالثة)
key-tab = { FR("Tab") } (الخانة التالية)
key-escape = { FR("Échap") } (إغلاق)

# Names of letters and signs
key-letter = { $letter }
key-capital = الحرف الكبير { $letter }
key-sign-at = { FR("arobase") } (علامة @)
key-sign-dot = نقطة
key-sign-comma = فاصلة
key-sign-semicolon = فاصلة منقوطة
key-sign-colon = نقطتان
key-sign-exclamation = علامة تعجب
key-sign-question = علامة سؤال
key-sign-apostrophe = فاصلة عليا
key-sign-quote = علامة اقتباس
key-sign-hyphen = شرطة
key-sign-underscore = شرطة سفلية
key-sign-slash = خط مائل
key-sign-plus = زائد
key-sign-equals = يساوي
key-sign-star = نجمة
key-sign-open = فتح قوس
key-sign-close = إغلاق قوس
key-sign-ampersand = علامة العطف
key-sign-hash = علامة الشباك
key-sign-percent = بالمئة
key-sign-dollar = دولار
key-sign-euro = يورو
key-sign-circumflex = علامة القبعة
key-sign-diaeresis = نقطتان فوق الحرف

# What to press
press-key = الرجاء الضَغط على المِفتاح { FR($key) }.
press-space = الرجاء الضَغط على المِفتاح { FR("Espace") }.
press-enter = الرجاء الضَغط على المِفتاح { FR("Entrée") }.
press-backspace = الرجاء الضَغط على المِفتاح { FR("Retour arrière") }.
press-delete = الرجاء الضَغط على المِفتاح { FR("Suppr") }.
press-left = الرجاء الضَغط على المِفتاح { FR("Flèche gauche") }.
press-right = الرجاء الضَغط على المِفتاح { FR("Flèche droite") }.
press-up = الرجاء الضَغط على المِفتاح { FR("Flèche haut") }.
press-down = الرجاء الضَغط على المِفتاح { FR("Flèche bas") }.
press-shift = الرجاء إبقاء إصبع على { FR("Maj") }، والضَغط على { FR($key) }.
press-altgr = الرجاء إبقاء إصبع على { FR("Alt Gr") }، والضَغط على { FR($key) } لِكِتابَة { FR($sign) }.
press-caps = الرجاء الضَغط على { FR("Verr Maj") }، ثم على { FR($key) }.
press-dead = الرجاء الضَغط على { FR($first) }، ثم رفع الإصبع، ثم الضَغط على { FR($second) }.

# Around the keyboard and the field
keyboard-other =
    لَوحَة مَفاتيحك مُختَلِفَة قليلًا عن الرسم.
    الرجاء النظر إلى الحروف على لَوحَة مَفاتيحك.
keyboard-show = لوحة على الشاشة
keyboard-hide = إخفاء اللوحة
type-here = الكتابة هنا
type-first = اكتب أولًا داخل الإطار.
model-text = الرجاء كتابة:

# What differs between the typed text and the model
differs-missing = تَنقُص العلامة { FR($sign) }.
differs-missing-at = تَنقُص العلامة { FR("@") }.
differs-missing-dot = تَنقُص النُقطة.
differs-missing-space = تَنقُص مَسافة.
differs-extra = هناك علامة زائدة بعد { FR($sign) }.
differs-extra-space = هناك مَسافة زائدة.
differs-case-upper = هنا { FR($sign) } حرف كبير.
differs-case-lower = هنا { FR($sign) } حرف صغير.
differs-accent = هنا الحرف { FR($sign) } عليه علامة.
differs-order = حرفان غَيَّرا مَكانهُما.
differs-other = لِنَنظُر مرة أخرى إلى النموذج، حرفًا بعد حرف.
differs-start = لِنَنظُر إلى النموذج، ثم نَكتُب أول حرف.
