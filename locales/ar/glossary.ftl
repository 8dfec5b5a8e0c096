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
