# Made from the French sentence by sentence, with the same words for the same things:
# "العنوان الإلكتروني", "حساب", "صفحة", "خانة", "مَلء", "البطاقة" (the card of Camille Martin, whom nobody is).
# No native reader has reviewed it yet. The texts avoid forms that speak only to men:
# "يُمكِنك" and a noun, "لِنَبحَث معًا", "الرجاء" and a noun. Vowel signs stand on words that the voice reads badly without them.

email-account = أُنشِئ عنواني الإلكتروني
    .about = لِكُلّ شخص يُريد أول عنوان إلكتروني له.
    .can-1 = يُمكِنك اختيار عنوان إلكتروني.
    .can-2 = يُمكِنك إنشاء حساب، صفحة بعد صفحة.
    .can-3 = يُمكِنك قراءة الرَسائِل وإِرسالها، ثم الخُروج من الحساب.
    .home-1 = الرجاء البحث عن عنوان إلكتروني في رسالة ورقية أو إعلان.
    .home-2 = على ورقة، الرجاء اختراع عنوانين إلكترونيين بسيطين.
    .home-3 = في قاعة الحاسوب، الرجاء إرسال رسالة إلكترونية إلى شخص.

email-account_start =
    الرسالة الإلكترونية { FR("mail") } تَصِل عن طريق الإنترنت.
    العنوان الإلكتروني { FR("adresse mail") } هو لاستقبال الرَسائِل وإِرسالها.
    كل شيء هنا لِلتَدريب فقط، وبِدون خطر.
    .talk = وأنت: ما هي الرَسائِل الورقية التي تَصِل إلى بيتك؟

email-account_parts =
    في العنوان الإلكتروني 3 أَجزاء.
    الجُزء { FR("arobase") } هو العلامة @ في الوسط.
    الخِدمَة تَحفَظ رَسائِلك، مثل صُندوق البريد.
    .question = ماذا يُناسِب كل جُزء؟
    .one-name = camille.martin
    .other-name = الاسم
    .one-at = @
    .other-at = العلامة arobase
    .one-service = pasapas.example
    .other-service = الخِدمَة
    .wrong =
        عندك وقت.
        أولًا، لِنَبحَث معًا عن اسم شخص.
    .right = هذه الأَجزاء معًا هي العنوان الإلكتروني.
    .hint = أولًا، لِنَبحَث معًا عن اسم شخص.
    .hint-2 =
        الاسم هو camille.martin.
        الجُزء arobase هو العلامة @.
    .shown =
        الاسم هو camille.martin.
        العلامة arobase هي @.
        الخِدمَة هي pasapas.example.

email-account_order =
    العنوان الإلكتروني يُقرَأ من اليسار إلى اليمين.
    الاسم دائمًا في البداية.
    العلامة @ بين الاسم والخِدمَة.
    .question = ما هو ترتيب كتابة العنوان؟
    .item-name = camille.martin
    .item-at = @
    .item-service = pasapas.example
    .wrong =
        عندك وقت.
        البداية هي اسم الشخص.
    .right = هذا هو العنوان الكامل: camille.martin@pasapas.example.
    .hint = اسم الشخص في البداية.
    .hint-2 =
        العلامة @ في الوسط.
        الخِدمَة في النهاية.
    .shown =
        أولًا الاسم: camille.martin.
        ثم العلامة: @.
        في النهاية الخِدمَة: pasapas.example.

email-account_identity =
    الهُوِيّة { FR("identité") } هي المَعلومات عن شخص.
    Camille Martin شخص مُختَرَع.
    الرجاء عدم كتابة هُوِيّتك الحقيقية هنا أبدًا.

