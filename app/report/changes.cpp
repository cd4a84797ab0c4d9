// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include <QSet>

namespace {

class ChangesReport
{
    Q_DECLARE_TR_FUNCTIONS(ChangesReport)

public:
    explicit ChangesReport(const ReviewWords &words) : m_words(words) { }
    QList<SheetBlock> blocks(int level) const;
    Sheet sheet() const;

private:
    SheetTable areas() const;
    QList<SheetBlock> answers(int level) const;
    QList<SheetBlock> ledger(int level) const;
    QString notCompared() const;
    static QString step(Count now, Count before);

    const ReviewWords &m_words;
};

QList<SheetBlock> ChangesReport::blocks(int level) const
{
    if (m_words.review().isFirst())
        return {};
    QList<SheetBlock> blocks{SheetHeading{tr("Points by area"), level}, areas()};
    return blocks + answers(level) + ledger(level);
}

QString ChangesReport::step(Count now, Count before)
{
    if (!now || !before)
        return {};
    const int step = *now - *before;
    return step > 0 ? QStringLiteral("+%1").arg(step) : step < 0 ? QStringLiteral("−%1").arg(-step) : QStringLiteral("±0");
}

SheetTable ChangesReport::areas() const
{
    const YearReview &review = m_words.review();
    SheetTable table{{{tr("Area"), {}, 4},
                      {ReviewWords::yearName(review.yearBefore), {}, 1, true},
                      {ReviewWords::yearName(review.year), {}, 1, true},
                      {tr("Difference"), {}, 1, true}},
                     {}};
    const auto add = [&](const QString &title, const AreaScore &now, const std::optional<AreaScore> &before, bool bold) {
        const Count earlier = before ? before->points() : Count();
        table.rows += SheetRow{{title, {}, bold},
                               {ReviewWords::points(earlier)},
                               {ReviewWords::points(now.points()), {}, bold},
                               {step(now.points(), earlier)}};
    };
    for (const ReviewArea &area : review.areas)
        add(m_words.in(area.title), area.now, area.before, false);
    add(tr("All areas"), review.total, review.totalBefore, true);
    return table;
}

QList<SheetBlock> ChangesReport::answers(int level) const
{
    const QList<AnswerChange> changes = answerChanges(m_words.year());
    QList<SheetBlock> blocks;
    for (const auto &[step, title] :
         {std::pair{Step::Improved, tr("Better than before")}, std::pair{Step::Worse, tr("Worse than before")},
          std::pair{Step::New, tr("Counted for the first time")}, std::pair{Step::Gone, tr("No longer counted")}}) {
        SheetTable table{{{tr("Question"), {}, 5},
                          {ReviewWords::yearName(m_words.review().yearBefore), {}, 1.6},
                          {ReviewWords::yearName(m_words.review().year), {}, 1.6}},
                         {}};
        const auto answer = [&](AnswerValue value) { return value == AnswerValue::Open ? QStringLiteral("—") : m_words.text(value); };
        for (const AnswerChange &change : changes)
            if (change.step == step)
                table.rows += SheetRow{{m_words.question(change.question)}, {answer(change.before)}, {answer(change.now), {}, true}};
        if (!table.rows.isEmpty())
            blocks << SheetHeading{tr("%1: %2", "title and number of questions").arg(title).arg(table.rows.size()), level} << table;
    }
    if (blocks.isEmpty())
        blocks << SheetHeading{tr("Answers"), level} << SheetText{tr("No answer counts differently from before.")};
    if (const QString left = notCompared(); !left.isEmpty())
        blocks << SheetText{left, true};
    return blocks;
}

QString ChangesReport::notCompared() const
{
    const AreaScore &total = m_words.review().total;
    return total.open + total.recheck == 0
        ? QString()
        : tr("Not compared yet: %1 not answered, %2 to be checked again.").arg(total.open).arg(total.recheck);
}

QList<SheetBlock> ChangesReport::ledger(int level) const
{
    const auto changes = ledgerChanges(m_words.data());
    if (!changes)
        return {};
    QList<SheetBlock> blocks{SheetHeading{tr("Ledger"), level}};
    SheetTable table{{{tr("Change"), {}, 1}, {tr("Record"), {}, 3}, {tr("Kind"), {}, 2}, {tr("Place"), {}, 2}}, {}};
    const auto add = [&](const QString &change, const QList<Holding> &holdings) {
        for (const Holding &holding : holdings)
            table.rows += SheetRow{{change}, {holding.name, {}, true}, {m_words.words().value(holding, &Holding::kind)}, {holding.place}};
    };
    add(tr("New"), changes->fresh);
    add(tr("Gone"), changes->gone);
    if (table.rows.isEmpty())
        return blocks << SheetText{tr("No record is new and none is gone.")};
    return blocks << table;
}

Sheet ChangesReport::sheet() const
{
    const YearReview &review = m_words.review();
    Sheet sheet = m_words.sheet(tr("What has changed"));
    if (review.isFirst()) {
        sheet.blocks << SheetText{
            tr("This is the first review of this book: there is nothing to compare it with yet. From the next year on, "
               "what changed is listed here.")};
        return sheet;
    }
    sheet.blocks << SheetText{tr("%1 beside %2").arg(ReviewWords::yearName(review.year), ReviewWords::yearName(review.yearBefore))};
    sheet.blocks << blocks(2);
    return sheet;
}

} // namespace

std::optional<LedgerChanges> ledgerChanges(const ReportData &data)
{
    if (data.year->review.isFirst() || !data.year->holdingsBefore)
        return {};
    const auto kept = [](const QList<Holding> &all) {
        QHash<QUuid, const Holding *> found;
        for (const Holding &holding : all)
            if (holding.presence != Presence::Archived)
                found.insert(holding.id, &holding);
        return found;
    };
    const auto before = kept(*data.year->holdingsBefore), now = kept(data.holdings);
    LedgerChanges changes;
    for (const Holding &holding : data.holdings)
        if (now.contains(holding.id) && !before.contains(holding.id))
            changes.fresh << holding;
    for (const Holding &holding : *data.year->holdingsBefore)
        if (before.contains(holding.id) && !now.contains(holding.id))
            changes.gone << holding;
    return changes;
}

QList<AnswerChange> answerChanges(const ReviewData &year)
{
    if (year.review.isFirst() || !year.before)
        return {};
    return changesBetween(*year.questions, *year.before, year.review);
}

QList<SheetBlock> changeBlocks(const ReviewWords &words, int level) { return ChangesReport(words).blocks(level); }

Sheet changesReport(const ReportData &data)
{
    const ReviewWords words(data);
    return ChangesReport(words).sheet();
}
