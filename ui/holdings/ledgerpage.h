// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdinglist.h"
#include "pages/page.h"

class Dialogs;
class MessageBar;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class RecordForm;
class Segments;
class Settings;

// The inventory: a list that filters as one types, the chosen record beside it, and what is done to one or many of them.
class LedgerPage : public Page
{
    Q_OBJECT
public:
    LedgerPage(Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs, Settings &settings, QDate fixedToday = {},
               QWidget *parent = nullptr);
    ~LedgerPage() override;

    bool finishEditing() override;
    void openRecord(const QUuid &id) override;
    void focusField(const QString &column) override;
    void openPart(const QString &part) override; // "check", "missing" or "unsure"
    void find() override;
    QString helpTopic() const override { return QStringLiteral("ledger"); }

    QList<QAction *> commands() const override { return m_commands; }
    QList<QUuid> selectedIds() const; // in the order shown

    void newRecord();
    void addOfKind(const QString &kind);
    void duplicate();
    void removeSelected();
    void archiveSelected();
    void bringBackSelected();
    void mergeSelected();
    void changeSelected();
    void copySelected();
    void importFile(const QString &path = {});
    void exportRecords();

signals:
    void printAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *filterLine();
    QWidget *listSide();
    void setUpTable();
    void addCommands();
    QAction *addCommand(const QString &text, const QString &icon, const QKeySequence &keys, void (LedgerPage::*run)());
    void fitColumns();
    void showCounts();
    void chooseShow(int which);
    void showCurrent();
    void updateCommands();
    void keepSelection();
    void restoreSelection();
    void select(const QUuid &id);
    void answer(const QUuid &id, const QString &how);
    QList<Holding> selected() const;
    void remove(const QList<QUuid> &ids);
    void alter(const QList<Holding> &before, const QString &title, const std::function<Holding(Holding)> &changed);
    void done(const QString &sentence);
    // A checked copy of the book first, in another thread; then `next`, unless it failed and that was said.
    void afterBackup(bool forImport, const std::function<void()> &next);

    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    Settings &m_settings;
    const Assessor m_assessor;
    HoldingList *m_list;
    QLineEdit *m_filter;
    Segments *m_segments;
    QComboBox *m_showBox;
    QBoxLayout *m_filterLine = nullptr;
    QStackedWidget *m_left;
    QSplitter *m_halves;
    QTableView *m_table;
    RecordForm *m_form;
    QList<QAction *> m_commands;
    QList<QUuid> m_keptSelection;
    QUuid m_keptCurrent;
    int m_keptRow = -1;
    bool m_divided = false;
};
