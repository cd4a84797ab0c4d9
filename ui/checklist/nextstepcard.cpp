// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextstepcard.h"

#include "widgets/bits.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

void say(Text &label, const QString &words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

NextStepCard::NextStepCard(QWidget *parent)
    : Card({}, parent)
    , m_what(Text::paragraph({}, Type::Strong))
    , m_why(Text::paragraph({}, Type::Body, Text::Ink::Muted))
    , m_how(Text::paragraph({}))
    , m_time(new Text({}, Type::Caption, Text::Ink::Muted))
    , m_button(new QPushButton)
{
    setAccessibleName(tr("Next step"));
    m_what->setObjectName(QStringLiteral("nextWhat"));
    m_button->setObjectName(QStringLiteral("action"));
    auto *top = new QHBoxLayout;
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(new Text(tr("Next step"), Type::Caption, Text::Ink::Muted));
    line->addWidget(m_time);
    line->addStretch();
    head->addLayout(line);
    head->addWidget(m_what);
    top->addLayout(head, 1);
    top->addWidget(m_button, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addLayout(top);
    words->addWidget(m_how);
    words->addWidget(m_why);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new IconLabel(QStringLiteral("improve"), 40, true), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column()->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, [this] { m_offer == Offer::Open ? emit openAsked() : emit addAsked(); });
}

void NextStepCard::show(const AnswerStep &step, Language language, Offer offer)
{
    m_offer = offer;
    say(*m_what, step.what.in(language));
    say(*m_why, step.why.in(language));
    say(*m_how, step.how.in(language));
    say(*m_time, step.minutes > 0 ? tr("about %n minutes", nullptr, step.minutes) : QString());
    m_button->setText(offer == Offer::Open ? tr("Open the action") : tr("Add to actions"));
    m_button->setVisible(offer != Offer::None);
}