email-account_choose =
    المدرسة أو البلدية تَكتُب إلى عنوانك الإلكتروني.
    العنوان البسيط فيه اسمك واسم عائلتك.
    العنوان الإلكتروني بدون فراغ وبِدون علامات فوق الحروف.
    .question = ما هو العنوان المُناسِب لِلبَلَدية؟
    .option-joke = gros.bisous@pasapas.example
    .option-simple = camille.martin@pasapas.example
    .option-space = camille martin@pasapas.example
    .right =
        هذا العنوان بسيط وجِدّي.
        العنوان بدون فراغ وبِدون علامات فوق الحروف.
    .wrong-joke =
        هذا العنوان مَعناه «قُبُلات كبيرة»، وهو مُناسِب لِلأَصدِقاء.
        البلدية تُفَضّل عنوانًا فيه اسمك.
    .wrong-space =
        في هذا العنوان فراغ بعد الاسم.
        مكان الفراغ نَضَع نُقطَة.
    .hint = لِنَبحَث معًا عن عنوان فيه اسم واسم عائلة.
    .hint-2 = بين الاسم واسم العائلة نُقطَة.
    .shown =
        العنوان camille.martin@pasapas.example بسيط وجِدّي.
        بين الاسم واسم العائلة نُقطَة.
    .talk = وأنت: من يَطلُب عنوانك الإلكتروني؟

email-account_choose--harder =
    Camille Martin تَبحَث عن عمل.
    العنوان camille.martin@pasapas.example عند شخص آخر.
    صاحب العمل يَنظُر أيضًا إلى عنوانك الإلكتروني.
    .question = ما هو العنوان المُناسِب لِلعَمَل؟
    .option-year = camille1985@pasapas.example
    .option-work = camille.martin.travail@pasapas.example
    .option-long = camillllle@pasapas.example
    .right =
        هذا العنوان فيه الاسم، بدون تاريخ الميلاد.
        كَلِمَة travail مَعناها: عمل.
    .wrong-year =
        هذا العنوان يُظهِر سنة الميلاد.
        اسم العائلة مُفيد أكثر.
    .wrong-long =
        في هذا العنوان الحرف l مُكَرّر 5 مرات.
        شخص آخر قد يَنسى حرفًا.
    .hint = لِنَبحَث معًا عن عنوان سهل القراءة في الهاتف.
    .hint-2 = في هذا العنوان الاسم واسم العائلة.
    .shown =
        العنوان camille.martin.travail@pasapas.example بسيط وجِدّي.
        تاريخ الميلاد يَبقى خاصًا.
    .talk = وأنت: من يَطلُب عنوانك الإلكتروني؟

email-account_name =
    الحساب { FR("compte") } يَحفَظ رَسائِلك ومَعلوماتك.
    لإنشاء حساب، الرجاء مَلء عدة صفحات.
    الصفحة 1 تَطلُب الاسم { FR("Prénom") } واسم العائلة { FR("Nom") }.
    .question = الرجاء مَلء الصفحة باسم Camille.
    .right = الصفحة 1 كاملة.
    .hint = الاسم واسم العائلة في البطاقة.
    .hint-2 =
        الرجاء كتابة Camille وMartin.
        ثم اختيار { FR("Suivant") }.
    .shown =
        الاسم هو Camille.
        اسم العائلة هو Martin.
        الزر { FR("Suivant") } يَفتَح الصفحة التالية.

email-account_address =
    الرجاء كتابة العنوان المطلوب في { FR("Adresse mail souhaitée") }.
    أَحيانًا يكون هذا العنوان عند شخص آخر.
    عندها يَعرِض الموقع { FR("site") } عَناوين أخرى.
    .question = الرجاء اختيار عنوان مُتاح لأجل Camille.
    .right = هذا العنوان مُتاح: هو الآن عنوان Camille.
    .hint = الرجاء وضع نُقطَة بين الاسم واسم العائلة.
    .hint-2 = العنوان عند شخص آخر: الرجاء اختيار عنوان من القائمة.
    .shown =
        الموقع يَعرِض عَناوين مُتاحَة.
        يُمكِنك أَخذ عنوان منها.
        الزر { FR("Suivant") } يَفتَح الصفحة التالية.

