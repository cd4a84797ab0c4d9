// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticklist.h"

#include "text.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>

#include <algorithm>

TickList::TickList(const QList<Choice> &choices, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    for (const Choice &choice : choices)
        addRow(choice);
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.constFirst().second);
}

void TickList::addRow(const Choice &choice)
{
    auto *box = new QCheckBox;
    box->setObjectName(choice.code);
    box->setAccessibleName(choice.label);
    auto *words = Text::paragraph(choice.label);
    words->setBuddy(box);
    words->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_column->addLayout(row);
    m_boxes.append({choice.code, box});
    connect(box, &QCheckBox::clicked, this, [this] { emit edited(chosen()); });
}

void TickList::setChosen(const QStringList &codes)
{
    for (const QString &code : codes)
        if (std::none_of(m_boxes.cbegin(), m_boxes.cend(), [&](const auto &box) { return box.first == code; }))
            addRow({code, code});
    for (const auto &[code, box] : std::as_const(m_boxes))
        box->setChecked(codes.contains(code));
}

QStringList TickList::chosen() const
{
    QStringList codes;
    for (const auto &[code, box] : m_boxes)
        if (box->isChecked())
            codes << code;
    return codes;
}

bool TickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && isEnabled())
        if (auto *words = qobject_cast<QLabel *>(watched))
            if (auto *box = qobject_cast<QCheckBox *>(words->buddy())) {
                box->setFocus(Qt::MouseFocusReason);
                box->click();
            }
    return QWidget::eventFilter(watched, event);
}
