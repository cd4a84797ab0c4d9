// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionplan.h"

#include <algorithm>

namespace {

class ActionPlan
{
    Q_DECLARE_TR_FUNCTIONS(ActionPlan)

public:
    explicit ActionPlan(const ReviewWords &words) : m_words(words) { }
    QList<SheetBlock> blocks(int level, bool onlyThisYear) const;
    Sheet sheet() const;

private:
    QList<Action> sorted() const;
    bool isOfThisYear(const Action &action) const;
    SheetTable table(const QList<Action> &actions, bool open) const;
    SheetRow row(const Action &action) const;
    QString origin(const Action &action) const;

    const ReviewWords &m_words;
};

// Those without a day last.
QList<Action> ActionPlan::sorted() const
{
    QList<Action> actions = m_words.year().actions;
    const auto day = [](const Action &action) { return action.due.isValid() ? action.due : QDate(9999, 12, 31); };
    std::stable_sort(actions.begin(), actions.end(), [&](const Action &one, const Action &other) { return day(one) < day(other); });
    return actions;
}

bool ActionPlan::isOfThisYear(const Action &action) const
{
    const bool wasOver = action.doneOn.isValid() && action.doneOn < m_words.year().closedBefore;
    return isOpen(action) || action.year == m_words.review().year || !wasOver;
}

QList<SheetBlock> ActionPlan::blocks(int level, bool onlyThisYear) const
{
    QList<Action> open, done, dropped;
    for (const Action &action : sorted())
        if (!onlyThisYear || isOfThisYear(action))
            (isOpen(action) ? open : action.state == ActionState::Done ? done : dropped) << action;
    QList<SheetBlock> blocks;
    const auto add = [&](const QString &title, const QList<Action> &actions, bool isOpen) {
        if (!actions.isEmpty())
            blocks << SheetHeading{tr("%1: %2", "title and number of actions").arg(title).arg(actions.size()), level}
                   << table(actions, isOpen);
    };
    add(tr("To do"), open, true);
    add(tr("Done"), done, false);
    add(tr("Dropped"), dropped, false);
    if (blocks.isEmpty())
        blocks << SheetText{tr("No action is recorded.")};
    return blocks;
}

SheetTable ActionPlan::table(const QList<Action> &actions, bool open) const
{
    SheetTable table{{{tr("What to do"), tr("Where it comes from"), 4},
                      {tr("Who"), tr("Priority"), 1.3},
                      {tr("Until"), open ? tr("State") : tr("Done on"), 1.4},
                      {tr("Note"), tr("Proof"), 2.5}},
                     {}};
    for (const Action &action : actions)
        table.rows += row(action);
    return table;
}

SheetRow ActionPlan::row(const Action &action) const
{
    const QString due = action.due.toString(Qt::ISODate);
    const QString state = isOverdue(action, m_words.year().asOf) ? tr("%1, overdue").arg(m_words.text(action.state))
        : isOpen(action)                                         ? m_words.text(action.state)
                                                                 : action.doneOn.toString(Qt::ISODate);
    return {{action.title, origin(action), true},
            {action.who.isEmpty() ? tr("(nobody yet)") : action.who, m_words.text(action.priority)},
            {due.isEmpty() && isOpen(action) ? tr("(no day yet)") : due, state},
            {action.note, action.proof}};
}

QString ActionPlan::origin(const Action &action) const
{
    QString title = action.finding.isEmpty() ? QString() : tr("a finding that is settled");
    for (const ToldFinding &finding : m_words.year().findings)
        if (finding.code == action.finding)
            title = m_words.in(finding.title);
    return m_words.joined({action.question.isEmpty() ? QString() : m_words.question(action.question), title});
}

Sheet ActionPlan::sheet() const
{
    Sheet sheet = m_words.sheet(tr("Action plan"));
    sheet.stamps = ReportWords::stamps();
    sheet.blocks << blocks(2, false);
    return sheet;
}

} // namespace

QList<SheetBlock> actionBlocks(const ReviewWords &words, int level, bool onlyThisYear)
{
    return ActionPlan(words).blocks(level, onlyThisYear);
}

Sheet actionsReport(const ReportData &data)
{
    const ReviewWords words(data);
    return ActionPlan(words).sheet();
}
