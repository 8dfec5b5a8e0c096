# The words on imitated programs. Buttons and labels stay French, with the short meaning in brackets.
# No native reader has reviewed it yet. The texts avoid forms that speak only to men.

# Mailbox
mailbox-name = { FR("Boîte de réception") } (صُندوق الرَسائِل)
mailbox-write = { FR("Nouveau message") } (رسالة جَديدَة)
mailbox-reply = { FR("Répondre") } (رد)
mailbox-delete = { FR("Supprimer") } (حذف)
mailbox-report = { FR("Signaler") } (تَبليغ)
mailbox-sender-details = { FR("Voir l'adresse") } (رؤية العنوان)
mailbox-to = { FR("À") } (إلى)
mailbox-subject = { FR("Objet") } (موضوع الرسالة)
mailbox-text = { FR("Message") } (الرسالة)
mailbox-send = { FR("Envoyer") } (إرسال)
mailbox-back = { FR("Retour aux mails") } (رجوع إلى الرَسائِل)
mailbox-link-leads = هذا الرابط يَفتَح:
mailbox-link-open = { FR("Ouvrir le lien") } (فتح الرابط)
mailbox-link-leave = { FR("Rester ici") } (البقاء هنا)
mailbox-attachment = { FR("Pièce jointe") } (ملف مُرفَق)
mailbox-deleted = تم حذف الرسالة.
mailbox-reported = تم التَبليغ عن الرسالة.
mailbox-sent = تم إرسال الرسالة.
mailbox-attachment-opened = تم فتح الملف المُرفَق.
mailbox-empty = صُندوق الرَسائِل فارغ.

# Conversation by SMS
sms-block = { FR("Bloquer") } (حَظر)
sms-report-button = { FR("Signaler") } (تَبليغ) { -sms-report }
sms-answer = { FR("Répondre") } (رد)
sms-delete = { FR("Supprimer") } (حذف)
sms-blocked = تم حَظر هذا الرقم.
sms-reported = تم التَبليغ عن الرسالة القَصيرَة.
sms-deleted = تم حذف الرسالة القَصيرَة.

# Browser
browser-address = { FR("Adresse du site") } (عنوان الموقع)
browser-search = كَلِمات البحث
browser-search-button = { FR("Rechercher") } (بحث)
browser-go = { FR("Aller") } (ذهاب)
browser-back = { FR("Retour aux résultats") } (رجوع إلى النَتائِج)
browser-ad = { FR("Annonce") } (إعلان)
browser-form = { FR("Votre code") } (الرمز)
browser-form-send = { FR("Envoyer") } (إرسال)

# Card of the invented identity: its labels are those of the pages to fill
identity-title = هُوِيّتك المُختَرَعَة
identity-first-name = { FR("Prénom") } (الاسم): { $value }
identity-last-name = { FR("Nom") } (اسم العائلة): { $value }
identity-address = { FR("Adresse mail") } (العنوان الإلكتروني): { $value }
identity-birth = { FR("Date de naissance") } (تاريخ الميلاد): { $value }
identity-phone = { FR("Téléphone") } (الهاتف): { $value }
identity-password = { FR("Mot de passe") } (كلمة السر) لِلتَدريب: { $value }
identity-note = هذا الشخص غير موجود: هذه الهُوِيّة لِلتَدريب فقط.

# Pages of the invented mail service
signup-service = { FR("Courriel Pas à Pas") }
signup-next = { FR("Suivant") } (التالي)
signup-first-name = { FR("Prénom") } (الاسم)
signup-last-name = { FR("Nom") } (اسم العائلة)
signup-address = { FR("Adresse mail souhaitée") } (العنوان الإلكتروني المطلوب)
signup-password = { FR("Mot de passe") } (كلمة السر)
signup-password-again = { FR("Mot de passe, encore une fois") } (كلمة السر مرة ثانية)
signup-birth = { FR("Date de naissance") } (تاريخ الميلاد): يوم/شهر/سنة
signup-recovery = { FR("Numéro de téléphone de secours") } (رقم هاتف لاسترجاع الحساب)
signup-robot = { FR("Je ne suis pas un robot") } (أنا لست آلة)
signup-robot-ask = الرجاء اختيار صورة القِطّ.
signup-robot-cat = قِطّ
signup-robot-house = بيت
signup-robot-tree = شَجَرَة
signup-conditions = { FR("J'accepte les conditions") } (أُوافِق على الشُروط)
signup-conditions-read =
    حسابك مجاني.
    رَسائِلك تَبقى خاصة بك.
    يُمكِنك حذف حسابك في أي وقت.
