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
memo-sheet-never = كلمة السر لا تُعطى أبدًا بالهاتف أو بِرِسالَة إلكترونية.

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
