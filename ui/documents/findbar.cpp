// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "forms/editors.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_words(new QLineEdit), m_found(new ElidedText({}, Type::Caption, Text::Ink::Muted))
{
    m_words->setObjectName(QStringLiteral("findInDocument"));
    m_words->setAccessibleName(tr("Find in the document"));
    m_words->setPlaceholderText(tr("Find in the document"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_words, 2);
    row->addWidget(m_found, 1);
    auto *close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the search"));
    close->setToolTip(tr("Close (Esc)"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open()
{
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::say(const QString &sentence) { m_found->setText(sentence); }

bool FindBar::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        emit closed();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    finishComposing();
    if (!m_words->text().isEmpty())
        emit wanted(m_words->text(), key->modifiers() & Qt::ShiftModifier);
    return true;
}
