// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"

#include "domain/text.h"
#include "xlsxstyles.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestValue = 60; // longer texts are no dates or numbers

struct Era
{
    QStringView name, letter;
    int before; // the year before its first year
};
constexpr Era eras[] = {{u"令和", u"r", 2018}, {u"平成", u"h", 1988}, {u"昭和", u"s", 1925}, {u"大正", u"t", 1911}, {u"明治", u"m", 1867}};

std::optional<QDate> day(int year, QStringView month, QStringView dayOfMonth)
{
    const QDate date(year, month.toInt(), dayOfMonth.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> eraDate(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(令和|平成|昭和|大正|明治|[rhstm])\\.?(\\d{1,2}|元)[年./-](\\d{1,2})[月./-](\\d{1,2})日?$"_qs);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(2) == u"元" ? 1 : match.capturedView(2).toInt();
    for (const Era &era : eras)
        if (year > 0 && (match.capturedView(1) == era.name || match.capturedView(1) == era.letter))
            return day(era.before + year, match.capturedView(3), match.capturedView(4));
    return {};
}

} // namespace

std::optional<QDate> readDate(const QString &text)
{
    if (text.size() == 10 && text[4] == u'-') // what we write ourselves
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return date;
    if (text.size() > longestValue)
        return {};
    static const QRegularExpression behind(u"(\\([月火水木金土日](曜日?)?\\)|[t ]?\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?z?)$"_qs);
    static const QRegularExpression western(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_qs),
        compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_qs), serial(u"^\\d{5}(\\.\\d+)?$"_qs);
    QString plain = folded(text);
    for (int i = 0; i < 2; ++i) // a time, then a weekday
        plain = plain.remove(behind).trimmed();
    plain.remove(u' ');
    for (const auto *pattern : {&western, &compact})
        if (const auto match = pattern->match(plain); match.hasMatch())
            return day(match.capturedView(1).toInt(), match.capturedView(2), match.capturedView(3));
    if (serial.match(plain).hasMatch())
        return fromSerial(plain.toDouble()).date();
    return eraDate(plain);
}

std::optional<int> readCount(const QString &text)
{
    if (text.size() > longestValue)
        return {};
    static const QRegularExpression pattern(
        u"^(?:約|およそ)?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.0+)?(万|千)?(?:人|名|件|様|社)?(?:程度|くらい|ぐらい|ほど)?$"_qs);
    const auto match = pattern.match(folded(text).remove(u' '));
    if (!match.hasMatch())
        return {};
    bool ok = false;
    const qint64 number = match.captured(1).remove(u',').toLongLong(&ok);
    const int unit = match.capturedView(2) == u"万" ? 10'000 : match.capturedView(2) == u"千" ? 1000 : 1;
    return ok && number <= INT_MAX / unit ? std::optional(int(number) * unit) : std::nullopt;
}

bool isNothing(const QString &text)
{
    static const QStringList signs{u"-"_qs, u"ー"_qs,   u"―"_qs,    u"‐"_qs, u"−"_qs,  u"—"_qs,
                                   u"–"_qs, u"不明"_qs, u"未定"_qs, u"?"_qs, u"n/a"_qs};
    const QString plain = text.size() <= 10 ? folded(text) : text;
    return plain.isEmpty() || signs.contains(plain);
}

QString shortened(const QString &text)
{
    const QString line = oneLine(text.left(200)).simplified();
    return line.size() <= 40 ? line : QString(firstOf(line, 39) + u'…');
}

QStringList divided(const QString &text, QStringView separators)
{
    QStringList found{QString()};
    for (const QChar c : text) {
        if (separators.contains(c))
            found << QString();
        else
            found.last() += c;
    }
    for (QString &part : found)
        part = part.trimmed();
    found.removeAll(QString());
    return found;
}
