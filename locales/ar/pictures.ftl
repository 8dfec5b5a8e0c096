# What each picture shows, for people who do not see it: one sentence, at most 15 words.
# No native reader has reviewed it yet.

# Pictures of the program
picture_welcome = 3 أَشخاص يَبتَسِمون أمام شاشة كبيرة.
picture_home = 3 دُروس جنبًا إلى جنب.
picture_code-sun = شمس.
picture_code-cat = قِطّة.
picture_code-house = بيت.
picture_code-tree = شجرة.
picture_code-key = مِفتاح.
picture_code-fish = سمكة.
picture_code-boat = قارِب.
picture_code-apple = تُفّاحة.
picture_code-hat = قُبَّعة.
picture_code-umbrella = مِظَلّة.
picture_code-bicycle = دَرّاجة.
picture_code-star = نَجمة.
picture_summary = شخص يَبتَسِم، مع علامة صح خَضراء.
picture_still-there = كرسي فارغ أمام حاسوب.
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
picture_doubt = شخص يَسأَل نَفسَه سؤالًا.
picture_clicked = إصبع يَلمِس شاشة هاتف.
picture_phone-help = شخص يَطلُب المساعدة بالهاتف.

# Pictures of the lesson "first-steps"
picture_first-steps = آثار أَقدام تَذهَب نحو شاشة.
picture_first-hello = شخص يَبتَسِم وَيُسَلّم باليد.
picture_first-screen = شاشة كبيرة تَعرِض صورة وخطوطًا.
picture_first-button = إصبع يَضغَط على زر برتقالي.
picture_first-answer = 3 إِجابات، واحِدَة مختارة بدائرة ملونة.
picture_first-listen = مكبر صوت داخل سهم يَدور.
picture_first-back = صفحتان، مع سهم إلى الصفحة السابقة.
picture_first-help = شخص يُساعِد شخصًا آخر، مع مصباح.
picture_first-safe = درع عليه علامة صح يَحمي شاشة.
picture_first-roles = 3 أزرار مع خطوط إلى 3 رسوم.
picture_first-turn = أذن، ثم دائرة مختارة، ثم علامة صح.
picture_first-stop = باب مفتوح مع سهم إلى الخروج.

# Pictures of the lesson "pointer"
picture_pointer = فأرة وإصبع يُشيران إلى نفس الشاشة.
picture_pointer-mouse = فأرة كمبيوتر وسهم.
picture_pointer-hold = يد على فأرة، وإصبع يَلمِس شاشة.
picture_pointer-move = سهم يَذهَب إلى دائرة برتقالية.
picture_pointer-click = فأرة مع زر أيسر ملون.
picture_pointer-small = سهم يُشير إلى أصغر زر من 3 أزرار.
picture_pointer-once = دائرة تَدور وفنجان قهوة.
picture_pointer-hand = يد تُشير إلى كلمة زرقاء مع خط.
picture_pointer-shapes = يد وخط مُستَقيم ودائرة.
picture_pointer-scroll = صفحة طويلة وعجلة فأرة.
picture_pointer-double = فأرة مع دائرتين، لِنَقرَتَين.
picture_pointer-drag = يد تَنقُل مربعًا إلى مكان فارغ.
picture_pointer-message = رسالة على شاشة، مع زر في الأسفل.
picture_pointer-alone = شخص يَبتَسِم أمام 5 أزرار مع علامات صح.

# Pictures of the lesson "keyboard"
picture_key-keyboard = يَدان على لَوحَة مَفاتيح.
picture_key-letter = إصبع يَضغَط على المِفتاح a.
picture_key-far = 4 مَفاتيح مُلَوّنَة في لَوحَة المَفاتيح، مع عدسة مُكَبّرَة.
picture_key-word = 3 مَفاتيح تَكتُب الحروف b و o و n.
picture_key-typing = شاشة تَعرِض نموذجًا، وخانة لِلكِتابَة.
picture_key-space = إصبع يَضغَط على المِفتاح الكبير بين حَرفَين.
picture_key-enter = إصبع يَضغَط على مِفتاح عليه سهم مُنعَطِف.
picture_key-backspace = مِفتاح عليه سهم إلى اليسار يَمسَح حرفًا.
picture_key-arrows = 4 مَفاتيح عليها أَسهُم، وخط يُظهِر المُؤَشّر.
picture_key-capital = إصبع يُبقي مِفتاحًا مضغوطًا، وإصبع آخر يَضغَط على C.
picture_key-caps = مِفتاح عليه ضوء أخضر صغير، تحت 3 حروف كبيرة.
picture_key-digits = إصبع يَضغَط على المِفتاح 1، بجانب 2 و 3.
picture_key-accents = 4 مَفاتيح عليها الحروف é و è و ç و à.
picture_key-circumflex = مِفتاح عليه علامة، ثم المِفتاح e: الحرف ê.
picture_key-dot = إصبع يَضغَط على مِفتاح عليه نُقطة كبيرة.
picture_key-at = العلامة @ مع المِفتاح Alt Gr والمِفتاح à.
picture_key-sentence = جُملة على شاشة، مع حرف كبير ونُقطة.
picture_key-address = ظرف عليه عنوان مع العلامة @.

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

