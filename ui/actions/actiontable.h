// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionlist.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QTableView;
class Segments;
class Settings;

// The list of actions with what chooses among them: words, open or finished, the order. Remembers order and widths.
class ActionTable : public QWidget
{
    Q_OBJECT
public:
    ActionTable(const ReviewDesk &desk, Settings &settings, QWidget *parent = nullptr);
    ~ActionTable() override;

    QTableView *view() const { return m_table; } // for commands and their keys
    QUuid current() const; // null while none is chosen
    // Shows it, whatever was filtered before, and makes it the chosen one.
    void select(const QUuid &id);
    void find(); // puts the keyboard into the filter

signals:
    void currentChanged();
    void entered(); // into the chosen one

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *filterLine();
    void setUpTable();
    void setUpHead();
    void fitSoon();
    void fitColumns();
    void showCounts();
    void chooseShow(int which);
    void keepCurrent();
    void restoreCurrent();

    Settings &m_settings;
    ActionList *m_list;
    QLineEdit *m_filter = nullptr;
    Segments *m_segments = nullptr;
    QComboBox *m_showBox = nullptr;
    QBoxLayout *m_filterLine = nullptr;
    QTableView *m_table;
    QUuid m_keptCurrent;
    int m_keptRow = -1;
};
