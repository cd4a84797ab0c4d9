// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "text.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(Text::paragraph({}))
    , m_detail(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_sign(new QWidget)
    , m_action(new QPushButton)
    , m_more(new QPushButton(tr("Detail")))
{
    m_sign->setFixedWidth(24);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(QStringLiteral("message"));
    m_detail->setObjectName(QStringLiteral("detail"));
    m_detail->hide();
    m_action->hide();
    m_leave.setSingleShot(true);
    m_leave.setInterval(12000);
    m_more->setCheckable(true);
    setEmphasis(m_more, Emphasis::Quiet);
    auto *close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    row->addWidget(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();

    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = m_run) // a copy: what runs may show the next message, or take this bar down
            run();
    });
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
}

void MessageBar::show(const Message &message)
{
    m_mark = message.mark;
    m_run = message.run;
    m_text->setText(message.text);
    m_detail->setText(message.detail);
    m_detail->hide();
    m_more->setChecked(false);
    m_more->setVisible(!message.detail.isEmpty());
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    QFrame::show();
    update();
    if (message.mark == Mark::Done)
        m_leave.start();
    else
        m_leave.stop();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::show(const Error &error) { show(Message{.mark = Mark::Late, .text = error.message, .detail = error.detail}); }

bool MessageBar::check(const Result<void> &result)
{
    if (!result)
        show(result.error());
    return bool(result);
}

bool MessageBar::isShowing(const QString &text) const { return isVisible() && m_text->text() == text; }

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneInk ink = inkOf(toneOf(m_mark), palette());
    QPainter painter(this);
    paintPanel(painter, rect(), ink.tint, ink.line, space::cardRadius);
    const QPoint centre = m_sign->geometry().center();
    paintMark(painter, QRectF(centre.x() - 10, centre.y() - 10, 20, 20), m_mark, ink.ink, ink.tint);
}