# Pictures of the lesson "scams": to act
picture_scam-fear = شخص خائف أمام هاتف عليه علامة خطر.
picture_scam-mailbox = صندوق رَسائِل فيه رسالة آمنة ورسالة خطيرة.
picture_scam-call = سارق يَطلُب رمزًا بالهاتف.
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

# The French words of the lessons.
# Pictures of the word list: what each French word means
picture_word-arnaque = سارق يَخرُج من هاتف وَيَأخُذ المال من محفظة.
picture_word-carte-bancaire = بطاقة بنكية بجانب جهاز لِلدَفع.
picture_word-code = إصبع يَكتُب رمزًا مخفيًا، بجانب قُفل.
picture_word-colis = علبة من الكرتون تَذهَب نحو بيت.
picture_word-compte-formation = قطعة يورو، مع سهم نحو كتاب مفتوح.
picture_word-expediteur = شخص يُمسِك ظرفًا يَذهَب إلى شخص آخر.
picture_word-info-escroqueries = شرطي يَبتَسِم، بجانب رسم هاتف.
picture_word-opposition = بطاقة بنكية عليها علامة منع حمراء كبيرة.
picture_word-transferer = شخص يَصِلُه ظرف، وَيُرسِلُه إلى شخص آخر.
picture_word-confirmer = إصبع يَختار الزر الأخضر الذي عليه علامة صح.
picture_word-molette = عجلة الفأرة برتقالية، مع سَهمَين.
picture_word-tab = المِفتاح Tab، وسهم من خانة إلى الخانة التالية.
picture_word-arobase = العلامة @ كبيرة وبرتقالية.
picture_word-curseur = خط برتقالي كبير بعد حَرفَين، في خانة.
picture_word-fleche-droite = مِفتاح عليه سهم يُحَرّك خطًا إلى اليَمين.
picture_word-fleche-gauche = مِفتاح عليه سهم يُحَرّك خطًا إلى اليسار.
picture_word-suppr = إصبع يَضغَط على المِفتاح Suppr، وَالحرف بعد الخط يُمسَح.
picture_word-a = شخص يَستَلِم ظرفًا من شخص آخر.
picture_word-adresse-mail-souhaitee = شخص يُفَكّر في عنوان إلكتروني، مع علامة صح خَضراء.
picture_word-caractere = 3 خانات فيها حرف ورقم وعلامة.
picture_word-caractere-special = 4 خانات برتقالية فيها 4 علامات، بدون حروف.
picture_word-cocher = قلم يَضَع علامة خَضراء في مُرَبّع.
picture_word-compte = مَلَفّ عليه صورة شخص، فيه ظرف وَوَرَقَة.
picture_word-conditions = وَرَقَة فيها قاعِدَتان عليهما علامة صح، وعلامة منع.
picture_word-creer-le-compte = إصبع يَضغَط على زر، تحت صورة شخص مع علامة زائد.
picture_word-envoyer = ظرف يَذهَب بِسُرعَة، مع سهم أخضر.
picture_word-identite = بطاقة عليها صورة و 3 خطوط مع رسوم صغيرة.
picture_word-je-ne-suis-pas-un-robot = روبوت عليه خط أحمر، وشخص يَبتَسِم، ومُرَبّع فيه علامة صح.
picture_word-majuscule = حرف A كبير برتقالي بجانب حرف a صغير رمادي.
picture_word-message = إطار برتقالي حول نص رسالة إلكترونية.
picture_word-mon-compte = إصبع يَلمِس صورة شخص صغيرة، في أعلى صفحة.
picture_word-nom = 3 أَشخاص من عائلة لَهُم لَوحَة واحِدَة.
picture_word-nouveau-message = ظرف مفتوح فيه وَرَقَة فارغة، مع علامة زائد.
picture_word-objet = إطار في أعلى رسالة، فيه نفس البيت الذي في النص.
picture_word-prenom = شخص مُلَوّن بين 3 أَشخاص لَه لَوحَة.
picture_word-suivant = صفحتان، مع سهم إلى الصفحة التالية.
picture_word-mon-memo-personnel = وَرَقَة عليها مفتاح وحسابان، مع قلم.
picture_word-site = صفحة فيها عنوان في الأعلى وكُرة أرضية.
picture_word-numero-fiscal = وَرَقَة عليها علامة اليورو تُظهِر رقمًا على لون برتقالي.
picture_word-acte-de-naissance = وَرَقَة عليها صورة طفل صغير، وخَتم أحمر.
picture_word-bloquer = رسالة على هاتف عليها علامة منع حمراء كبيرة.
picture_word-conseiller-bancaire = شخص بِرَبطَة عُنُق أمام مَكتَب، بجانب بنك.
picture_word-raccrocher = إصبع يَضغَط على الزر الأحمر في هاتف.
picture_word-signaler = رسالة خطيرة تَذهَب إلى شخص بِسَمّاعَة.
picture_word-annonce = مُكَبّر صوت فوق إطار برتقالي في صفحة.
picture_word-ouvrir-le-lien = سهم من سلسلة نحو صفحة موقع.
