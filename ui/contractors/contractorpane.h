// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/decision.h"
#include "contractorsetup.h"

class Badge;
class ChecksBox;
class Dialogs;
class GradeBox;
class GuideBox;
class HoldingsBox;

// The contractors and recipients: their list, and one of them with its holdings, its checks, the guide and its grade.
class ContractorPane : public RecordPane<Contractor>
{
    Q_OBJECT
public:
    // `guide` may be null where it could not be read; it outlives this.
    ContractorPane(ReviewDesk &desk, const Library &library, const DecisionGuide *guide, MessageBar &messages, Dialogs &dialogs);

    void askGuide();
    void addCheck();
    void openCheck(const QUuid &check); // at its contractor
    // One that holdings or records name does not vanish unnoticed: it can be ended instead.
    void removeShown() override;

signals:
    void holdingWanted(const QUuid &holding);

private:
    ContractorPane(ReviewDesk &desk, const Library &library, const DecisionGuide *guide, MessageBar &messages, Dialogs &dialogs,
                   std::shared_ptr<LastChecks> last);

    void addTop();
    void addBoxes();
    void addHints();
    void followChecks();
    void showStanding();
    void lookAt(const ContractorCheck &check, bool isNew);
    bool apply(const Change &change, const QString &title);
    void say(const QString &text); // with the way back
    void end(const Contractor &contractor);
    QStringList namedBy(const QUuid &contractor) const;

    ReviewDesk &m_desk;
    Book &m_book;
    const Library &m_library;
    const DecisionGuide *m_guide;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    std::shared_ptr<LastChecks> m_last;
    Badge *m_state;
    Text *m_due;
    HoldingsBox *m_holdings;
    ChecksBox *m_checks;
    GuideBox *m_said;
    GradeBox *m_grade;
};
