// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include "domain/text.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

QString literalTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

Text::Text(const QString &text, Type type, Ink ink, QWidget *parent) : QLabel(text, parent), m_type(type)
{
    setFont(typeOf(type, QApplication::font()));
    setTextFormat(Qt::PlainText);
    if (ink == Ink::Muted)
        setForegroundRole(QPalette::PlaceholderText);
}

Text *Text::paragraph(const QString &text, Type type, Ink ink)
{
    auto *label = new Text(text, type, ink);
    label->setWordWrap(true);
    label->setMinimumWidth(120);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

bool Text::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(typeOf(m_type, QApplication::font())); // an own size is not inherited again by itself
    return QLabel::event(event);
}

ElidedText::ElidedText(const QString &text, Type type, Ink ink) : Text(text, type, ink)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedText::paintEvent(QPaintEvent *)
{
    const QString line = oneLine(text());
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, width());
    setToolTip(shown == line ? QString() : literalTip(text()));
    if (shown != line && width() < 7 * fontMetrics().height())
        return; // a stub of a few characters says nothing
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shown);
}
