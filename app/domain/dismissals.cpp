// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <QCryptographicHash>
#include <QHash>

namespace {

QString textOf(const QString &value) { return value; }
QString textOf(QDate value) { return value.toString(Qt::ISODate); }
QString textOf(int value) { return QString::number(value); }
QString textOf(const Count &value) { return value ? QString::number(*value) : QString(); }
QString textOf(const Code &value) { return value.value; }
QString textOf(const Codes &value) { return value.values.join(QLatin1Char(' ')); }
template<class R> QString textOf(const Links<R> &value)
{
    QStringList ids;
    for (const QUuid &id : value.ids)
        ids << id.toString(QUuid::WithoutBraces);
    return ids.join(QLatin1Char(' '));
}
template<CodedEnum E> QString textOf(E value)
{
    for (const auto &entry : EnumText<E>::entries)
        if (entry.value == value)
            return QLatin1StringView(entry.code);
    return {};
}

// Adds the values of the subject's columns, if it is of this type.
template<class R> void addFacts(const Subject &subject, const QList<R> &records, QStringList &facts)
{
    if (subject.type != QLatin1StringView(Schema<R>::plural))
        return;
    const QStringList columns = QString(subject.columns).split(QLatin1Char(' '));
    for (const R &record : records)
        if (record.id == subject.id)
            forEachField<R>([&](const auto &field) {
                if (columns.contains(QLatin1StringView(field.column)))
                    facts << QLatin1StringView(field.column) << textOf(record.*field.member);
            });
}

QString idsOf(const Finding &finding)
{
    QStringList ids;
    for (const Subject &subject : finding.subjects)
        ids << subject.id.toString(QUuid::WithoutBraces);
    return ids.join(QLatin1Char(' '));
}

} // namespace

QString stateOf(const Finding &finding, const BookRecords &records)
{
    QStringList facts{finding.code};
    for (const Subject &subject : finding.subjects) {
        facts << subject.id.toString(QUuid::WithoutBraces);
        addFacts<Firm>(subject, {records.firm}, facts);
        addFacts(subject, records.purposes, facts);
        addFacts(subject, records.contractors, facts);
        addFacts(subject, records.holdings, facts);
        addFacts(subject, records.answers, facts);
        addFacts(subject, records.actions, facts);
    }
    const QByteArray joined = facts.join(QChar(0)).toUtf8(); // no text of a record holds NUL
    return QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex());
}

Dismissal dismissalOf(const Finding &finding, const QString &reason, const BookRecords &records)
{
    return {.code = finding.code,
            .subjects = idsOf(finding),
            .reason = reason,
            .dismissedOn = records.today,
            .state = stateOf(finding, records)};
}

QList<Finding> withoutDismissed(const QList<Finding> &findings, const QList<Dismissal> &dismissals, const BookRecords &records)
{
    if (dismissals.isEmpty())
        return findings;
    QMultiHash<QString, QString> states; // of a code and its records
    for (const Dismissal &dismissal : dismissals)
        states.insert(dismissal.code + QLatin1Char(' ') + dismissal.subjects, dismissal.state);
    QList<Finding> standing;
    for (const Finding &finding : findings) {
        const QString key = finding.code + QLatin1Char(' ') + idsOf(finding);
        if (!states.contains(key) || !states.contains(key, stateOf(finding, records)))
            standing << finding;
    }
    return standing;
}
