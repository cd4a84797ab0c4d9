// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openincident.h"

#include <QWidget>

class Card;
class QStackedWidget;
class RecordTable;
class RowSlot;

// All incidents with what is due next, and apart from them the practice runs.
class IncidentList : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentList(OpenIncident &open, QWidget *parent = nullptr);

    void refresh();
    RecordTable *table() const { return m_table; } // for commands and their keys
    QUuid current() const; // null while none is chosen
    void choose(const QUuid &id);
    void takeKeyboard();

signals:
    void opened(const QUuid &incident);
    void startWanted(); // of the first record
    void removeWanted(const QUuid &incident);

private:
    QList<Incident> sorted(bool practice) const; // open ones first, the latest first

    OpenIncident &m_open;
    RecordTable *m_table;
    QStackedWidget *m_upper;
    Card *m_drills;
    RowSlot *m_drillRows;
    QList<QUuid> m_drillIds;
};
