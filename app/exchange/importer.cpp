// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "recordset.h"

namespace {

struct Importer
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

template<class R> class Planner
{
public:
    Planner(const Table &table, const Matching &matching, const Known &known, const Library &library, const HeadWords &words)
        : m_table(table)
        , m_matching(matching)
        , m_values(library, words, known.purposes, known.contractors)
        , m_records(recordsOf<R>(known), matching.columns)
    {
        m_plan.problems = table.problems;
        m_idColumn = matching.columnOf(u"id");
        m_nameColumn = matching.columnOf(nameColumn());
    }

    ImportPlan<R> plan(const std::function<bool()> &cancelled)
    {
        if (m_nameColumn < 0) {
            problem(-1, -1, Importer::tr("No column holds the name, so no row was taken. Choose the column of the name."));
            return m_plan;
        }
        for (int row = m_matching.headRow + 1; row < m_table.rows.size(); ++row) {
            m_plan.cancelled = cancelled && cancelled();
            if (m_plan.cancelled)
                return m_plan;
            if (!isBlank(m_table.rows[row]))
                take(row);
        }
        keepUsedLinks();
        return m_plan;
    }

private:
    static QString nameColumn() { return QString::fromLatin1(std::get<0>(Schema<R>::fields).column); }

    void take(int row)
    {
        const QUuid id(m_table.rows[row].value(m_idColumn));
        const R *old = m_records.find(id);
        R record = old ? *old : R{};
        if (!id.isNull())
            record.id = id;
        if (!readRow(row, record))
            return;
        const R *sameOne = id.isNull() ? m_records.findPlaceOf(record) : nullptr;
        if (sameOne) {
            record = *sameOne;
            readRow(row, record);
        }
        if (id.isNull() && m_table.rows[row].value(m_nameColumn).trimmed().isEmpty())
            return problem(row, m_nameColumn, Importer::tr("the name is missing"));
        switch (m_records.offer(record, !id.isNull() || sameOne)) {
        case Offer::Fresh: m_plan.fresh << record; break;
        case Offer::Changed: m_plan.changed << record; break;
        case Offer::Already: ++m_plan.already; break;
        case Offer::Twice: problem(row, m_idColumn, Importer::tr("another row has the same id")); break;
        case Offer::Taken: problem(row, m_nameColumn, Importer::tr("this question has an answer for that year already")); break;
        }
    }

    bool readRow(int row, R &record)
    {
        bool good = true;
        forEachField<R>([&](const auto &field) {
            const int column = m_columns.isEmpty() ? -1 : m_columns.value(QLatin1StringView(field.column), -1);
            if (column < 0)
                return;
            const QString reason = m_values.read(m_table.rows[row].value(column), field.list, record.*field.member);
            if (reason.isEmpty())
                return;
            problem(row, column, reason);
            good = false;
        });
        return good;
    }

    void problem(int row, int column, const QString &reason)
    {
        if (m_plan.problems.size() < maxProblems)
            m_plan.problems << Problem{row + 1, column < 0 ? QString() : m_table.rows.value(m_matching.headRow).value(column), reason};
    }

    // Names read from rows that were not taken need no record.
    void keepUsedLinks()
    {
        QSet<QUuid> used;
        for (const QList<R> *list : {&m_plan.fresh, &m_plan.changed})
            for (const R &record : *list)
                collectLinks(record, used);
        for (const Purpose &purpose : m_values.purposes().created())
            if (used.contains(purpose.id))
                m_plan.newPurposes << purpose;
        for (const Contractor &contractor : m_values.contractors().created())
            if (used.contains(contractor.id))
                m_plan.newContractors << contractor;
    }

    QHash<QString, int> columnNumbers() const
    {
        QHash<QString, int> numbers;
        for (int i = 0; i < m_matching.columns.size(); ++i)
            if (!m_matching.columns[i].isEmpty() && !numbers.contains(m_matching.columns[i]))
                numbers.insert(m_matching.columns[i], i);
        return numbers;
    }

    const Table &m_table;
    const Matching &m_matching;
    CellValues m_values;
    RecordSet<R> m_records;
    int m_idColumn = -1, m_nameColumn = -1;
    const QHash<QString, int> m_columns = columnNumbers();
    ImportPlan<R> m_plan;
};

} // namespace

template<class R>
ImportPlan<R> planImport(const Table &table, const Matching &matching, const Known &known, const Library &library, const HeadWords &words,
                         const std::function<bool()> &cancelled)
{
    return Planner<R>(table, matching, known, library, words).plan(cancelled);
}

template<class R> ImportPlan<R> planRecords(const QList<R> &records, const Known &known)
{
    ImportPlan<R> plan;
    QSet<QUuid> linkable;
    for (const Purpose &purpose : known.purposes)
        linkable << purpose.id;
    for (const Contractor &contractor : known.contractors)
        linkable << contractor.id;
    QStringList columns;
    forEachField<R>([&columns](const auto &field) { columns << QString::fromLatin1(field.column); });
    RecordSet<R> set(recordsOf<R>(known), columns);
    for (int i = 0; i < records.size(); ++i) {
        QSet<QUuid> links;
        collectLinks(records[i], links);
        if (!linkable.contains(links)) {
            plan.problems << Problem{i + 1, {}, Importer::tr("it refers to a purpose or contractor that is not in this book")};
            continue;
        }
        switch (set.offer(records[i], true)) {
        case Offer::Fresh: plan.fresh << records[i]; break;
        case Offer::Changed: plan.changed << records[i]; break;
        case Offer::Already: ++plan.already; break;
        case Offer::Twice: plan.problems << Problem{i + 1, {}, Importer::tr("another record has the same id")}; break;
        case Offer::Taken: plan.problems << Problem{i + 1, {}, Importer::tr("this question has an answer for that year already")}; break;
        }
    }
    return plan;
}

template ImportPlan<Holding> planImport<Holding>(const Table &, const Matching &, const Known &, const Library &, const HeadWords &,
                                                 const std::function<bool()> &);
template ImportPlan<Purpose> planImport<Purpose>(const Table &, const Matching &, const Known &, const Library &, const HeadWords &,
                                                 const std::function<bool()> &);
template ImportPlan<Contractor> planImport<Contractor>(const Table &, const Matching &, const Known &, const Library &, const HeadWords &,
                                                       const std::function<bool()> &);
template ImportPlan<Answer> planImport<Answer>(const Table &, const Matching &, const Known &, const Library &, const HeadWords &,
                                               const std::function<bool()> &);
template ImportPlan<Action> planImport<Action>(const Table &, const Matching &, const Known &, const Library &, const HeadWords &,
                                               const std::function<bool()> &);
template ImportPlan<Person> planImport<Person>(const Table &, const Matching &, const Known &, const Library &, const HeadWords &,
                                               const std::function<bool()> &);
template ImportPlan<Holding> planRecords(const QList<Holding> &, const Known &);
template ImportPlan<Purpose> planRecords(const QList<Purpose> &, const Known &);
template ImportPlan<Contractor> planRecords(const QList<Contractor> &, const Known &);
template ImportPlan<Answer> planRecords(const QList<Answer> &, const Known &);
template ImportPlan<Action> planRecords(const QList<Action> &, const Known &);
template ImportPlan<Person> planRecords(const QList<Person> &, const Known &);
