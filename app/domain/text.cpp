// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

namespace {

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

} // namespace

QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    for (QChar &c : result)
        if (c.unicode() >= 0x30A1 && c.unicode() <= 0x30F6) // katakana -> hiragana
            c = QChar(c.unicode() - 0x60);
    return result;
}

QString oneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = u' ';
        else if (isBidiControl(c) || c.category() == QChar::Other_Control)
            c = QChar(0xFFFD);
    }
    return result;
}

QString firstOf(const QString &text, qsizetype most)
{
    return text.left(most > 0 && most < text.size() && text[most - 1].isHighSurrogate() ? most - 1 : most);
}

QString minuteText(const QDateTime &moment) { return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm")); }
