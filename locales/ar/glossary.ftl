# Every French word marked FR("…") in the lessons, explained in one short sentence.
# No native reader has reviewed it yet.

glossary_arnaque = الاحتيال هو فخ لِأَخذ المال منك.
glossary_carte-bancaire = البطاقة البنكية: لِلدَفع في المَحَلّات.
glossary_carte-vitale = بطاقة خَضراء تُساعِد على استرجاع ثمن العلاج.
glossary_code = الرمز هو شيء سري، مثل رمز البطاقة البنكية.
glossary_colis = الطرد البريدي هو علبة تَصِل إلى بيتك.
glossary_compte-formation = حساب التدريب يَدفَع ثمن دُروس لِلعَمَل.
glossary_expediteur = المُرسِل هو الشخص الذي يُرسِل الرسالة.
glossary_info-escroqueries = الشرطة تُعطيك نَصائِح بالهاتف مجانًا.
glossary_lien = الرابط هو عنوان يَفتَح موقعًا.
glossary_mail = رسالة إلكترونية: تَصِل عن طريق الإنترنت.
glossary_mot-de-passe = كلمة السر هي رمز حسابك.
glossary_opposition = طلب إيقاف البطاقة البنكية من البنك.
glossary_se-connecter = مَعناه: الدخول إلى حسابك.
glossary_sms = رسالة قَصيرَة على الهاتف.
glossary_transferer = مَعناه: إرسال رسالة وَصَلَتك إلى شخص آخر.
glossary_urgent = عاجل مَعناه: الآن وبِسُرعَة.

# first-steps, pointer
glossary_bouton = الزر هو جزء من الشاشة، لِفِعل شيء.
glossary_cliquer = النقر مَعناه: الضغط مرة واحِدَة على زر.
glossary_confirmer = التأكيد مَعناه: قول نعم.
glossary_double-clic = النقر المزدوج هو نقرتان بِسُرعَة كبيرة.
glossary_ecran = الشاشة تَعرِض كَلِمات وصورًا.
glossary_glisser = السحب مَعناه: نقل شيء على الشاشة.
glossary_molette = العجلة هي دائرة صغيرة على الفأرة.
glossary_souris = الفأرة تُحَرّك سهمًا على الشاشة.
glossary_tab = هذا المفتاح يَذهَب من شيء إلى الشيء التالي.

# keyboard
glossary_alt-gr = هذا المِفتاح يَكتُب علامة أخرى، مثل @.
glossary_arobase = العلامة @ في عناوين البريد الإلكتروني.
glossary_curseur = المُؤَشّر هو الخط الصغير الذي يُظهِر مكانك.
glossary_entree = مِفتاح الإدخال: لِلتَأكيد، أو لِلسَطر التالي.
glossary_espace = المَسافة: مِفتاح يَترُك فراغًا بين كَلِمَتَين.
glossary_fleche-droite = سهم إلى اليَمين: يُحَرّك المُؤَشّر إلى اليَمين.
glossary_fleche-gauche = سهم إلى اليسار: يُحَرّك المُؤَشّر إلى اليسار.
glossary_maj = هذا المِفتاح مع حرف: يَكتُب حرفًا كبيرًا.
glossary_retour-arriere = هذا المِفتاح يَمسَح الحرف قبل المُؤَشّر.
glossary_suppr = مَعناه المسح: يَمسَح الحرف بعد المُؤَشّر.
glossary_verr-maj = هذا المِفتاح يُبقي كل الحروف كبيرة.

# email-account
glossary_a = مَعناه: إلى الشخص الذي تَصِلُه الرسالة.
glossary_adresse-mail = العنوان الإلكتروني هو لاستقبال الرَسائِل وإِرسالها.
glossary_adresse-mail-souhaitee = العنوان الإلكتروني الذي تُريد أَخذَه.
glossary_boite-de-reception = صُندوق الرَسائِل: فيه الرَسائِل التي وَصَلَتك.
glossary_caractere = حرف أو رقم أو علامة.
glossary_caractere-special = علامة خاصة، مثل الشَرطَة.
glossary_cocher = مَعناه: وضع علامة في مُرَبّع.
glossary_compte = الحساب يَحفَظ رَسائِلك ومَعلوماتك.
glossary_conditions = الشُروط هي قَواعِد الموقع.
glossary_creer-le-compte = إنشاء الحساب: بعد هذا الزر، حسابك موجود.
glossary_date-de-naissance = تاريخ الميلاد: يوم وِلادَتك.
glossary_envoyer = إرسال: هذا الزر يُرسِل رسالتك.
glossary_identite = الهُوِيّة تَقُول من هو الشخص.
glossary_j-accepte-les-conditions = أُوافِق على الشُروط: جوابك نعم لِقَواعِد الموقع.
glossary_je-ne-suis-pas-un-robot = أنا لست روبوتًا: هذا المُرَبّع يُريد إنسانًا لا برنامجًا.
glossary_majuscule = حرف كبير، مثل A.
glossary_message = الرسالة: النص الذي نَكتُبُه.
glossary_mon-compte = حسابي: هذا الزر يَعرِض مَعلوماتك على الموقع.
glossary_nom = اسم العائلة.
glossary_nouveau-message = رسالة جَديدَة: هذا الزر يَفتَح رسالة فارغة.
glossary_numero-de-telephone-de-secours = رقم هاتف لاسترجاع حسابك.
glossary_objet = مَوضوع الرسالة: يَقُول عن ماذا تَتَكَلّم.
glossary_prenom = الاسم الأول، مثل Camille.
glossary_se-deconnecter = مَعناه: الخُروج من حسابك.
glossary_suivant = التالي: هذا الزر يَفتَح الصفحة التالية.

# The sheet "Mon mémo personnel" and the lesson "password-memo"
glossary_mon-memo-personnel = مُذَكِّرَتي الشخصية: ورقة لِكِتابَة الحسابات بِالقَلَم.
glossary_site = الموقع هو مكان على الإنترنت، وَلَه عنوان.
glossary_identifiant = اسم الدخول هو اسمك لِلدُخول إلى الحساب.
glossary_notes = ملاحظات: هنا كتابة كل ما يُساعِدُك.
glossary_mot-de-passe-oublie = كلمة السر منسية: هذا الزر لِاختيار كلمة سر جَديدَة.
glossary_nouveau-mot-de-passe = كلمة سر جَديدَة: هذا الزر يَفتَح صفحة تغيير كلمة السر.
glossary_numero-fiscal = الرقم الضريبي هو اسم الدخول إلى موقع الضرائب.

# The lesson "scams": buttons and papers
glossary_acte-de-naissance = شهادة الميلاد: ورقة فيها مكان وَتاريخ الميلاد.
glossary_bloquer = الحظر هو إيقاف رَسائِل رقم ما.
glossary_conseiller-bancaire = المستشار في البنك شخص يَعمَل في البنك وَيُساعِدُك.
glossary_raccrocher = مَعناه: إنهاء المُكالَمَة بالهاتف.
glossary_signaler = التبليغ هو إرسال رسالة فيها فخ إلى خدمة مختصة.
glossary_annonce = إعلان: شركة تَدفَع لِيَظهَر، وَاسمُه أَحيانًا Sponsorisé.
glossary_ouvrir-le-lien = فتح الرابط: هذا الزر يَفتَح موقع الرابط.
glossary_voir-l-adresse = رؤية العنوان: هذا الزر يُظهِر العنوان الحقيقي لِلمُرسِل.
