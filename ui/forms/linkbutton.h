// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choices.h"

#include <QToolButton>
#include <QUuid>

class QMenu;

// Goes to a record that is linked: at once where there is one, through a menu where there are several. Gone where there is none.
class LinkButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    void setTargets(const QList<Choice> &targets); // codes are ids

signals:
    void wanted(const QUuid &record);

private:
    QList<Choice> m_targets;
    QMenu *m_menu;
};
