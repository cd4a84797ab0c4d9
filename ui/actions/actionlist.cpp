// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionlist.h"

#include "actionstate.h"
#include "domain/text.h"
#include "widgets/celldelegate.h"
#include "widgets/text.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {

// High first: the codes are in the order of the form, where the usual one comes first.
int rankOf(ActionPriority priority) { return priority == ActionPriority::High ? 0 : priority == ActionPriority::Normal ? 1 : 2; }

bool belongs(const Action &action, ActionList::Show which)
{
    return which == ActionList::Show::All || isOpen(action) == (which == ActionList::Show::Open);
}

// No day comes after all days.
QDate dayOf(const Action &action) { return action.due.isValid() ? action.due : QDate(9999, 12, 31); }

} // namespace

ActionList::ActionList(const ReviewDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_actions(desk.book().records<Action>())
    , m_today(desk.today())
{
    follow();
    select();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        if (std::exchange(m_today, m_desk.today()) != m_today && !m_shown.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    clock->start(std::chrono::minutes(1));
}

void ActionList::follow()
{
    connect(&m_actions, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int source = first.row(); source <= last.row(); ++source)
            if (const int row = rowOf(m_actions.records()[source].id); row >= 0)
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    // Shown at the end whatever the filter, so that what was just made is seen.
    connect(&m_actions, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        beginInsertRows({}, rowCount(), rowCount() + last - first);
        for (int source = first; source <= last; ++source)
            m_shown << m_actions.records()[source].id;
        endInsertRows();
    });
    // Views ask for rows while rows go: what is removed is told as a reset, begun while every row still has its record.
    connect(&m_actions, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { beginResetModel(); });
    connect(&m_actions, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_shown.removeIf([this](const QUuid &id) { return !m_actions.find(id); });
        endResetModel();
    });
    connect(&m_actions, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_actions, &QAbstractItemModel::modelReset, this, [this] {
        select();
        endResetModel();
    });
    connect(&m_actions, &RecordModelBase::recordsChanged, this, &ActionList::countsChanged);
}

void ActionList::filter(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    select();
    endResetModel();
}

void ActionList::show(Show which)
{
    beginResetModel();
    m_show = which;
    select();
    endResetModel();
}

void ActionList::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    select();
    endResetModel();
}

int ActionList::countOf(Show which) const
{
    const auto &all = m_actions.records();
    return int(std::count_if(all.cbegin(), all.cend(), [which](const Action &action) { return belongs(action, which); }));
}

bool ActionList::matches(const Action &action) const
{
    if (m_words.isEmpty())
        return true;
    const QString hay = folded(QStringList{action.title, action.who, action.proof, action.note}.join(u'\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return hay.contains(word); });
}

void ActionList::select()
{
    m_shown.clear();
    for (const Action *action : inOrder())
        if (belongs(*action, m_show) && matches(*action))
            m_shown << action->id;
}

QList<const Action *> ActionList::inOrder() const
{
    QList<const Action *> all;
    for (const Action &action : m_actions.records())
        all << &action;
    const auto sorted = [&](auto key) {
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(all.begin(), all.end(),
                         [&](const Action *a, const Action *b) { return up ? key(*a) < key(*b) : key(*b) < key(*a); });
        return all;
    };
    switch (m_sortColumn) {
    case TitleColumn: return sorted([](const Action &action) { return folded(action.title); });
    case WhoColumn: return sorted([](const Action &action) { return folded(action.who); });
    case DueColumn: return sorted(dayOf);
    case PriorityColumn: return sorted([](const Action &action) { return rankOf(action.priority); });
    case StateColumn: return sorted([this](const Action &action) { return std::pair(!isOverdue(action, m_today), int(action.state)); });
    default:
        std::stable_sort(all.begin(), all.end(), [](const Action *a, const Action *b) {
            const auto key = [](const Action &action) { return std::tuple(!isOpen(action), dayOf(action), rankOf(action.priority)); };
            return key(*a) < key(*b);
        });
        return all;
    }
}

QString ActionList::textAt(const Action &action, int column) const
{
    switch (column) {
    case TitleColumn: return action.title.trimmed().isEmpty() ? shortTitle(action) : oneLine(action.title.left(1000));
    case WhoColumn: return action.who.isEmpty() ? QStringLiteral("—") : oneLine(action.who.left(1000));
    case DueColumn: return action.due.isValid() ? action.due.toString(Qt::ISODate) : QStringLiteral("—");
    case PriorityColumn: return m_desk.book().words().text(action.priority);
    case StateColumn: return standingOf(action, m_today).word;
    default: return {};
    }
}

QVariant ActionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Action &action = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::DisplayRole: return textAt(action, column);
    case Qt::ToolTipRole: return column == TitleColumn || column == WhoColumn ? literalTip(textAt(action, column)) : QVariant();
    case CellDelegate::MarkRole: return column == StateColumn ? QVariant(int(standingOf(action, m_today).mark)) : QVariant();
    case CellDelegate::ToneRole:
        return isOverdue(action, m_today) && (column == DueColumn || column == StateColumn) ? QVariant(int(Tone::Alarm)) : QVariant();
    default: return {};
    }
}

QVariant ActionList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    const QStringList heads{tr("What to do"), tr("Who"), tr("Until"), tr("Priority"), tr("State")};
    return role == Qt::DisplayRole ? QVariant(heads.value(section)) : QVariant();
}
