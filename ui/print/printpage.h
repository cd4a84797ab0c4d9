// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "report/reports.h"
#include "workspace/reviewdesk.h"

class Dialogs;
class MessageBar;
class QComboBox;
class QPushButton;
class QVBoxLayout;

// Every report there is, with what it is for: look at it, or save it as PDF; those of a review for the year chosen. Reports
// are made in another thread, so that a long one does not hold up the window.
class PrintPage : public Page
{
    Q_OBJECT
public:
    PrintPage(ReviewDesk &desk, Dialogs &dialogs, MessageBar &messages);
    ~PrintPage() override;

    QString helpTopic() const override { return QStringLiteral("reports"); }

private:
    enum class Wanted { Preview, Pdf };
    struct Made
    {
        Sheet sheet;
        int pages = 0;
    };

    void addGroups(QVBoxLayout &column);
    QWidget *group(const QString &heading, const QList<ReportKind> &kinds);
    QWidget *row(const ReportKind &kind);
    QPushButton *starter(const QString &word, const ReportKind &kind, Wanted wanted);
    QWidget *busyLine();
    void showYears();
    void make(const ReportKind &kind, Wanted wanted, const QPushButton &pressed);
    void take();
    void offer(const Made &made);
    void open(const Made &made, Wanted wanted);
    void save(const Sheet &sheet);
    bool isBusy() const { return m_making.isRunning() || m_writing.isRunning(); }
    void setBusy(bool busy, const QPushButton *pressed = nullptr);

    ReviewDesk &m_desk;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    QComboBox *m_years;
    QList<int> m_known; // shown in it
    QWidget *m_busy = nullptr;
    QTimer m_slow; // what is made in a moment shows no progress
    Wanted m_wanted = Wanted::Preview;
    QString m_path; // of the file being written
    QList<QPushButton *> m_starters;
    QFutureWatcher<Result<Made>> m_making;
    QFutureWatcher<Result<void>> m_writing;
};
