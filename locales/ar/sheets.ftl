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
