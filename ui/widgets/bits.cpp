// SPDX-License-Identifier: GPL-3.0-or-later
#include "bits.h"

#include "marks.h"
#include "text.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QWhatsThis>

#include <algorithm>

void showBelow(QWidget &popup, const QWidget &anchor)
{
    popup.adjustSize();
    const QRect room = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height()));
    if (at.y() + popup.height() > room.bottom())
        at.setY(anchor.mapToGlobal(QPoint()).y() - popup.height());
    popup.move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup.width())), std::max(room.top(), at.y()));
    popup.show();
}

QuestionMark::QuestionMark(const QString &name, QWidget *parent) : QToolButton(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
}

QSize QuestionMark::sizeHint() const { return {24, 24}; }

HelpMark::HelpMark(const QString &field, const QString &why, QWidget *parent) : QuestionMark(tr("Help for “%1”").arg(field), parent)
{
    setToolTip(literalTip(why));
    setWhatsThis(literalTip(why));
    setAccessibleDescription(why);
    connect(this, &QToolButton::clicked, this, [this] { QWhatsThis::showText(mapToGlobal(rect().bottomLeft()), whatsThis(), this); });
}

void QuestionMark::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    const QColor ink = underMouse() || hasFocus() ? shades.accent : shades.muted;
    paintMark(painter, QRectF((width() - 18) / 2.0, (height() - 18) / 2.0, 18, 18), Mark::Unknown, ink, shades.card);
    if (hasFocus())
        paintFocusRing(painter, rect(), shades, 12);
}

Expander::Expander(const QString &title, QWidget *content, QWidget *parent) : QWidget(parent), m_line(new QToolButton), m_content(content)
{
    m_line->setText(title);
    m_line->setCheckable(true);
    m_line->setAutoRaise(true);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setArrowType(Qt::RightArrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_content);
    m_content->hide();
    connect(m_line, &QToolButton::toggled, this, &Expander::setOpen);
}

void Expander::setOpen(bool open)
{
    m_line->setChecked(open);
    m_line->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent)
{
    auto *start = new QPushButton(button);
    setEmphasis(start, Emphasis::Primary);
    auto *words = Text::paragraph(sentence, Type::Body, Text::Ink::Muted);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(new IconLabel(icon, 56, true), 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    column->addWidget(new Text(title, Type::Heading), 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout; // an alignment would take away the height that the wrapped lines need
    middle->addStretch(1);
    middle->addWidget(words, 6);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(space::xs);
    column->addWidget(start, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(start, &QPushButton::clicked, this, &EmptyState::started);
}

JobLine::JobLine(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_now(new Text({}, Type::Caption, Text::Ink::Muted))
{
    auto *pause = new QPushButton(tr("Pause"));
    auto *cancel = new QPushButton(tr("Cancel"));
    pause->setCheckable(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    m_now->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long file name never widens the page

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(new Text(title, Type::Strong));
    words->addWidget(m_bar);
    words->addWidget(m_now);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addLayout(words, 1);
    row->addSpacing(space::s);
    row->addWidget(pause);
    row->addWidget(cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(pause, &QPushButton::toggled, this, &JobLine::pauseToggled);
    connect(cancel, &QPushButton::clicked, this, &JobLine::cancelled);
}

void JobLine::setProgress(int percent, const QString &now)
{
    m_bar->setValue(percent);
    m_now->setText(now);
}

IconLabel::IconLabel(const QString &icon, int side, bool onTint, QWidget *parent) : QWidget(parent), m_icon(icon), m_onTint(onTint)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const ToneInk ink = inkOf(Tone::Accent, palette());
    QPainter painter(this);
    if (!m_onTint)
        return paintLineIcon(painter, m_icon, rect(), shadesOf(palette()).muted);
    paintPanel(painter, rect(), ink.tint, {}, width() / 2.0);
    const double inset = width() * 0.24;
    paintLineIcon(painter, m_icon, QRectF(rect()).adjusted(inset, inset, -inset, -inset), ink.ink);
}

QDialogButtonBox *verbButtons(const QString &verb)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *go = buttons->button(QDialogButtonBox::Ok);
    go->setText(verb);
    go->setDefault(true);
    setEmphasis(go, Emphasis::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    return buttons;
}
