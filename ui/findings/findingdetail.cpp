// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingdetail.h"

#include "findingtree.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QWidget *flow()
{
    auto *line = new QWidget;
    new FlowLayout(space::s, line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    return line;
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent) : QWidget(parent), m_area(scrolled(new QWidget))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
}

// What has the keyboard keeps it while the book is counted anew.
void FindingDetail::show(const FindingView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    const QWidget *focused = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString name = focused ? focused->objectName() : QString();
    m_area->setWidget(content());
    m_area->widget()->setAutoFillBackground(false);
    if (auto *again = name.isEmpty() ? nullptr : m_area->widget()->findChild<QWidget *>(name))
        again->setFocus();
}

QWidget *FindingDetail::content()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(space::s, 0, space::m, space::s);
    column->setSpacing(space::s);
    if (!m_view.level.isEmpty()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::m);
        line->addWidget(new LevelTag(levelOf(m_view.level)), 0, Qt::AlignTop);
        line->addWidget(Text::paragraph(m_view.law, Type::Caption, Text::Ink::Muted), 1);
        column->addLayout(line);
    }
    if (!m_view.title.isEmpty())
        column->addWidget(Text::paragraph(m_view.title, Type::Strong));
    for (const QString &paragraph : m_view.paragraphs)
        column->addWidget(Text::paragraph(paragraph));
    addSides(*column);
    column->addStretch();
    return whole;
}

void FindingDetail::addSides(QVBoxLayout &column)
{
    if (m_view.sides.isEmpty())
        return;
    QWidget *line = flow();
    for (const FindingSide &side : m_view.sides) {
        auto *button = new QPushButton(lineIcon(side.icon), QString(side.text).replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("side-") + side.subject.id.toString(QUuid::WithoutBraces));
        connect(button, &QPushButton::clicked, this, [this, subject = side.subject] { emit sideChosen(subject); });
        line->layout()->addWidget(button);
    }
    column.addWidget(line);
}
