// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterstack.h"

#include "theme/icons.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

LetterStack::LetterStack(QWidget *pane, const Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs,
                         std::function<LetterCase()> letters, LettersPart::Store store)
    : m_book(book)
    , m_library(library)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_case(std::move(letters))
    , m_store(std::move(store))
    , m_of(new ElidedText({}, Type::Heading))
{
    addWidget(pane);
    addWidget(letterPart());
}

QWidget *LetterStack::letterPart()
{
    auto *card = new Surface(Surface::Ground::Card);
    auto *back = new QPushButton(lineIcon(QStringLiteral("arrow-left")), tr("Back to the record"));
    back->setObjectName(QStringLiteral("backToRecord"));
    connect(back, &QPushButton::clicked, this, &LetterStack::showRecord);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(back);
    line->addWidget(m_of, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(line);
    return card;
}

void LetterStack::showLetter(const QString &of)
{
    if (!m_letters) {
        m_letters = new LettersPart(m_book, m_library, m_messages, m_dialogs, m_store);
        static_cast<QVBoxLayout *>(widget(1)->layout())->addWidget(m_letters, 1);
        connect(m_letters, &LettersPart::sent, this, [this](const QString &id, const QString &title) { emit sent(id, title); });
    }
    m_of->setText(of);
    m_record = m_case().record;
    setCurrentIndex(1);
    follow();
    m_letters->findChild<QComboBox *>()->setFocus(Qt::TabFocusReason);
}

void LetterStack::showRecord()
{
    if (finish())
        setCurrentIndex(0);
}

void LetterStack::follow()
{
    const LetterCase letters = isLetterShown() ? m_case() : LetterCase();
    if (isLetterShown() && (letters.record.isNull() || letters.record != m_record))
        setCurrentIndex(0); // the record is gone, and the letter is nobody else's
    else if (isLetterShown())
        m_letters->show(letters);
}
