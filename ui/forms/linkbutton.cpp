// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkbutton.h"

#include "domain/text.h"
#include "theme/icons.h"

#include <QMenu>

LinkButton::LinkButton(const QString &text, QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setText(text);
    setAutoRaise(true);
    setIcon(lineIcon(QStringLiteral("arrow-right")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_targets.size() == 1)
            emit wanted(QUuid::fromString(m_targets.constFirst().code));
    });
    setVisible(false);
}

void LinkButton::setTargets(const QList<Choice> &targets)
{
    m_targets = targets;
    m_menu->clear();
    for (const Choice &target : targets) {
        QString words = oneLine(firstOf(target.label, 40));
        QAction *action = m_menu->addAction(words.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = QUuid::fromString(target.code)] { emit wanted(id); });
    }
    setMenu(targets.size() > 1 ? m_menu : nullptr);
    setPopupMode(targets.size() > 1 ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
    setVisible(!targets.isEmpty());
}
