// SPDX-License-Identifier: GPL-3.0-or-later
#include "merging.h"

#include <algorithm>

namespace {

void unite(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

void unite(Code &code, const Code &other)
{
    if (code.isEmpty())
        code = other;
}

// "none" beside a real answer is no longer true.
void unite(Codes &codes, const Codes &other)
{
    for (const QString &code : other.values)
        if (!codes.values.contains(code))
            codes.values.append(code);
    for (const QString &nothing : {QStringLiteral("none"), QStringLiteral("not-applicable")})
        if (codes.values.size() > 1)
            codes.values.removeAll(nothing);
}

template<class R> void unite(Links<R> &links, const Links<R> &other)
{
    for (const QUuid &id : other.ids)
        if (!links.has(id))
            links.ids.append(id);
}

void unite(Count &count, const Count &other)
{
    if (other)
        count = std::max(count.value_or(0), *other);
}

void unite(QDate &date, const QDate &other)
{
    if (!date.isValid() || (other.isValid() && other > date))
        date = other;
}

void unite(Presence &presence, const Presence &other)
{
    presence = std::min(presence, other); // what one of them says is there, is there
}

void join(QString &text, const QString &other)
{
    const QString lines = u'\n' + text + u'\n', line = u'\n' + other + u'\n';
    if (!other.isEmpty() && !lines.contains(line))
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + other;
}

void uniteReview(Holding &one, const Holding &other)
{
    const bool otherFirst = !other.lastReview.isValid() || (one.lastReview.isValid() && other.lastReview < one.lastReview);
    if (!otherFirst)
        return;
    one.lastReview = other.lastReview;
    one.reviewResult = other.reviewResult;
}

} // namespace

Holding merged(const QList<Holding> &records)
{
    Holding result = records.constFirst();
    for (const Holding &other : records.sliced(1)) {
        Holding next = result;
        forEachField<Holding>([&](const auto &field) { unite(next.*field.member, other.*field.member); });
        next.note = result.note;
        next.evidence = result.evidence;
        next.lastReview = result.lastReview;
        next.reviewResult = result.reviewResult;
        join(next.note, other.note);
        join(next.evidence, other.evidence);
        uniteReview(next, other);
        result = next;
    }
    return result;
}

QList<MergedField> mergePreview(const QList<Holding> &records, const FieldText &words)
{
    const Holding result = merged(records);
    QList<MergedField> lines;
    forEachField<Holding>([&]<class F>(const F &field) {
        const QString kept = words.of(field, result);
        QStringList dropped;
        for (const Holding &record : records) {
            const QString text = words.of(field, record);
            const bool joined = qstrcmp(field.column, "note") == 0 || qstrcmp(field.column, "evidence") == 0;
            const bool united
                = !std::is_same_v<
                      typename F::Value,
                      QString> && !std::is_same_v<typename F::Value, Code> && !std::is_same_v<typename F::Value, QDate> && !std::is_same_v<typename F::Value, Count>;
            if (!text.isEmpty() && text != kept && !united && !(joined && kept.contains(text)) && !dropped.contains(text))
                dropped.append(text);
        }
        if (!kept.isEmpty() || !dropped.isEmpty())
            lines.append({QCoreApplication::translate(Schema<Holding>::context, field.label), kept, dropped.join(words.comma())});
    });
    return lines;
}
