// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingtree.h"

#include "domain/text.h"
#include "widgets/text.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr quintptr top = 0; // internal id of a check; of a finding, the row of its check and one more

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Now: return Mark::Late;
    case Severity::Soon: return Mark::Watch;
    case Severity::Later: break;
    }
    return Mark::Open;
}

FindingTree::FindingTree(const ReviewDesk &desk, QObject *parent) : QAbstractItemModel(parent), m_desk(desk) { }

bool FindingTree::show(bool aside)
{
    QList<Finding> wanted = m_desk.findings();
    if (aside) {
        wanted.clear();
        for (const SetAside &one : m_desk.setAside())
            wanted.append(one.finding);
    }
    if (wanted == m_findings)
        return false;
    beginResetModel();
    m_findings = wanted;
    m_groups.clear();
    for (int place = 0; place < m_findings.size(); ++place) {
        if (m_groups.isEmpty() || m_findings[m_groups.last().first].code != m_findings[place].code)
            m_groups.append({place, 0});
        ++m_groups.last().count;
    }
    endResetModel();
    return true;
}

std::optional<Finding> FindingTree::firstAt(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_findings[placeOf(index)]) : std::nullopt;
}

// Of a group, its first.
int FindingTree::placeOf(const QModelIndex &index) const
{
    return index.internalId() == top ? m_groups[index.row()].first : m_groups[int(index.internalId()) - 1].first + index.row();
}

QList<int> FindingTree::findingsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != top)
        return {placeOf(index)};
    QList<int> places;
    const Group &group = m_groups[index.row()];
    for (int i = 0; i < group.count; ++i)
        places.append(group.first + i);
    return places;
}

QModelIndex FindingTree::find(const Finding &finding) const
{
    const auto isIt = [&](const Finding &one) { return one.code == finding.code && one.subjects == finding.subjects; };
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group &group = m_groups[row];
        if (m_findings[group.first].code != finding.code)
            continue;
        const auto begin = m_findings.begin() + group.first, found = std::find_if(begin, begin + group.count, isIt);
        if (found == begin + group.count)
            return {};
        return group.count == 1 ? index(row, 0) : index(int(found - begin), 0, index(row, 0));
    }
    return {};
}

const Finding &FindingTree::finding(int place) const { return m_findings[place]; }

QModelIndex FindingTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : top);
}

QModelIndex FindingTree::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == top ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, top);
}

int FindingTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const int count = parent.internalId() == top ? m_groups[parent.row()].count : 0;
    return count > 1 ? count : 0;
}

FindingLine FindingTree::lineAt(const QModelIndex &index) const
{
    const int place = placeOf(index);
    const ToldFinding told = this->told(place);
    if (index.internalId() != top)
        return {.title = oneLine(told.explanation.in(language()))};
    const int count = m_groups[index.row()].count;
    return {.mark = markOf(finding(place).severity),
            .level = LevelTag::word(levelOf(told.level)),
            .title = told.title.in(language()),
            .note = oneLine((count > 1 ? told.advice : told.explanation).in(language())),
            .count = count};
}

QVariant FindingTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case LineRole: return QVariant::fromValue(lineAt(index));
    case Qt::DisplayRole: return lineAt(index).title;
    case Qt::ToolTipRole: {
        const FindingLine line = lineAt(index);
        return literalTip(line.note.isEmpty() ? line.title : line.note);
    }
    case Qt::AccessibleTextRole: {
        const FindingLine line = lineAt(index);
        QStringList parts{line.level, line.title, line.note, line.count > 1 ? tr("%n findings", nullptr, line.count) : QString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("、"));
    }
    default: return {};
    }
}
