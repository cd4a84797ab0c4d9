// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <tuple>

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

QString idsOf(const Finding &finding)
{
    QStringList ids;
    for (const Subject &subject : finding.subjects)
        ids << subject.id.toString(QUuid::WithoutBraces);
    return ids.join(QLatin1Char(' '));
}

// What a finding and its dismissal have in common.
QString keyOf(const QString &code, const QString &subjects) { return code + QLatin1Char(' ') + subjects; }

// The values that findings rest on, each record found by its id: a large book may have many findings set aside.
class Facts
{
public:
    explicit Facts(const BookRecords &records) : m_firm{records.firm}
    {
        index(m_firm);
        index(records.purposes);
        index(records.contractors);
        index(records.holdings);
        index(records.answers);
        index(records.actions);
        index(records.training.people);
        index(records.training.trainings);
        index(records.training.checks);
        index(records.training.accessReviews);
        index(records.training.disposals);
        index(records.purposeChanges);
        index(records.contractorChecks);
        index(records.provisions);
        index(records.jointUses);
        index(records.documents);
        index(records.desks.incidents);
        index(records.desks.complaints);
        index(records.desks.requests);
        index(records.desks.checks);
    }

    QString stateOf(const Finding &finding) const
    {
        QStringList facts{finding.code};
        for (const Subject &subject : finding.subjects) {
            facts << subject.id.toString(QUuid::WithoutBraces);
            add<Firm>(subject, facts);
            add<Purpose>(subject, facts);
            add<Contractor>(subject, facts);
            add<Holding>(subject, facts);
            add<Answer>(subject, facts);
            add<Action>(subject, facts);
            add<Person>(subject, facts);
            add<Training>(subject, facts);
            add<PeriodicCheck>(subject, facts);
            add<AccessReview>(subject, facts);
            add<Disposal>(subject, facts);
            add<PurposeChange>(subject, facts);
            add<ContractorCheck>(subject, facts);
            add<Provision>(subject, facts);
            add<JointUse>(subject, facts);
            add<Document>(subject, facts);
            add<Incident>(subject, facts);
            add<Complaint>(subject, facts);
            add<Request>(subject, facts);
            add<DeskCheck>(subject, facts);
        }
        const QByteArray joined = facts.join(QChar(0)).toUtf8(); // no text of a record holds NUL
        return QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex());
    }

private:
    template<class R> using Index = QHash<QUuid, const R *>;

    template<class R> void index(const QList<R> &records)
    {
        auto &found = std::get<Index<R>>(m_records);
        found.reserve(records.size());
        for (const R &record : records)
            found.insert(record.id, &record);
    }

    // Adds the values of the subject's columns, if it is of this type.
    template<class R> void add(const Subject &subject, QStringList &facts) const
    {
        if (subject.type != QLatin1StringView(Schema<R>::plural))
            return;
        const R *record = std::get<Index<R>>(m_records).value(subject.id);
        if (!record)
            return;
        const QStringList columns = QString(subject.columns).split(QLatin1Char(' '));
        forEachField<R>([&](const auto &field) {
            if (columns.contains(QLatin1StringView(field.column)))
                facts << QLatin1StringView(field.column) << textOf(record->*field.member);
        });
    }

    const QList<Firm> m_firm;
    std::tuple<Index<Firm>, Index<Purpose>, Index<Contractor>, Index<Holding>, Index<Answer>, Index<Action>, Index<Person>, Index<Training>,
               Index<PeriodicCheck>, Index<AccessReview>, Index<Disposal>, Index<PurposeChange>, Index<ContractorCheck>, Index<Provision>,
               Index<JointUse>, Index<Document>, Index<Incident>, Index<Complaint>, Index<Request>, Index<DeskCheck>>
        m_records;
};

} // namespace

QList<Dismissal> dismissalsOf(const QList<Finding> &findings, const QString &reason, const BookRecords &records)
{
    const Facts facts(records);
    QList<Dismissal> dismissals;
    for (const Finding &finding : findings)
        dismissals << Dismissal{.code = finding.code,
                                .subjects = idsOf(finding),
                                .reason = reason,
                                .dismissedOn = records.today,
                                .state = facts.stateOf(finding)};
    return dismissals;
}

JudgedFindings judged(const QList<Finding> &findings, const QList<Dismissal> &dismissals, const BookRecords &records)
{
    if (dismissals.isEmpty())
        return {findings, {}};
    QMultiHash<QString, const Dismissal *> known;
    for (const Dismissal &dismissal : dismissals)
        known.insert(keyOf(dismissal.code, dismissal.subjects), &dismissal);
    const Facts facts(records);
    JudgedFindings result;
    for (const Finding &finding : findings) {
        const QList<const Dismissal *> candidates = known.values(keyOf(finding.code, idsOf(finding)));
        const QString state = candidates.isEmpty() ? QString() : facts.stateOf(finding);
        const auto fits = std::find_if(candidates.begin(), candidates.end(), [&](const Dismissal *one) { return one->state == state; });
        if (fits == candidates.end())
            result.standing << finding;
        else
            result.setAside << SetAside{finding, **fits};
    }
    return result;
}
