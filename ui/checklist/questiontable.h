// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionlist.h"

#include <QStyledItemDelegate>
#include <QTableView>

class QComboBox;
class QLineEdit;
class QPushButton;

class QuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The list with the line that filters it. A key answers the chosen row and goes on to the next one.
class QuestionTable : public QWidget
{
    Q_OBJECT
public:
    QuestionTable(YearSheet &sheet, const Library &library, QWidget *parent = nullptr);

    QString current() const; // id of the chosen row; empty for none
    bool isHidden(const QString &id) const; // taken out by the firm
    void choose(const QString &id); // shows all questions where it would not be seen
    void chooseArea(const QString &area);
    void find(); // the keyboard goes to the filter
    void takeFocus();
    void next(); // to the row below
    QTableView *table() const { return m_table; }

signals:
    void opened(const QString &id);
    void chosen(const QString &id);
    void bringBackAsked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *filterLine();
    void setUpTable();
    void showCounts();
    void showBack();
    void fitColumns();
    void select(int row);

    YearSheet &m_sheet;
    QuestionList *m_list;
    QTableView *m_table;
    QLineEdit *m_filter;
    QComboBox *m_show;
    QPushButton *m_back;
    QString m_kept;
};
