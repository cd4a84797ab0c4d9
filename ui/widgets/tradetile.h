// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

// A trade to start from: drawing above, word below. A radio button by role.
class TradeTile : public QRadioButton
{
    Q_OBJECT
public:
    TradeTile(const QString &icon, const QString &word, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};
