// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

// Hands the keys pressed anywhere on a page to it first, before buttons and lists make their own use of them, but never while
// a field for text has the keyboard.
class PageKeys : public QObject
{
    Q_OBJECT
public:
    // `take` says whether it used the key.
    PageKeys(QWidget &page, std::function<bool(const QKeyEvent &)> take);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_page;
    const std::function<bool(const QKeyEvent &)> m_take;
};
