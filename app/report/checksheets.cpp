// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksheets.h"

#include "recordfacts.h"

#include <algorithm>

namespace {

constexpr double roomToWrite = 16, roomToTick = 9; // mm

class CheckSheets
{
    Q_DECLARE_TR_FUNCTIONS(CheckSheets)

public:
    explicit CheckSheets(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet checks() const;
    Sheet blankChecks() const;
    Sheet reviews(QList<AccessReview> reviews) const;
    Sheet disposals(QList<Disposal> disposals) const;

private:
    Sheet sheet(const QString &title) const;
    const QList<Entry> &kinds() const { return m_data.library->list(QStringLiteral("periodic_checks")); }
    QString law(const Entry &kind) const { return m_data.library->laws().texts(kind.law, m_data.language, LawForm::Short); }
    SheetTable standing() const;
    SheetTable allChecks() const;
    SheetTable next() const;
    QString joined(QStringList words) const
    {
        words.removeAll(QString());
        return words.join(m_words.comma());
    }
    static QString day(QDate date) { return date.toString(Qt::ISODate); }
    static QString line(int length = 12) { return QStringLiteral("＿").repeated(length); }

    const ReportData &m_data;
    ReportWords m_words;
};

Sheet CheckSheets::sheet(const QString &title) const
{
    Sheet sheet = m_words.sheet(title, m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    return sheet;
}

SheetTable CheckSheets::standing() const
{
    SheetTable table{{{tr("What is checked"), tr("Article"), 3.4}, {tr("Last time"), tr("Result"), 2}, {tr("Next due"), {}, 1.6}}, {}};
    for (const Entry &kind : kinds()) {
        const PeriodicCheck *last = latestCheck(m_data.training.checks, kind.id, m_data.today);
        const QDate due = last ? nextDueOf(*last) : QDate();
        table.rows
            += SheetRow{{kind.name.in(m_data.language), law(kind), true},
                        {last ? day(last->checkedOn) : tr("not yet"), last ? m_words.value(*last, &PeriodicCheck::result) : QString()},
                        {due.isValid() && due < m_data.today ? tr("%1, overdue").arg(day(due)) : day(due)}};
    }
    return table;
}

SheetTable CheckSheets::allChecks() const
{
    QList<PeriodicCheck> checks = m_data.training.checks;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const PeriodicCheck &one, const PeriodicCheck &other) { return one.checkedOn > other.checkedOn; });
    SheetTable table{{{tr("What is checked"), tr("Next due"), 2.2},
                      {tr("Checked on"), tr("Checked by"), 1.9},
                      {tr("Result"), tr("What was found"), 2.8},
                      {tr("What was mended"), tr("Mended on"), 2.2},
                      {tr("Note"), tr("Evidence"), 2}},
                     {}};
    for (const PeriodicCheck &check : std::as_const(checks))
        table.rows += SheetRow{{m_words.value(check, &PeriodicCheck::kind), day(check.nextDue), true},
                               {day(check.checkedOn), check.checkedBy},
                               {m_words.value(check, &PeriodicCheck::result), check.found},
                               {check.remedy, day(check.mendedOn)},
                               {check.note, check.evidence}};
    return table;
}

Sheet CheckSheets::checks() const
{
    Sheet sheet = this->sheet(tr("Periodic checks"));
    if (!kinds().isEmpty())
        sheet.blocks << SheetHeading{tr("Where each check stands")} << standing();
    const SheetTable all = allChecks();
    if (all.rows.isEmpty())
        sheet.blocks << SheetText{tr("No check is recorded yet.")};
    else
        sheet.blocks << SheetHeading{tr("All checks, the latest first")} << all;
    return sheet;
}

Sheet CheckSheets::blankChecks() const
{
    Sheet sheet = this->sheet(tr("Periodic check, to fill in by hand"));
    sheet.blocks << SheetFacts{{{tr("Checked by"), line()}, {tr("Day"), line()}}, 1};
    QStringList results;
    for (const Entry &result : m_data.library->list(QStringLiteral("check_results")))
        results << QString(u"□" + QString(result.name.in(m_data.language)).replace(u' ', QChar::Nbsp));
    SheetTable table{{{tr("What is checked"), tr("Article"), 2.6},
                      {tr("Result"), {}, 1.9},
                      {tr("What was found"), {}, 3, false, true},
                      {tr("What was mended"), tr("and on which day"), 2.6, false, true}},
                     {},
                     roomToWrite};
    for (const Entry &kind : kinds())
        table.rows += SheetRow{{kind.name.in(m_data.language), law(kind), true}, {results.join(u'\n'), {}, false, true}, {}, {}};
    sheet.blocks << table
                 << SheetText{tr("Knowing how data is handled and reviewing it is a duty; when each check is made is up to the firm."),
                              true};
    return sheet;
}

// What is usually handed out: ticked when it is back or stopped.
SheetTable CheckSheets::next() const
{
    SheetTable table{{{tr("What"), {}, 3.6}, {tr("Done"), {}, 2}, {tr("Day"), {}, 1.6, false, true}, {tr("Note"), {}, 2.8, false, true}},
                     {},
                     roomToTick};
    for (const QString &what :
         {tr("PC and network account"), tr("Mail account, forwarding"), tr("Shared folders and cloud services"),
          tr("Chat, customer and accounting systems"), tr("Access from outside, private devices"), tr("Shared passwords changed"),
          tr("Keys and entry cards"), tr("PC, phone, USB sticks"), tr("Papers and business cards"), tr("Pledge of secrecy on leaving")})
        table.rows += SheetRow{{what, {}, true}, {tr("□done　□none")}, {}, {}};
    return table;
}

Sheet CheckSheets::reviews(QList<AccessReview> reviews) const
{
    std::stable_sort(reviews.begin(), reviews.end(),
                     [](const AccessReview &one, const AccessReview &other) { return one.lastDay > other.lastDay; });
    Sheet sheet = this->sheet(tr("Review of access on leaving"));
    for (const AccessReview &review : std::as_const(reviews)) {
        const QString who = m_words.names(review.people).join(m_words.comma());
        sheet.blocks << SheetHeading{who.isEmpty() ? tr("(nobody named)") : who}
                     << filledFacts(m_words, review, {QStringLiteral("people")});
    }
    if (!reviews.isEmpty())
        sheet.blocks << SheetPageBreak();
    sheet.blocks << SheetHeading{tr("For the next one who leaves or moves")}
                 << SheetFacts{{{tr("Who"), line(8)}, {tr("Last day"), line(8)}, {tr("Checked by"), line(8)}, {tr("Day"), line(8)}}, 2}
                 << next();
    return sheet;
}

Sheet CheckSheets::disposals(QList<Disposal> disposals) const
{
    std::stable_sort(disposals.begin(), disposals.end(),
                     [](const Disposal &one, const Disposal &other) { return one.disposedOn > other.disposedOn; });
    Sheet sheet = this->sheet(tr("Record of disposals"));
    SheetTable table{{{tr("What was disposed of"), tr("Holding"), 2.6},
                      {tr("Disposed of on"), tr("Persons"), 1.9},
                      {tr("Medium"), tr("Method"), 1.9},
                      {tr("Done by"), tr("Witness"), 1.7},
                      {tr("Confirmed on"), tr("Certificate"), 2},
                      {tr("Note"), {}, 1.8}},
                     {}};
    for (const Disposal &disposal : std::as_const(disposals))
        table.rows += SheetRow{{disposal.target, m_words.names(disposal.holdings).join(m_words.comma()), true},
                               {day(disposal.disposedOn), m_words.value(disposal, &Disposal::count)},
                               {m_words.value(disposal, &Disposal::medium), m_words.value(disposal, &Disposal::method)},
                               {disposal.doneBy, disposal.witness},
                               {isUnconfirmed(disposal) ? tr("not yet") : day(disposal.confirmedOn), disposal.certificate},
                               {disposal.note}};
    if (table.rows.isEmpty())
        sheet.blocks << SheetText{tr("No disposal is recorded yet.")};
    else
        sheet.blocks << table;
    return sheet;
}

} // namespace

Sheet periodicChecks(const ReportData &data) { return CheckSheets(data).checks(); }

Sheet blankPeriodicChecks(const ReportData &data) { return CheckSheets(data).blankChecks(); }

Sheet accessReviews(const ReportData &data, const QList<AccessReview> &reviews) { return CheckSheets(data).reviews(reviews); }

Sheet disposalRecord(const ReportData &data, const QList<Disposal> &disposals) { return CheckSheets(data).disposals(disposals); }
