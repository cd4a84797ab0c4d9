// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposals.h"

#include <QWidget>

class QPushButton;
class Text;

// What the records say to the question shown, and a button that takes it as the answer. It answers nothing by itself.
class ProposalLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalLine(QWidget *parent = nullptr);
    // Hidden without a proposal; it can be taken only while the question waits for an answer.
    void show(const std::optional<Proposal> &proposal, bool canTake);

signals:
    void taken();

private:
    Text *m_words;
    QPushButton *m_take;
};
