// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class Text;

// Who closes a year, from which day on, and what that means. What was typed stays while the same year is shown.
class SignOff : public QWidget
{
    Q_OBJECT
public:
    explicit SignOff(QWidget *parent = nullptr);

    void showYear(int year, const QString &proposedName, QDate today, bool isComplete);
    void setBusy(bool busy);

signals:
    void wanted(const QString &signedBy, const QString &reason);

private:
    int m_year = 0;
    QString m_proposed;
    bool m_isBusy = false;
    QLineEdit *m_name, *m_reason;
    QFormLayout *m_fields;
    Text *m_day;
    QPushButton *m_close;
    QProgressBar *m_bar;
};
