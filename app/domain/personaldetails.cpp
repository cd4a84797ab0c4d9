// SPDX-License-Identifier: GPL-3.0-or-later
#include "personaldetails.h"

#include "detailfinders.h"
#include "firm.h"

#include <algorithm>
#include <utility>

namespace {

const QString stars = QStringLiteral("***");

// The digits, and letters where they belong to the number, as asterisks; the last `kept` stay readable, and so does what stands between.
QString starred(QStringView typed, int kept, bool hasLetters)
{
    QString masked = typed.toString();
    int seen = 0;
    for (qsizetype i = masked.size() - 1; i >= 0; --i) {
        const char16_t c = foldedCharacter(masked[i].unicode());
        if (!isDigit(c) && !(hasLetters && isLatin(c)))
            continue;
        if (++seen > kept)
            masked[i] = u'*';
    }
    return masked;
}

// As is usual on receipts: the last four of a card and a phone, the last three of an account, of a My Number nothing.
QString maskOf(const FoldedText &text, const FoundDetail &found)
{
    const QStringView typed = text.typed(found.begin, found.end);
    switch (found.kind) {
    case DetailKind::Card:
    case DetailKind::Phone: return starred(typed, 4, false);
    case DetailKind::Bank: return starred(typed, 3, false);
    case DetailKind::Passport:
    case DetailKind::Residence: return starred(typed, 0, true);
    case DetailKind::Address: return text.typed(found.begin, found.maskFrom) + stars;
    case DetailKind::Mail: {
        const qsizetype at = text.part(found.begin, found.end).indexOf(u'@');
        const QStringView first = text.typed(found.begin, found.begin + (at > 1 ? 1 : 0));
        return first + stars + text.typed(found.begin + int(at), found.end);
    }
    default: return starred(typed, 0, false);
    }
}

// A number within a mail or postal address is part of it.
QList<FoundDetail> allIn(const NumberText &numbers)
{
    QList<FoundDetail> found;
    findMails(numbers.text(), found);
    findAddresses(numbers.text(), found);
    findNumbers(numbers, found);
    std::sort(found.begin(), found.end(), [](const FoundDetail &a, const FoundDetail &b) { return a.begin < b.begin; });
    return found;
}

// One spelling for what is written 1丁目2番3号 or 1-2-3, with spaces or without.
QString squeezed(QStringView folded)
{
    QString plain;
    for (const QChar c : folded) {
        if (c == u' ' || c == u'丁' || c == u'地' || c == u'号')
            continue;
        plain += c == u'目' || c == u'番' || c == u'ー' ? QChar(u'-') : c;
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

// Whether `part` stands in `whole`, and no number of its end goes on.
bool holds(const QString &whole, const QString &part)
{
    const qsizetype at = part.isEmpty() ? -1 : whole.indexOf(part);
    const qsizetype end = at + part.size();
    return at >= 0 && (end >= whole.size() || !whole[end].isDigit());
}

// What the firm goes by, in the spellings in which it is compared.
class OwnDetails
{
public:
    explicit OwnDetails(const QStringList &own);
    bool have(const FoldedText &text, const FoundDetail &found) const;

private:
    QStringList m_texts, m_phones, m_hosts;
};

OwnDetails::OwnDetails(const QStringList &own)
{
    constexpr qsizetype shortest = 5; // a few letters would be part of anything
    for (const QString &one : own) {
        const NumberText numbers(one);
        const FoldedText &text = numbers.text();
        const QString whole = text.part(0, text.size()).trimmed().toString();
        if (whole.size() < shortest)
            continue;
        m_texts << squeezed(whole);
        m_phones << nationalNumber(whole);
        for (const FoundDetail &found : allIn(numbers)) {
            m_texts << squeezed(text.part(found.begin, found.end));
            if (found.kind == DetailKind::Phone)
                m_phones << nationalNumber(text.part(std::max(0, found.begin - 1), found.end));
        }
        QString host = whole.section(QStringLiteral("://"), -1).section(u'/', 0, 0);
        host.remove(0, host.startsWith(u"www.") ? 4 : 0);
        if (host.contains(u'.') && !host.contains(u'@'))
            m_hosts << u'@' + host;
    }
    m_phones.removeAll(QString());
}

bool OwnDetails::have(const FoldedText &text, const FoundDetail &found) const
{
    const QStringView folded = text.part(found.begin, found.end);
    const QString plain = squeezed(folded);
    const auto holdsPlain = [&](const QString &own) { return holds(own, plain); };
    const auto isIn = [&](const QString &own) { return own.back().isDigit() && holds(plain, own); }; // without its prefecture
    const auto isHost = [&](const QString &host) { return folded.endsWith(host); };
    switch (found.kind) {
    case DetailKind::Phone: return m_phones.contains(nationalNumber(text.part(std::max(0, found.begin - 1), found.end)));
    case DetailKind::Mail: return m_texts.contains(plain) || std::any_of(m_hosts.begin(), m_hosts.end(), isHost);
    case DetailKind::Address:
        return std::any_of(m_texts.begin(), m_texts.end(), holdsPlain) || std::any_of(m_texts.begin(), m_texts.end(), isIn);
    default: return m_texts.contains(plain);
    }
}

} // namespace

void addOutside(QList<FoundDetail> &found, FoundDetail detail)
{
    for (const FoundDetail &one : std::as_const(found)) {
        if (one.begin >= detail.end || detail.begin >= one.end)
            continue;
        if (one.begin > detail.begin)
            detail.end = one.begin;
        else
            detail.begin = one.end;
    }
    detail.maskFrom = std::max(detail.maskFrom, detail.begin);
    if (detail.maskFrom < detail.end)
        found.append(detail);
}

QList<Detail> findDetails(QStringView text, DetailKinds kinds, const QStringList &own)
{
    const NumberText numbers(text);
    const QList<FoundDetail> all = allIn(numbers);
    if (all.isEmpty())
        return {};
    const FoldedText &folded = numbers.text();
    const OwnDetails known(own);
    QList<Detail> details;
    for (const FoundDetail &found : all) {
        if (!kinds.testFlag(found.kind) || known.have(folded, found))
            continue;
        const qsizetype start = folded.placeOf(found.begin);
        details.append({found.kind, start, folded.placeOf(found.end) - start, maskOf(folded, found), found.isSure});
    }
    return details;
}

QString maskDetails(QString text, DetailKinds kinds, const QStringList &own)
{
    for (auto details = findDetails(text, kinds, own); !details.isEmpty(); details = findDetails(text, kinds, own)) // ever fewer digits
        std::for_each(details.crbegin(), details.crend(),
                      [&](const Detail &detail) { text.replace(detail.start, detail.length, detail.masked); });
    return text;
}

QStringList ownDetails(const Firm &firm)
{
    QStringList own{firm.phone, firm.address, firm.website, firm.contactDesk};
    own.removeAll(QString());
    return own;
}
