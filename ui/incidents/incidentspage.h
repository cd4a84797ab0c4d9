// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openincident.h"
#include "pages/page.h"

class IncidentList;
class IncidentView;
class QPushButton;
class QStackedWidget;

// Leaks, losses and suspicions: the list with what is due next, and the open one with its record, decision, steps, report, letters
// and time line. Practice runs stand apart.
class IncidentsPage : public Page
{
    Q_OBJECT
public:
    IncidentsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override; // an incident, a line of its time line, or what was filed
    void focusField(const QString &column) override;
    void openPart(const QString &part) override; // "list", or a part of the incident shown: see IncidentView::showPart()
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override;
    QString helpTopic() const override { return QStringLiteral("incidents"); }

    QUuid shownIncident() const; // null while the list is shown

signals:
    void printWanted(const QString &report, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeader();
    void addCommands();
    void refresh();
    void showList();
    void makeNew();
    void practise();
    void startDrill(const QString &drill);
    void print();
    void remove(const QUuid &id);

    OpenIncident &m_open; // a child: a field that is left while the window goes still asks it
    IncidentList *m_list;
    IncidentView *m_view;
    QStackedWidget *m_stack;
    QList<QAction *> m_commands;
};
