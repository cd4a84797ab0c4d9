// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include "text.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(Text::paragraph(title, Type::Title))
    , m_sentence(Text::paragraph(sentence, Type::Body, Text::Ink::Muted))
    , m_row(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

QPushButton *PageHeader::addButton(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *button = new QPushButton(lineIcon(icon), text);
    m_row->addWidget(button, 0, Qt::AlignTop);
    if (!keys.isEmpty()) {
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(new QShortcut(keys, button), &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

QPushButton *PageHeader::addPrimary(const QString &text, const QKeySequence &keys)
{
    QPushButton *button = addButton(text, {}, keys);
    setEmphasis(button, Emphasis::Primary);
    return button;
}
