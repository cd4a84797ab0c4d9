// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagekeys.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

PageKeys::PageKeys(QWidget &page, std::function<bool(const QKeyEvent &)> take) : QObject(&page), m_page(page), m_take(std::move(take))
{
    qApp->installEventFilter(this);
}

// A key that a field left alone comes here again on its way up: who has the keyboard decides.
bool PageKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != &m_page && !m_page.isAncestorOf(widget)) || isTextField(m_page.window()->focusWidget()))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && m_take(key);
}
