// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalline.h"

#include "answerwords.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

ProposalLine::ProposalLine(QWidget *parent)
    : QWidget(parent)
    , m_words(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_take(new QPushButton(tr("Take this answer")))
{
    m_words->setObjectName(QStringLiteral("proposal"));
    m_take->setObjectName(QStringLiteral("takeProposal"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new IconLabel(QStringLiteral("training"), 18), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_take, 0, Qt::AlignTop);
    connect(m_take, &QPushButton::clicked, this, &ProposalLine::taken);
}

void ProposalLine::show(const std::optional<Proposal> &proposal, bool canTake)
{
    setVisible(proposal.has_value());
    if (!proposal)
        return;
    m_words->setText(tr("By the records: %1 %2 (%3)").arg(QString(keyOf(proposal->value)), stateOf(proposal->value).word, proposal->why));
    m_take->setVisible(canTake);
}