email-account_password =
    كلمة السر { FR("mot de passe") } هي الرمز السري لِحِسابك.
    كُلّ حرف أو رقم هو { FR("caractère") }.
    كَلِمَة { FR("majuscule") } مَعناها: حرف كبير، مثل A.
    .question = الرجاء كتابة كلمة السر الموجودة في البطاقة مرتين.
    .right =
        كلمة السر هذه تَتبَع كل القَواعِد.
        لِحِسابك الحقيقي، الرجاء اختراع كلمة سر أخرى.
    .hint = كلمة السر في البطاقة.
    .hint-2 = الرجاء كتابة 3-Tulipes-Bleues في الخانة الأولى وفي الثانية.
    .shown =
        كلمة السر هي 3-Tulipes-Bleues.
        الحَرفان T وB حَرفان كَبيران.
        الشَرطَة علامة خاصة { FR("caractère spécial") }.

# waive N05 3: the page wants digits, the sentence shows how the date in letters is written there (by l'équipe Pas à Pas)
# waive N05 .hint-2: this is what people type, sign by sign (by l'équipe Pas à Pas)
email-account_birth =
    مواقع كثيرة تَطلُب تاريخ الميلاد { FR("Date de naissance") }.
    اليوم في البداية والسنة في النهاية.
    يوم 8 مارس 1990 يُكتَب هكذا: 08/03/1990.
    .question = الرجاء كتابة تاريخ ميلاد Camille.
    .right = تاريخ الميلاد كامل.
    .hint = التاريخ في البطاقة.
    .hint-2 = الرجاء كتابة 12/05/1985 مع الخط المائل مرتين.
    .shown =
        التاريخ هو 12 مايو 1985.
        بالأَرقام، شهر مايو هو 05.
        السنة هي 1985.

email-account_recovery =
    كل شخص يُمكِن أَن يَنسى كلمة السر.
    عندها يُساعِدك رقم الهاتف { FR("Numéro de téléphone de secours") }.
    الموقع يُرسِل رمزًا { FR("code") } إلى هذا الرقم.
    .question = الرجاء كتابة رقم هاتف Camille.
    .right = بهذا الرقم يُمكِن استرجاع حساب Camille.
    .hint = الرقم في البطاقة.
    .hint-2 = الرجاء كتابة 10 أَرقام: 06 39 98 12 34.
    .shown =
        رقم Camille هو 06 39 98 12 34.
        هذا الرقم هو لاسترجاع الحساب.
    .talk = وأنت: من يُساعِدك بعد النسيان؟

email-account_robot =
    الروبوت هنا هو برنامج يَملأ الصفحات.
    المُرَبّع { FR("Je ne suis pas un robot") } يُوقِف هذا البرنامج.
    كَلِمَة { FR("Cocher") } مَعناها: وضع علامة في المُرَبّع.
    .question = الرجاء مَلء الصفحة: أولًا المُرَبّع، ثم الصورة.
    .right = الآن الموقع يَعرِف: أنت إنسان.
    .hint = لِنَنظُر معًا إلى 3 صُوَر، واحِدَة بعد الأخرى.
    .hint-2 =
        الرجاء وضع علامة في المُرَبّع.
        ثم اختيار صورة القِطّ.
    .shown =
        العلامة في المُرَبّع { FR("Je ne suis pas un robot") }.
        الصورة المطلوبة هي صورة القِطّ.

email-account_conditions =
    الشُروط { FR("conditions") } هي قَواعِد الموقع.
    الرجاء قراءة القَواعِد قبل اختيار { FR("J'accepte les conditions") }.
    الزر { FR("Créer le compte") } يُنشِئ الحساب، وهو النهاية.
    .question = الرجاء قبول الشُروط لإنشاء الحساب.
    .right =
        أنت تَعرِف قَواعِد الموقع.
        الحساب جاهز.
    .hint =
        يُمكِنك قراءة الشُروط أو سماعها.
        ثم وضع علامة في مُرَبّع الشُروط.
    .hint-2 =
        الرجاء وضع علامة في المُرَبّع.
        ثم اختيار { FR("Créer le compte") }.
    .shown =
        العلامة في المُرَبّع { FR("J'accepte les conditions") }.
        الزر المطلوب هو { FR("Créer le compte") }.

