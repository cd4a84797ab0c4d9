// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/decision.h"
#include "pages/page.h"
#include "workspace/reviewdesk.h"

class ContractorImport;
class ContractorPane;
class Dialogs;
class JointUsePane;
class MessageBar;
class ProvisionPane;
class QPushButton;
class QStackedWidget;
class RecordPaneView;
class Segments;

// Who else touches the data: contractors and recipients, records of what was provided and received, joint uses.
class ContractorsPage : public Page
{
    Q_OBJECT
public:
    ContractorsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override; // a contractor, one of its checks, a record of provision, a joint use
    void focusField(const QString &column) override;
    void openPart(const QString &part) override; // "records", "joint"
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override;
    QString helpTopic() const override { return QStringLiteral("contractors"); }

    void importFile(const QString &path = {}); // asks for the file where none is given
    QUuid chosenContractor() const; // null while none is, or another part is shown

signals:
    void printWanted(const QString &report, const QUuid &contractor);
    void exportWanted(const QString &what); // "contractors", "checks", "records", "joint"

private:
    enum Part { Contractors, Records, Joint, PartCount };
    RecordPaneView *current() const;
    void addHeader(bool readOnly);
    void addCommands();
    void showPart(Part part);
    void showCounts();

    Book &m_book;
    std::optional<DecisionGuide> m_guide;
    ContractorPane *m_contractors = nullptr;
    std::array<RecordPaneView *, PartCount> m_panes{};
    Segments *m_segments;
    QStackedWidget *m_stack;
    QPushButton *m_new = nullptr;
    ContractorImport *m_import;
    QList<QAction *> m_commands;
};
