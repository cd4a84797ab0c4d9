// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "changes.h"
#include "findingsheet.h"
#include "risks.h"

#include <algorithm>

namespace {

constexpr int strengths = 3, risks = 5;
constexpr int namesAtMost = 3; // of records in one line

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSummary)

public:
    explicit Summary(const ReviewWords &words) : m_words(words), m_ledger(ledgerChanges(words.data())) { }
    QList<SheetBlock> blocks() const;

private:
    SheetFigures figures() const;
    SheetFigure points() const;
    SheetFigure records() const;
    SheetFigure questions() const;
    SheetFigure findings() const;
    SheetChart chart() const;
    SheetBlock risksBlock() const;
    QStringList changes() const;
    QString named(const QString &words, const QList<Holding> &holdings) const;

    const ReviewWords &m_words;
    const std::optional<LedgerChanges> m_ledger;
};

// The part in brackets explains a title; beside a bar there is no room for it.
QString shortTitle(const QString &title)
{
    const qsizetype bracket = title.indexOf(u'（');
    return bracket > 0 ? title.left(bracket) : title;
}

QList<SheetBlock> Summary::blocks() const
{
    const YearReview &review = m_words.review();
    QList<SheetBlock> blocks{SheetHeading{tr("Summary"), 1}, figures(), SheetHeading{tr("Points by area")}};
    if (review.total.points())
        blocks << chart();
    else
        blocks << SheetText{tr("No answer counts yet.")};
    const QStringList strong = strengthsOf(m_words, strengths);
    if (!strong.isEmpty())
        blocks << SheetHeading{tr("What is in good order")} << SheetText{m_words.joined(strong)};
    blocks << SheetHeading{tr("What to look after first")} << risksBlock();
    if (const QStringList lines = changes(); !lines.isEmpty())
        blocks << SheetHeading{review.isFirst() ? tr("Law to come (advance notice)") : tr("Changed since the review before")}
               << SheetText{lines.join(u'\n')};
    return blocks;
}

SheetFigures Summary::figures() const { return {{points(), records(), questions(), findings()}}; }

SheetFigure Summary::points() const
{
    const YearReview &review = m_words.review();
    const Count now = review.total.points(), before = review.totalBefore ? review.totalBefore->points() : Count();
    QString note;
    if (now && before)
        note = *now > *before ? tr("before %1, %2 more").arg(*before).arg(*now - *before)
            : *now < *before  ? tr("before %1, %2 less").arg(*before).arg(*before - *now)
                              : tr("before %1 as well").arg(*before);
    return {now ? tr("%1", "points").arg(*now) : QStringLiteral("—"), tr("points of 100"), note};
}

SheetFigure Summary::records() const
{
    qsizetype kept = 0, unsure = 0;
    for (const Holding &holding : m_words.data().holdings) {
        kept += holding.presence != Presence::Archived;
        unsure += holding.presence == Presence::Unsure;
    }
    const QString note = m_ledger ? tr("%1 new, %2 gone").arg(m_ledger->fresh.size()).arg(m_ledger->gone.size())
        : unsure > 0              ? tr("%1 not sure").arg(unsure)
                                  : QString();
    return {tr("%1", "records").arg(kept), tr("records in the ledger"), note};
}

SheetFigure Summary::questions() const
{
    const AreaScore &total = m_words.review().total;
    QStringList notes;
    if (total.open > 0)
        notes << tr("%1 not answered").arg(total.open);
    if (total.recheck > 0)
        notes << tr("%1 to be checked again").arg(total.recheck);
    if (total.unknown > 0)
        notes << tr("%1 don’t know").arg(total.unknown);
    return {tr("%1", "questions").arg(total.settled()), tr("of %1 questions answered").arg(total.asked()), m_words.joined(notes)};
}

SheetFigure Summary::findings() const
{
    const QList<ToldFinding> &all = m_words.year().findings;
    const auto duties = std::count_if(all.begin(), all.end(), [](const ToldFinding &finding) { return isDuty(finding.level); });
    return {tr("%1", "findings").arg(all.size()), tr("findings"), all.isEmpty() ? QString() : tr("%1 of them duties").arg(duties)};
}

SheetChart Summary::chart() const
{
    const YearReview &review = m_words.review();
    SheetChart chart{tr("Points by area, 0 to 100"), tr("Area"), ReviewWords::yearName(review.year), {}, {}};
    for (const ReviewArea &area : review.areas) {
        chart.areas << ChartArea{shortTitle(m_words.in(area.title)), area.now.points(), area.before ? area.before->points() : Count()};
        if (chart.areas.last().before)
            chart.before = ReviewWords::yearName(review.yearBefore);
    }
    return chart;
}

SheetBlock Summary::risksBlock() const
{
    SheetTable table{{{tr("Level"), {}, 0.9}, {tr("What"), tr("What is done about it"), 6}, {tr("Now"), {}, 1.3}}, {}};
    for (const Risk &risk : risksOf(m_words).mid(0, risks))
        table.rows += SheetRow{{risk.level}, {risk.what, risk.next, true}, {risk.state}};
    if (!table.rows.isEmpty())
        return table;
    return SheetText{m_words.review().total.points() ? tr("No duty is answered as not done, and no action is overdue.")
                                                     : tr("This can be said once questions are answered.")};
}

QString Summary::named(const QString &words, const QList<Holding> &holdings) const
{
    QStringList names;
    for (const Holding &holding : holdings.mid(0, namesAtMost))
        names << holding.name;
    if (holdings.size() > namesAtMost)
        names << tr("and more");
    return tr("%1: %2 (%3)", "New records: number (names)").arg(words).arg(holdings.size()).arg(m_words.joined(names));
}

QStringList Summary::changes() const
{
    QStringList lines;
    if (!m_words.review().isFirst()) {
        int improved = 0, worse = 0, fresh = 0, gone = 0;
        for (const AnswerChange &change : answerChanges(m_words.year())) {
            improved += change.step == Step::Improved;
            worse += change.step == Step::Worse;
            fresh += change.step == Step::New;
            gone += change.step == Step::Gone;
        }
        lines << tr("Questions: %1 better, %2 worse, %3 counted for the first time, %4 no longer counted")
                     .arg(improved)
                     .arg(worse)
                     .arg(fresh)
                     .arg(gone);
    }
    if (m_ledger && !m_ledger->fresh.isEmpty())
        lines << named(tr("New records"), m_ledger->fresh);
    if (m_ledger && !m_ledger->gone.isEmpty())
        lines << named(tr("Records that are gone"), m_ledger->gone);
    const QList<const Notice *> coming = comingNotices(m_words.year());
    if (!coming.isEmpty())
        lines << (m_words.review().isFirst() ? m_words.in(coming.first()->title)
                                             : tr("Advance notice of law to come: %1").arg(m_words.in(coming.first()->title)));
    return lines;
}

} // namespace

QList<SheetBlock> summaryBlocks(const ReviewWords &words) { return Summary(words).blocks(); }