email-account_alone =
    أنت الآن تَعرِف كل الصفحات.
    الرجاء إنشاء حساب Camille، صفحة بعد صفحة.
    عندك وقت: كل شيء هنا بِدون خطر.
    .question = الرجاء إنشاء حساب Camille.
    .right =
        تم إنشاء حساب Camille.
        يُمكِنك فعل نفس الشيء لِحِسابك الحقيقي.
    .hint = كل الأَجوِبَة في البطاقة.
    .hint-2 =
        الرجاء مَلء كل خانة.
        ثم اختيار { FR("Suivant") }.
    .shown =
        7 صفحات تُملأ من البطاقة.
        الزر { FR("Suivant") } يَفتَح الصفحة التالية.
        الزر { FR("Créer le compte") } هو النهاية.

email-account_sign-in =
    كَلِمَة { FR("Se connecter") } مَعناها: الدخول إلى حسابك.
    الموقع يَطلُب العنوان الإلكتروني وكلمة السر.
    كلمة السر تَبقى سرًا بينك وبين الموقع.
    .question = الرجاء الدخول إلى حساب Camille.
    .right = أنت الآن في حساب Camille.
    .hint = العنوان وكلمة السر في البطاقة.
    .hint-2 = الرجاء كتابة عنوان Camille، ثم 3-Tulipes-Bleues.
    .shown =
        العنوان هو camille.martin@pasapas.example.
        كلمة السر هي 3-Tulipes-Bleues.
        الزر { FR("Se connecter") } يَفتَح الحساب.

email-account_read =
    رَسائِلك في صُندوق الرَسائِل { FR("Boîte de réception") }.
    كل سطر فيه اسم ومَوضوع { FR("Objet") }.
    المَوضوع يَقُول عن ماذا تَتَكَلّم الرسالة.
    .question = الرجاء فتح رسالة الترحيب.
    .right = هذه أول رسالة في هذا الحساب.
    .hint = لِنَنظُر معًا إلى مَوضوع كل رسالة.
    .hint-2 = رسالة الترحيب من Courriel Pas à Pas.
    .shown =
        السطر المطلوب هو سطر Courriel Pas à Pas.
        رسالة الترحيب تُفتَح.
    .sofia-sender = Sofia Benali
    .sofia-address = sofia@pasapas.example
    .sofia-subject = قهوة يوم الثلاثاء
    .sofia-body =
        مَرحَبًا Camille.
        هذه دَعوَة لِشُرب القهوة يوم الثلاثاء.
        هل يُمكِنك الحضور؟
    .welcome-sender = Courriel Pas à Pas
    .welcome-address = bonjour@pasapas.example
    .welcome-subject = مَرحَبًا بك
    .welcome-body =
        مَرحَبًا Camille.
        أهلًا بك في حسابك.
        عنوانك الإلكتروني جاهز.

email-account_write =
    الزر { FR("Nouveau message") } يَفتَح رسالة فارغة.
    في خانة { FR("À") }، الرجاء كتابة العنوان الإلكتروني لِلشَخص.
    الزر { FR("Envoyer") } يُرسِل الرسالة.
    .question = الرجاء كتابة هذه الرسالة إلى Sofia.
    .right = الرسالة تَصِل الآن إلى Sofia.
    .hint = أولًا، الرجاء اختيار { FR("Nouveau message") }.
    .hint-2 =
        الرجاء مَلء 3 خانات.
        ثم اختيار { FR("Envoyer") }.
    .shown =
        في خانة { FR("À") } نَكتُب sofia@pasapas.example.
        ثم نَملأ خانة { FR("Objet") } وخانة { FR("Message") }.
        ثم نَختار { FR("Envoyer") }.

