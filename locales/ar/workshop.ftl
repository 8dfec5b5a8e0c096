# A workshop: a group before a projector. Captions of the bar are short: they stand under a pictogram.

# On the door of the facilitator: it leads to the workshop, without a PIN.
workshop = ورشة
workshop-choose = اختاروا درس المجموعة.
workshop-keys-choose = الصفحة التالية: درس آخر. F5: ابدؤوا.
workshop-second = لغتان
workshop-leave = إغلاق الورشة

# The bar
workshop-close = إيقاف
workshop-black = شاشة سوداء
workshop-picture = إعادة الصورة
workshop-larger = أكبر
workshop-pause = استراحة
workshop-dim = مظلم
workshop-harder = أصعب
workshop-reveal = الجواب

# Raised hands
workshop-hands = الأيدي المرفوعة: { $hands }
workshop-lower = يد واحدة أقل

# A pause
workshop-pause-left = استراحة. الدقائق الباقية: { $minutes }.
workshop-pause-over = انتهت الاستراحة.

# The end
workshop-end = انتهت الورشة.
workshop-people-ask = كم عدد الأشخاص؟
workshop-people = عدد الأشخاص: { $people }
workshop-people-less = شخص واحد أقل
workshop-people-more = شخص واحد أكثر
workshop-minutes = المدة بالدقائق: { $minutes }
workshop-blocked = أسئلة صعبة لهذه المجموعة:
workshop-blocked-none = أسئلة صعبة لهذه المجموعة: 0.
workshop-nobody = تحفظ الآلة أعدادًا فقط.

# A second screen, which only the facilitator sees
workshop-swap = تبديل الشاشتين
workshop-notes-answer = الجواب:
workshop-notes-say = ما يقال:
workshop-notes-next = بعد ذلك:

# Papers
papers = الأوراق
papers-title = الأوراق كلها
papers-memo = مذكرة كلمات السر
papers-exercise = تمرين للبيت
papers-words = كلمات فرنسية
papers-guide = دليل المنشط
papers-session = تقرير الورشة
papers-attestation = تابعت الدرس
papers-mandate = توكيل
papers-charter = وعود المستشار
papers-lesson = الدرس:
papers-page = الصفحة { $at } من { $of }
papers-save = مفتاح USB
papers-print = طباعة
papers-none =
    لا يمكن عمل هذه الورقة الآن.
    اختاروا ورقة أخرى.
