// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"
#include "workspace/reviewdesk.h"

#include <QAbstractItemModel>

#include <optional>

// What a line of the findings shows.
struct FindingLine
{
    Mark mark = Mark::None;
    QString level;
    QString title;
    QString note; // muted, below the title; empty for a finding within a group
    int count = 1; // of a group
};
Q_DECLARE_METATYPE(FindingLine)

Mark markOf(Severity severity);

// The findings that stand, or those set aside: one line a check, with its findings below it where it has several. The texts of
// a line are made when it is shown, so that a book with 100,000 findings opens at once.
class FindingTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole };

    explicit FindingTree(const ReviewDesk &desk, QObject *parent = nullptr);

    // Shows what the desk counted, the findings that stand or those set aside. False when that is what is shown already.
    bool show(bool aside);

    // The places of the line's finding, or of all of its group, in the list of the desk that is shown.
    QList<int> findingsAt(const QModelIndex &index) const;
    // The line of the finding; of its group where it is the only one. Invalid when it is not there any more.
    QModelIndex find(const Finding &finding) const;
    const Finding &finding(int place) const;
    ToldFinding told(int place) const { return m_desk.content().checks.told(finding(place)); }
    std::optional<Finding> firstAt(const QModelIndex &index) const; // none for an invalid index
    bool isGroup(const QModelIndex &index) const { return index.isValid() && rowCount(index) > 0; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group
    {
        int first = 0, count = 0; // findings of one check follow each other
    };

    int placeOf(const QModelIndex &index) const;
    FindingLine lineAt(const QModelIndex &index) const;
    Language language() const { return m_desk.book().words().language; }

    const ReviewDesk &m_desk;
    QList<Finding> m_findings; // shared with the desk
    QList<Group> m_groups;
};