email-account_write--harder =
    لِنَتَخَيّل: ابنتك Lina مريضة يوم الثلاثاء.
    هذه رسالة إلكترونية إلى مدرستها.
    المدرسة تَصِلُها رَسائِل كثيرة.
    .question = ما هو المَوضوع المُناسِب؟
    .option-hello = مَرحَبًا
    .option-urgent = مشكلة
    .option-absence = غياب Lina يوم الثلاثاء
    .right =
        هذا المَوضوع فيه الاسم واليوم.
        المدرسة تَفهَم قبل فتح الرسالة.
    .wrong-hello =
        كَلِمَة مَرحَبًا جَيّدَة في الرسالة.
        لكن المَوضوع يَقُول عن ماذا تَتَكَلّم الرسالة.
    .wrong-urgent =
        هذا المَوضوع يُخيف، بدون مَعلومات.
        المَوضوع يَقُول عن ماذا تَتَكَلّم الرسالة.
    .hint = المدرسة تَقرَأ أولًا مَوضوع كل رسالة.
    .hint-2 = المَوضوع الجيد فيه الاسم واليوم.
    .shown =
        المَوضوع يَقُول عن ماذا تَتَكَلّم الرسالة.
        هنا المَوضوع فيه الاسم واليوم.

email-account_shared =
    كثير من الناس يَستَعمِلون حاسوب المكتبة.
    حسابك يَبقى مفتوحًا بعد ذَهابك.
    عندها يُمكِن لِشَخص آخر قراءة رَسائِلك.
    .question = ما الحل قبل الذَهاب؟
    .option-leave = الذَهاب الآن
    .option-screen = إطفاء الشاشة
    .option-out = الخُروج من حسابي
    .right =
        حسابك محمي.
        رَسائِلك تَبقى خاصة بعد ذَهابك.
    .wrong-leave =
        كثير من الناس يَترُكون حسابهم مفتوحًا.
        عندها يُمكِن لِشَخص آخر قراءة رَسائِلك.
    .wrong-screen =
        الشاشة سوداء، لكن حسابك يَبقى مفتوحًا.
        الشخص التالي يُمكِنه تشغيل الشاشة.
    .hint = لِنَبحَث معًا عن الجواب الذي يَحمي رَسائِلك.
    .hint-2 =
        أولًا، الدخول إلى الحساب.
        قبل الذَهاب، الخُروج من الحساب.
    .shown =
        قبل الذَهاب، نَخرُج من الحساب.
        رَسائِلك تَبقى خاصة بعد ذَهابك.
    .talk = وأنت: أين يُمكِنك استعمال حاسوب مُشتَرَك؟

email-account_shared--harder =
    أنت على حاسوب المكتبة.
    أولًا الدخول إلى حسابك.
    الحاسوب يَقتَرِح حفظ كلمة السر.
    .question = ما الحل لِحِماية حسابك؟
    .option-keep = الجواب: نعم
    .option-no = الجواب: لا
    .option-out = الخُروج من حسابي
    .right =
        كلمة السر تَبقى لَك وَحدَك.
        الشخص التالي يَجِد الحاسوب بدون حسابك.
    .wrong-keep =
        مع الجواب نعم، الحاسوب يَحفَظ كلمة السر.
        الشخص التالي يُمكِنه الدخول إلى حسابك.
    .incomplete = هناك فكرة جَيّدَة أخرى أيضًا.
    .hint = لِنُفَكّر معًا في الشخص التالي.
    .hint-2 = جوابان من 3 يَحميان حسابك.
    .shown =
        الجواب لِلحاسوب هو لا.
        قبل الذَهاب، نَخرُج من الحساب.
    .talk = وأنت: أين يُمكِنك استعمال حاسوب مُشتَرَك؟

email-account_sign-out =
    كَلِمَة { FR("Se déconnecter") } مَعناها: الخُروج من حسابك.
    هذا الزر موجود غالبًا في { FR("Mon compte") }، أي حسابي.
    على حاسوب مُشتَرَك، الرجاء الخُروج دائمًا من الحساب.
    .question = الرجاء الخُروج من حساب Camille.
    .right = الحساب محمي: يُمكِنك الذَهاب.
    .hint = أولًا، الرجاء فتح { FR("Mon compte") }.
    .hint-2 = في { FR("Mon compte") }، الرجاء اختيار { FR("Se déconnecter") }.
    .shown =
        نَفتَح { FR("Mon compte") }.
        نَختار { FR("Se déconnecter") }.