signup-create = { FR("Créer le compte") } (إنشاء الحساب)
signup-taken =
    هذا العنوان عند شخص آخر.
    الرجاء اختيار عنوان آخر.
signup-suggested = هذه العَناوين مُتاحَة:
signup-rule-length = { FR("caractères") } (حروف أو أَرقام أو علامات): 12 على الأقل
signup-rule-capital = { FR("majuscule") } (حرف كبير)، مثل A
signup-rule-digit = { FR("chiffre") } (رقم)، مثل 3
signup-rule-sign = { FR("caractère spécial") } (علامة خاصة)، مثل الشَرطَة
signup-rule-met = تم.
signup-rule-unmet = لم يَتِم بعد.
signup-empty = الرجاء كتابة الجواب هنا.
signup-name-odd = الرجاء كتابة هذا الاسم بالحروف.
signup-address-odd = الرجاء كتابة العنوان بدون فراغ وبِدون علامات فوق الحروف.
signup-password-weak = الرجاء إكمال كلمة السر حسب القَواعِد.
signup-password-differs =
    كلمة السر الأولى غير الثانية.
    الرجاء كتابة نفس كلمة السر مرتين.
signup-birth-odd = الرجاء كتابة التاريخ هكذا: 12/05/1985.
signup-phone-odd = الرجاء كتابة أَرقام الهاتف، وعَدَدها 10.
signup-robot-other =
    في هذه الصورة شيء آخر.
    لِنَبحَث معًا عن القِطّ مرة أخرى.
signup-conditions-first = أولًا، الرجاء وضع علامة في مُرَبّع الشُروط.
signup-done = تم إنشاء حسابك.
signin-title = { FR("Se connecter") } (الدخول إلى الحساب)
signin-button = { FR("Se connecter") } (دخول)
signin-unknown =
    العنوان أو كلمة السر غير الموجود في البطاقة.
    لِنَنظُر معًا إلى البطاقة وَلنَكتُب مرة أخرى.
signout-menu = { FR("Mon compte") } (حسابي)
signout-button = { FR("Se déconnecter") } (الخُروج من الحساب)
signout-done = تم الخُروج من الحساب.

# Paper memo
memo-title = { FR("Mon mémo personnel") } (وَرَقَتي الشخصية)
memo-site = { FR("Site") } (الموقع)
memo-login = { FR("Identifiant") } (اسم الدخول)
memo-password = { FR("Mot de passe") } (كلمة السر)
memo-help = الرجاء حِفظ هذه الوَرَقَة في البيت.

# Said when someone types what looks like a true secret
secret-address =
    هذا تَدريب فقط.
    الرجاء عدم كتابة عنوانك الإلكتروني الحقيقي.
    الرجاء استعمال الهُوِيّة المُختَرَعَة.
secret-phone =
    هذا تَدريب فقط.
    الرجاء عدم كتابة رقم هاتفك الحقيقي.
    الرجاء استعمال الهُوِيّة المُختَرَعَة.
secret-card =
    هذا تَدريب فقط.
    الرجاء عدم كتابة رقم بِطاقَتك البنكية.
    الرجاء استعمال الهُوِيّة المُختَرَعَة.
secret-iban =
    هذا تَدريب فقط.
    الرجاء عدم كتابة رقم حسابك البنكي.
    الرجاء استعمال الهُوِيّة المُختَرَعَة.
secret-social =
    هذا تَدريب فقط.
    الرجاء عدم كتابة رقم الضمان الاجتماعي.
    الرجاء استعمال الهُوِيّة المُختَرَعَة.
secret-password =
    هذا تَدريب فقط.
    الرجاء عدم كتابة كلمة السر الحقيقية.
    الرجاء استعمال الهُوِيّة المُختَرَعَة.

# Pages of the invented mail service: what was added to them
# An address or a name as it is, without words of any language.
signup-text = { $text }
signup-show = { FR("Afficher") } (إظهار)
signup-robot-first = أولًا، الرجاء وضع علامة في المُرَبّع.
signin-address = { FR("Adresse mail") } (العنوان الإلكتروني)
memo-login-of = { FR("Identifiant") } (اسم الدخول)، { $site }
memo-password-of = { FR("Mot de passe") } (كلمة السر)، { $site }
memo-missing = الرجاء مَلء الخانات الأخرى أيضًا.
