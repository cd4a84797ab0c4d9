// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/recordpane.h"
#include "workspace/reviewdesk.h"

class AttendanceBox;
class CheckBoard;
class Dialogs;
class NamesLine;
class QPushButton;
class QStackedWidget;
class Segments;
class TodoView;

// What the firm keeps of its people: who they are, trainings, pledges, what came to the desk, its own checks, what was taken back
// from leavers, and what was disposed of. What is due comes first.
class TrainingPage : public Page
{
    Q_OBJECT
public:
    TrainingPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override;
    void focusField(const QString &column) override;
    void openPart(const QString &part) override; // "todo", "people", "trainings", "pledges", "desk", "checks", "leaving", "disposals"
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override;
    QString helpTopic() const override { return QStringLiteral("training"); }

    QString part() const; // the one shown
    void importPeople(const QString &path);

signals:
    void printWanted(const QString &report, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *peoplePart(const Library &library);
    QWidget *trainingsPart(const Library &library);
    QWidget *pledgesPart(const Library &library);
    QWidget *checksPart(const Library &library);
    template<class R> RecordPane<R> *pane(const Library &library, PaneSetup<R> setup);
    void connectParts();
    void follow();
    void showPart();
    void showBoard(bool board);
    RecordPaneView *shownPane() const; // null where the part has none
    void makeNew();
    void print();

    void addNames(const QList<QStringList> &names);
    void chooseList();
    void offerReview(); // of the access, for somebody who leaves
    void startAccessReview();
    void doneToday(const QString &kind);
    void pledgeRest();
    void undoable(Mark mark, const QString &sentence, const QString &detail = {});

    ReviewDesk &m_desk;
    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    QPushButton *m_print, *m_new = nullptr;
    Segments *m_switch;
    QStackedWidget *m_parts;
    TodoView *m_todo;
    NamesLine *m_names = nullptr;
    RecordPane<Person> *m_people = nullptr;
    QWidget *m_leaves = nullptr;
    RecordPane<Training> *m_trainings = nullptr;
    AttendanceBox *m_attendance = nullptr;
    RecordPane<Pledge> *m_pledges = nullptr;
    RecordPane<DeskEntry> *m_entries = nullptr;
    Segments *m_checkSwitch = nullptr;
    QStackedWidget *m_checkViews = nullptr;
    CheckBoard *m_board = nullptr;
    RecordPane<PeriodicCheck> *m_checks = nullptr;
    RecordPane<AccessReview> *m_reviews = nullptr;
    RecordPane<Disposal> *m_disposals = nullptr;
};
