// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearsheet.h"

#include <QAbstractTableModel>
#include <QFontMetrics>

// All questions of the year as a list: filtered by words and by how they stand, sorted. A question that is answered stays where it
// is until the filter or the order is chosen again.
class QuestionList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LevelColumn, AskColumn, AreaColumn, BeforeColumn, AnswerColumn, BasisColumn, NoteColumn, ColumnCount };
    enum Role { MarkRole = Qt::UserRole };
    enum class Show { All, Open, Weak, Unknown, Recheck, Changed, Hidden };
    static constexpr int showCount = 7;

    QuestionList(YearSheet &sheet, const Library &library, QObject *parent = nullptr);

    QString idAt(int row) const { return row >= 0 && row < m_shown.size() ? m_lines[m_shown[row]].id : QString(); }
    int rowOf(const QString &id) const; // -1 when it is not shown
    int firstOf(const QString &area) const; // the first row of an area; -1 when none is shown
    // Every word typed, in the question, its area, articles and note, in whatever script and width.
    void filter(const QString &typed);
    void show(Show which);
    Show shown() const { return m_show; }
    int countOf(Show which) const;
    // Of the widest words and mark a column may come to show, so that an answer moves nothing.
    int widthOf(Column column, const QFontMetrics &metrics) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // column -1: as they are asked

signals:
    void countsChanged();

private:
    struct Line
    {
        QString id, area, haystack; // folded
        int areaPlace = 0;
        bool hidden = false;

        bool operator==(const Line &) const = default;
    };

    void follow();
    QList<Line> linesNow() const;
    bool belongs(const Line &line, Show which) const;
    void select();
    QVariant hiddenData(const Line &line, int column) const;
    QString words(const ReviewItem &item, const Line &line, int column) const;

    YearSheet &m_sheet;
    const Library &m_library;
    QList<Line> m_lines; // in the order asked, then the hidden ones
    QList<int> m_shown; // places in m_lines
    QStringList m_words;
    Show m_show = Show::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
