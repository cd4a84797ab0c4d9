// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment.h"
#include "workspace/book.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <array>

// The records of a book as the ledger lists them: filtered and sorted over rows of the book's model, quick enough for
// 100,000 records. A record that is edited stays where it is until the filter or the order is chosen again.
class HoldingList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SubjectsColumn, PersonsColumn, StateColumn, ConfirmedColumn, ColumnCount };
    enum class Show { All, ToCheck, Missing, Unsure, Archived };
    static constexpr int showCount = 5;

    // Without `fixedToday` the day is that of the clock, which may change while the list is shown.
    HoldingList(const Book &book, const Library &library, const Assessor &assessor, QDate fixedToday, QObject *parent = nullptr);

    const Holding &at(int row) const { return m_holdings.records()[m_shown[row]]; }
    int rowOf(const QUuid &id) const; // -1 when it is not shown
    QDate today() const;
    QDate yearStart() const { return m_yearStart; }
    int gapsAt(int row) const { return m_lines[m_shown[row]].gaps; }

    // Shows records that hold every word typed, anywhere, in whatever script and width it was written.
    void filter(const QString &typed);
    void show(Show which);
    Show shown() const { return m_show; }
    int countOf(Show which) const { return m_counts[size_t(which)]; } // without the words typed
    // The next shown record after `row` that was not confirmed this year, from the top again; -1 when all are.
    int nextToCheck(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // column -1: as they were entered

signals:
    void countsChanged();

private:
    struct Line // what is worked out once for a record
    {
        QString haystack; // folded; the name, then what else can be searched, a line each
        int gaps = 0;
    };

    void readAll();
    Line lineOf(const Holding &holding) const;
    QString foldedLabels(const char *list, const QStringList &codes) const;
    bool belongs(int source, Show which) const;
    bool matches(int source) const;
    void order();
    void select(const QList<int> &candidates);
    void count();
    void takeChanged(int first, int last);
    void takeAdded(int first, int last);
    void takeRemoved(int first, int last);
    void takeYear();

    const Book &m_book;
    const RecordModel<Holding> &m_holdings;
    const Library &m_library;
    const Assessor &m_assessor;
    const QDate m_fixedToday;
    QTimer m_clock;
    QDate m_yearStart;
    QList<Line> m_lines; // by row of the book's model
    QList<int> m_order, m_shown; // rows of the book's model: all in order, and those that pass
    mutable QHash<QString, QString> m_foldedCodes;
    QStringList m_words;
    Show m_show = Show::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::array<int, showCount> m_counts{};
};
