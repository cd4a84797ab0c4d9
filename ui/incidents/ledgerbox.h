// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openincident.h"
#include "workspace/incidentworkledger.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

// Proposes what the ledger says of the holdings chosen, each with a box to accept it; what was entered otherwise is not ticked.
class LedgerBox : public QWidget
{
    Q_OBJECT
public:
    // `finish` stores what is being typed in the form around it.
    LedgerBox(OpenIncident &open, std::function<bool()> finish);

private:
    void propose();
    void accept();
    void clear();

    OpenIncident &m_open;
    const std::function<bool()> m_finish;
    QPushButton *m_ask;
    QVBoxLayout *m_column;
    QWidget *m_proposed = nullptr;
    LedgerProposals m_proposals;
    QUuid m_incident; // they are of
    QList<std::pair<QString, QCheckBox *>> m_boxes; // by column
};
