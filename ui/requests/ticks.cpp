// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticks.h"

#include "widgets/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

Ticks::Ticks(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_list(new TickList({}))
    , m_none(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_none);
    m_column->addWidget(m_list);
}

void Ticks::setNone(const QString &words) { static_cast<Text *>(m_none)->setText(words); }

void Ticks::show(const QList<Choice> &choices, const QStringList &chosen)
{
    if (choices != m_choices) {
        m_choices = choices;
        auto *list = new TickList(choices);
        const bool hadFocus = m_list->isAncestorOf(focusWidget()) && m_list->focusWidget()->hasFocus();
        const qsizetype at = hadFocus ? m_list->findChildren<QCheckBox *>().indexOf(qobject_cast<QCheckBox *>(m_list->focusWidget())) : -1;
        delete m_column->replaceWidget(m_list, list); // the item, which nobody owns by then
        m_list->deleteLater();
        m_list->hide();
        m_list = list;
        m_list->setVisible(!choices.isEmpty());
        setFocusProxy(choices.isEmpty() ? nullptr : m_list);
        if (hadFocus) { // where it was, or beside that
            const QList<QCheckBox *> now = m_list->findChildren<QCheckBox *>();
            QWidget *there = at < 0 || now.isEmpty() ? static_cast<QWidget *>(m_list) : now[std::min(at, now.size() - 1)];
            there->setFocus(Qt::OtherFocusReason);
        }
        connect(m_list, &TickList::edited, this, &Ticks::edited);
    }
    m_none->setVisible(choices.isEmpty() && !static_cast<Text *>(m_none)->text().isEmpty());
    m_list->setChosen(chosen);
}
