// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"

namespace {

class ChecklistReport
{
    Q_DECLARE_TR_FUNCTIONS(ChecklistReport)

public:
    explicit ChecklistReport(const ReviewWords &words) : m_words(words) { }
    QList<SheetBlock> blocks(int level);
    Sheet sheet();

private:
    SheetTable table(const ReviewArea &area);
    SheetRow row(const ReviewItem &item);
    SheetTable hidden() const;
    QString answer(const Answer &answer) const { return m_words.text(answer.value); }
    bool compares() const { return !m_words.review().isFirst(); }

    const ReviewWords &m_words;
    int m_number = 0;
};

QList<SheetBlock> ChecklistReport::blocks(int level)
{
    QList<SheetBlock> blocks;
    for (const ReviewArea &area : m_words.review().areas)
        blocks << SheetHeading{m_words.in(area.title), level} << SheetText{m_words.score(area.now, area.before), true} << table(area);
    if (!m_words.review().hidden.isEmpty())
        blocks << SheetHeading{tr("Questions the firm has taken out"), level} << hidden();
    return blocks;
}

SheetTable ChecklistReport::table(const ReviewArea &area)
{
    SheetTable table{{{tr("No."), {}, 0.6, true},
                      {tr("Question"), tr("Level, article"), 4.3},
                      {tr("Answer"), tr("Based on"), 1.8},
                      {tr("Note"), tr("Evidence"), 2.8}},
                     {}};
    if (compares())
        table.columns.insert(3, {ReviewWords::yearName(m_words.review().yearBefore), {}, 1.7});
    for (const ReviewItem &item : m_words.review().items)
        if (item.area == area.id)
            table.rows += row(item);
    return table;
}

// An answer to be looked at again is shown as what it is: last year's word, not this year's.
SheetRow ChecklistReport::row(const ReviewItem &item)
{
    QStringList notes{m_words.level(item.level), m_words.law(item.law)};
    if (item.id.startsWith(QLatin1String("own:")))
        notes << tr("question of the firm");
    const bool again = !item.answer.recheck.isEmpty();
    QStringList reasons;
    for (const Words &reason : item.recheck)
        reasons << m_words.in(reason);
    if (item.answer.recheck == recheck::carried && !reasons.isEmpty())
        reasons.removeFirst(); // the column of the year before says it, and the cell is narrow
    const QString basis = item.answer.basis == AnswerBasis::None ? QString() : m_words.text(item.answer.basis);
    SheetRow row{{QString::number(++m_number)},
                 {m_words.in(item.ask), m_words.joined(notes)},
                 {again ? tr("To be checked again") : answer(item.answer), again ? reasons.join(u' ') : basis, true},
                 {item.answer.note, item.answer.evidence}};
    if (compares())
        row.insert(3, {item.before ? answer(*item.before) : QStringLiteral("—")});
    return row;
}

SheetTable ChecklistReport::hidden() const
{
    SheetTable table{{{tr("Question"), {}, 3}, {tr("Reason"), {}, 2}}, {}};
    for (const HiddenItem &item : m_words.review().hidden)
        table.rows += SheetRow{{m_words.in(item.ask)}, {item.reason.isEmpty() ? tr("(no reason given)") : item.reason}};
    return table;
}

Sheet ChecklistReport::sheet()
{
    Sheet sheet = m_words.sheet(tr("Checklist"));
    sheet.stamps = ReportWords::stamps();
    const YearReview &review = m_words.review();
    sheet.blocks << SheetFacts{{{tr("Points"), m_words.score(review.total, review.totalBefore)},
                                {tr("Questions"), QString::number(review.total.asked())},
                                {tr("Answered"), QString::number(review.total.settled())}},
                               1};
    sheet.blocks << blocks(2);
    return sheet;
}

} // namespace

QList<SheetBlock> answerBlocks(const ReviewWords &words, int level) { return ChecklistReport(words).blocks(level); }

Sheet checklistReport(const ReportData &data)
{
    const ReviewWords words(data);
    return ChecklistReport(words).sheet();
}
